package org.hecha.quantification.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;

import org.hecha.core.text.Messages;
import org.hecha.model.inventory.SupplyKind;
import org.junit.jupiter.api.Test;

final class MessagesTest {

    private static final Object[] ARGUMENTS = { "<0>", "<1>", "<2>", "<3>", "<4>", "<5>" };

    private static Properties read(String name) throws IOException {
        Properties properties = new Properties();
        try (Reader in = new InputStreamReader(ProblemKind.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        return properties;
    }

    @Test
    void everyKeyIsInBothLanguagesWithTheSameArguments() throws IOException {
        Properties chinese = read("messages.properties");
        Properties english = read("messages_en.properties");
        assertEquals(chinese.stringPropertyNames(), english.stringPropertyNames());
        for (String key : chinese.stringPropertyNames()) {
            String zh = Messages.of(ProblemKind.class).text(key, ARGUMENTS).in(Locale.CHINESE);
            String en = Messages.of(ProblemKind.class).text(key, ARGUMENTS).in(Locale.ENGLISH);
            assertFalse(zh.contains("{") || en.contains("{"), key);
            for (Object argument : ARGUMENTS) {
                assertEquals(zh.contains((String) argument), en.contains((String) argument), key + " " + argument);
            }
            assertTrue(zh.codePoints().anyMatch(Character::isIdeographic), key);
            assertFalse(en.codePoints().anyMatch(Character::isIdeographic), key);
        }
    }

    @Test
    void everyProblemAndEveryTextHasItsSentence() throws IOException {
        Properties chinese = read("messages.properties");
        for (ProblemKind kind : ProblemKind.values()) {
            assertTrue(chinese.containsKey(kind.key()), kind.key());
        }
        for (SupplyKind kind : SupplyKind.VALUES) {
            assertTrue(chinese.containsKey("supply." + kind.getName()), kind.getName());
        }
        for (TextKey text : TextKey.values()) {
            assertTrue(chinese.containsKey(text.key()), text.key());
        }
    }
}
