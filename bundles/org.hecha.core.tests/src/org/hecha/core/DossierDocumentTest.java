package org.hecha.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.hecha.core.text.Refusal;
import org.hecha.model.dossier.Dossier;
import org.hecha.model.dossier.DossierFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DossierDocumentTest {

    @TempDir
    Path folder;

    @Test
    void roundTripAndRefusals() throws Exception {
        Path file = folder.resolve("工厂.dossier");
        Dossier dossier = DossierFactory.eINSTANCE.createDossier();
        dossier.setFactoryName("示例");
        DossierDocument.create(file, dossier);
        assertEquals("示例", DossierDocument.open(file).getFactoryName());
        assertSays("已经存在", () -> DossierDocument.create(file, dossier));
        assertSays("没有这个申报文件", () -> DossierDocument.open(folder.resolve("none.dossier")));
        Files.writeString(file, Files.readString(file).replace("schemaVersion=\"1\"", "schemaVersion=\"7\""));
        assertSays("格式版本是 7", () -> DossierDocument.open(file));
        Files.writeString(file, "not xml");
        assertSays("读不出", () -> DossierDocument.open(file));
        try (var left = Files.list(folder)) {
            assertEquals(1, left.count(), "no temporary file is left");
        }
    }

    @Test
    void anUnwritablePlaceLeavesNothing() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "x").resolve("below.dossier");
        assertSays("写不出", () -> DossierDocument.create(file, DossierFactory.eINSTANCE.createDossier()));
    }

    private static void assertSays(String part, org.junit.jupiter.api.function.Executable action) {
        Refusal refusal = assertThrows(Refusal.class, action);
        assertTrue(refusal.in(Locale.ROOT).contains(part), refusal.in(Locale.ROOT));
    }
}
