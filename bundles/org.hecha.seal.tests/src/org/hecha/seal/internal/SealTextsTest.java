package org.hecha.seal.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** Every sentence exists in both languages, and every sentence the code asks for exists. */
class SealTextsTest {

    private static final Pattern KEY = Pattern.compile(
            "(?:text|refusal|Flaw|flaw|failed|indeterminate|passed)\\(\\s*(?:SubIndication\\.[A-Z_]+,\\s*)?"
                    + "(?:[a-zA-Z]+ \\? )?\"([a-zA-Z]+)\"(?: : \"([a-zA-Z]+)\")?");

    @Test
    void everyKeySpeaksBothLanguages() throws IOException {
        Properties chinese = load("messages.properties");
        Properties english = load("messages_en.properties");
        assertEquals(new TreeSet<>(chinese.keySet()), new TreeSet<>(english.keySet()));
        for (Object key : chinese.keySet()) {
            for (Locale locale : new Locale[] {Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH}) {
                String said = SealTexts.text(key.toString(), "A1", "B2", "C3").in(locale);
                assertFalse(said.isBlank() || said.contains("{"), said);
                assertEquals(chinese.getProperty(key.toString()).contains("{1}"), said.contains("B2"), said);
            }
        }
    }

    @Test
    void everyKeyInTheCodeExists() throws IOException {
        Properties chinese = load("messages.properties");
        TreeSet<String> asked = new TreeSet<>();
        try (var files = Files.walk(Path.of("..", "org.hecha.seal", "src"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
                Matcher keys = KEY.matcher(Files.readString(file));
                while (keys.find()) {
                    asked.add(keys.group(1));
                    if (keys.group(2) != null) {
                        asked.add(keys.group(2));
                    }
                }
            }
        }
        assertTrue(asked.size() > 80, () -> "the pattern finds the keys: " + asked);
        asked.removeAll(chinese.keySet());
        assertEquals(new TreeSet<String>(), asked);
    }

    private static Properties load(String name) throws IOException {
        Properties properties = new Properties();
        try (var in = new InputStreamReader(SealTexts.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        return properties;
    }
}
