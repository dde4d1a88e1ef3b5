package org.hecha.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

/** Every text of the command line is there in both languages. */
class CliTextsTest {

    private static ResourceBundle bundle(String base, Locale locale) {
        return ResourceBundle.getBundle(base, locale, Cli.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    @Test
    void messagesAreCompleteAndFormat() {
        ResourceBundle chinese = bundle("org.hecha.cli.messages", Locale.ROOT);
        ResourceBundle english = bundle("org.hecha.cli.messages", Locale.ENGLISH);
        assertEquals(new TreeSet<>(chinese.keySet()), new TreeSet<>(english.keySet()));
        for (String key : chinese.keySet()) {
            assertFalse(english.getString(key).codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN), key);
            for (ResourceBundle texts : new ResourceBundle[] {chinese, english}) {
                String text = new MessageFormat(texts.getString(key), Locale.ROOT).format(new Object[] {"a", "b", "c", "d", "e", "f", "g", "h"});
                assertFalse(text.contains("{") || text.isBlank(), key + ": " + text);
            }
        }
    }

    @Test
    void usageTextsAreComplete() {
        ResourceBundle chinese = bundle("org.hecha.cli.usage", Locale.ROOT);
        ResourceBundle english = bundle("org.hecha.cli.usage", Locale.ENGLISH);
        assertEquals(new TreeSet<>(chinese.keySet()), new TreeSet<>(english.keySet()));
        for (String key : english.keySet()) {
            assertFalse(english.getString(key).codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN), key);
        }
    }
}
