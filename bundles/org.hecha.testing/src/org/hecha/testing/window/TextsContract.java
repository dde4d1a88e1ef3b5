package org.hecha.testing.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.hecha.ui.Speech;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every text of a bundle's message files exists in both languages and can be formatted. To be extended by a test. */
public abstract class TextsContract {

    private final Class<?>[] owners;

    /** @param owners a class of each package with message files */
    protected TextsContract(Class<?>... owners) {
        this.owners = owners;
    }

    @TestFactory
    Stream<DynamicTest> bothLanguagesHaveTheSameKeysAndFormat() {
        return Stream.of(owners).map(owner -> DynamicTest.dynamicTest(owner.getPackageName(), () -> compare(owner)));
    }

    private static void compare(Class<?> owner) throws IOException {
        Properties chinese = read(owner, "messages.properties");
        Properties english = read(owner, "messages_en.properties");
        assertEquals(new TreeSet<>(chinese.stringPropertyNames()), new TreeSet<>(english.stringPropertyNames()));
        Speech speech = Speech.of(owner);
        for (String key : chinese.stringPropertyNames()) {
            for (Properties language : List.of(chinese, english)) {
                assertFalse(language.getProperty(key).replace("''", "").contains("'"), key + ": a lone apostrophe");
            }
            int arguments = new MessageFormat(chinese.getProperty(key)).getFormatsByArgumentIndex().length;
            assertEquals(arguments, new MessageFormat(english.getProperty(key)).getFormatsByArgumentIndex().length, key);
            String said = speech.say(key, "A0", "A1", "A2", "A3", "A4", "A5");
            assertFalse(said.isBlank(), key);
            assertFalse(said.contains("{"), key + ": " + said);
        }
    }

    private static Properties read(Class<?> owner, String name) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = owner.getResourceAsStream(name)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        assertFalse(properties.isEmpty());
        return properties;
    }
}
