package org.hecha.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pictures of the user guide are there, none too many, and each is one that the scripted day takes. */
class GuidePicturesTest {

    private static final Path RELENG = Path.of(System.getProperty("hecha.releng")).toAbsolutePath().normalize();
    private static final Path GUIDE = RELENG.resolve("docs/guide");

    @ParameterizedTest
    @CsvSource({"window.md, zh", "window_en.md, en"})
    void everyPictureIsTakenByTheDay(String page, String language) throws IOException {
        Set<String> shown = all(Files.readString(GUIDE.resolve(page)), "!\\[[^\\]]+\\]\\(pictures/" + language + "/([a-z-]+)\\.png\\)");
        assertTrue(shown.size() > 20, shown.toString());
        try (Stream<Path> kept = Files.list(GUIDE.resolve("pictures").resolve(language))) {
            assertEquals(shown, kept.map(file -> file.getFileName().toString().replace(".png", "")).collect(Collectors.toCollection(TreeSet::new)));
        }
        shown.removeAll(taken());
        // Pages are taken by the last word of their id.
        shown.removeAll(Set.of("process", "materiality", "coverage", "sampling", "checklists", "opinion", "statement"));
        assertEquals(Set.of(), shown, "not taken by the day");
    }

    private static Set<String> taken() throws IOException {
        Set<String> taken = new TreeSet<>();
        try (Stream<Path> script = Files.walk(RELENG.resolve("../bundles/org.hecha.testing.day/src"))) {
            for (Path file : script.filter(each -> each.toString().endsWith(".java")).toList()) {
                taken.addAll(all(Files.readString(file), "picture\\(\"([a-z-]+)\"\\)"));
            }
        }
        return taken;
    }

    private static Set<String> all(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text).results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }
}
