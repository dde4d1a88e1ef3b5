package org.hecha.evidence;

import static org.hecha.evidence.Papers.kind;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.model.evidence.EvidenceItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** An engagement that takes files in. */
abstract class IntakeBench {

    final EvidenceIntake intake = new EvidenceIntake();

    @TempDir
    Path folder;
    EngagementDocument document;

    @BeforeEach
    void open() throws Refusal {
        document = Papers.engagement(folder);
    }

    @AfterEach
    void close() {
        document.close();
    }

    Path file(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    List<EvidenceItem> items() {
        return document.evidence().getItems();
    }

    /** Everything in the folder of evidence, hidden files too. */
    List<String> stored() throws IOException {
        Path evidence = document.folder().resolve(EvidenceIntake.FOLDER);
        if (!Files.exists(evidence)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(evidence)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    IntakeResult take(SameContent same, Path... files) throws Refusal {
        return intake.take(document, List.of(files), kind("invoice"), same, null);
    }

    void assertNothingTaken() throws IOException {
        assertEquals(List.of(), items());
        assertEquals(List.of(), stored());
        assertFalse(document.isDirty());
    }

    void refused(String sentence, Path... files) throws IOException {
        List<String> before = stored();
        int registered = items().size();
        Refusal refusal = assertThrows(Refusal.class, () -> take(SameContent.REFUSE, files));
        assertTrue(refusal.in(Locale.ENGLISH).contains(sentence), refusal.in(Locale.ENGLISH));
        assertFalse(refusal.in(Locale.CHINESE).contains(sentence), "no Chinese sentence: " + sentence);
        assertEquals(before, stored());
        assertEquals(registered, items().size());
    }
}
