package org.hecha.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.hecha.core.text.Refusal;
import org.hecha.model.engagement.EngagementFactory;
import org.hecha.model.evidence.EvidenceItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceFilesTest {

    @TempDir
    Path temporary;

    @Test
    void aFileIsCopiedWithItsDigestAndTwoOfOneNameBothStay() throws Exception {
        Path bill = Files.writeString(temporary.resolve("电费 账单.csv"), "abc");
        try (EngagementDocument document = EngagementDocument.create(temporary.resolve("x.hecha"),
                EngagementFactory.eINSTANCE.createEngagement())) {
            EvidenceItem first = EvidenceFiles.register(document, bill, "meter");
            EvidenceItem second = EvidenceFiles.register(document, bill, "meter");
            assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", first.getSha256());
            assertEquals("evidence/电费 账单.csv", first.getPath());
            assertEquals("evidence/电费 账单-2.csv", second.getPath());
            assertEquals(3, first.getSize());
            assertEquals("text/csv", first.getMediaType());
            document.undo();
            assertEquals(1, document.evidence().getItems().size());
            Refusal refusal = assertThrows(Refusal.class, () -> EvidenceFiles.register(document, temporary.resolve("none.pdf"), "x"));
            assertTrue(refusal.in(Locale.ROOT).contains("none.pdf：没有这个证据文件"), refusal.in(Locale.ROOT));
            assertEquals(1, document.evidence().getItems().size());
        }
    }
}
