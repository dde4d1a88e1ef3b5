package org.hecha.core.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.hecha.core.ModelFiles;
import org.hecha.core.text.Refusal;
import org.junit.jupiter.api.Test;

class MigrationsTest {

    private static final Path FOLDER = Path.of("x.hecha");

    private static Migration step(String from, String to) {
        return new Migration() {
            @Override
            public String from() {
                return from;
            }

            @Override
            public String to() {
                return to;
            }

            @Override
            public void apply(Map<String, byte[]> files) {
                String text = new String(files.get(ModelFiles.ENGAGEMENT), StandardCharsets.UTF_8);
                files.put(ModelFiles.ENGAGEMENT, text.replace("\"" + from + "\"", "\"" + to + "\"").getBytes(StandardCharsets.UTF_8));
            }
        };
    }

    @Test
    void stepsRunOneAfterAnother() throws Exception {
        Migrations migrations = new Migrations(List.of(step("2", "3"), step("1", "2")), "3");
        Migrations.Result result = migrations.bring(file("<e schemaVersion=\"1\"/>"), FOLDER);
        assertEquals("<e schemaVersion=\"3\"/>", new String(result.files().get(ModelFiles.ENGAGEMENT), StandardCharsets.UTF_8));
        assertTrue(result.migrated());
        assertEquals("1", result.fromVersion());
        assertEquals(2, result.notes().size());
    }

    @Test
    void theCurrentFormIsLeftAlone() throws Exception {
        Migrations.Result result = Migrations.standard().bring(file("<e schemaVersion=\"1\"/>"), FOLDER);
        assertFalse(result.migrated());
    }

    @Test
    void aNewerFormAMissingVersionAndBrokenXmlAreRefused() {
        assertSays("format version 9", "<e schemaVersion=\"9\"/>");
        assertSays("no format version", "<e/>");
        assertSays("line 1 column", "<e schemaVersion=");
        assertSays("line", "");
    }

    private static void assertSays(String part, String content) {
        Refusal refusal = assertThrows(Refusal.class, () -> Migrations.standard().bring(file(content), FOLDER));
        assertTrue(refusal.in(Locale.ENGLISH).contains(part), refusal.in(Locale.ENGLISH));
    }

    private static Map<String, byte[]> file(String content) {
        return Map.of(ModelFiles.ENGAGEMENT, content.getBytes(StandardCharsets.UTF_8));
    }
}
