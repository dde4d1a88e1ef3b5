package org.hecha.product;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sentence of every bundle is there in both languages, takes the same arguments and can be formatted. */
class MessageFilesTest {

    private static final Path BUNDLES = Path.of(System.getProperty("hecha.releng"), "..", "bundles").toAbsolutePath().normalize();
    private static final Object[] ARGUMENTS = { "<0>", "<1>", "<2>", "<3>", "<4>", "<5>", "<6>", "<7>", "<8>" };

    /** Sentences that name something by what it is called in Chinese. */
    private static final List<String> SHOWN_IN_CHINESE = List.of("language.CHINESE", "methodsIntro", "factorsIntro", "readme.inventory.marks",
            "readme.inventory.dates", "readme.dossier.marks", "readme.dossier.dates");

    static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(BUNDLES)) {
            return all.filter(file -> file.endsWith("messages.properties") && file.toString().contains("/src/"))
                    .map(BUNDLES::relativize).sorted().toList();
        }
    }

    private static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            properties.load(in);
        }
        return properties;
    }

    @Test
    void theFilesAreFound() throws IOException {
        assertTrue(files().size() > 20, files().toString());
    }

    @ParameterizedTest
    @MethodSource("files")
    void bothLanguagesSayTheSame(Path file) throws IOException {
        Properties chinese = read(BUNDLES.resolve(file));
        Properties english = read(BUNDLES.resolve(file).resolveSibling("messages_en.properties"));
        assertEquals(new TreeSet<>(chinese.stringPropertyNames()), new TreeSet<>(english.stringPropertyNames()));
        assertAll(chinese.stringPropertyNames().stream().map(key -> () -> {
            String zh = formatted(chinese.getProperty(key), Locale.CHINESE);
            String en = formatted(english.getProperty(key), Locale.ENGLISH);
            for (Object argument : ARGUMENTS) {
                assertEquals(zh.contains(argument.toString()), en.contains(argument.toString()), key + " " + argument);
            }
            assertFalse(zh.contains("{") || en.contains("{"), key);
            assertFalse(en.codePoints().anyMatch(Character::isIdeographic) && !SHOWN_IN_CHINESE.contains(key), key + " is not English: " + en);
        }));
    }

    private static String formatted(String pattern, Locale locale) {
        return new MessageFormat(pattern, locale).format(ARGUMENTS);
    }

    /** A key given twice silently hides the first sentence. */
    @ParameterizedTest
    @MethodSource("files")
    void noKeyIsGivenTwice(Path file) throws IOException {
        for (Path one : List.of(BUNDLES.resolve(file), BUNDLES.resolve(file).resolveSibling("messages_en.properties"))) {
            List<String> keys = new ArrayList<>();
            boolean continued = false;
            for (String line : Files.readAllLines(one)) {
                if (!continued && !line.isBlank() && !line.startsWith("#")) {
                    keys.add(line.split("[=:]", 2)[0].strip());
                }
                continued = line.endsWith("\\") && !line.startsWith("#");
            }
            assertEquals(keys.stream().distinct().toList(), keys, one.toString());
        }
    }
}
