package org.hecha.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The committed reference pages are those the installed data give, and the lint refuses none of these data. */
class ReferencePagesTest {

    private static final String COMMAND = "releng/hecha methods --docs releng/docs";

    @TempDir
    Path folder;

    @Test
    void committedPagesAreUpToDate() throws Exception {
        Hecha.Answer answer = new Hecha().run("methods", "--docs", folder, "--json");
        assertEquals(0, answer.exit(), answer.toString());
        List<String> stale = new ArrayList<>();
        for (String name : List.of("methods.md", "methods_en.md", "factors.md", "factors_en.md")) {
            Path committed = Path.of(System.getProperty("hecha.releng"), "docs", name);
            String expected = Files.readString(folder.resolve(name), StandardCharsets.UTF_8);
            // A checkout may bring other line ends; the words are what counts.
            if (!Files.exists(committed) || !Files.readString(committed, StandardCharsets.UTF_8).replace("\r\n", "\n").equals(expected)) {
                stale.add("releng/docs/" + name);
            }
        }
        assertEquals(List.of(), stale, "these pages differ from what the data give; run: " + COMMAND);
    }

    @Test
    void nothingInstalledIsRefusedByTheLint() throws Exception {
        Hecha.Answer answer = new Hecha().run("methods", "--lint", "--json");
        assertEquals(0, answer.exit(), answer.toString());
        assertTrue(answer.json().get("refused").isEmpty(), answer.out());
    }
}
