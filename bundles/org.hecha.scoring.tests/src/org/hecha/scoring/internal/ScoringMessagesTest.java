package org.hecha.scoring.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoringMessagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"org.hecha.scoring.messages", "org.hecha.scoring.internal.messages"})
    void everyKeyIsThereInBothLanguagesAndFormats(String base) {
        ResourceBundle.Control exact = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        ClassLoader loader = Words.class.getClassLoader();
        ResourceBundle chinese = ResourceBundle.getBundle(base, Locale.ROOT, loader, exact);
        ResourceBundle english = ResourceBundle.getBundle(base, Locale.ENGLISH, loader, exact);
        assertEquals(new TreeSet<>(chinese.keySet()), new TreeSet<>(english.keySet()));
        for (String key : chinese.keySet()) {
            // A key that English lacks comes from the Chinese parent.
            assertFalse(english.getString(key).codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN),
                    key + " is not English");
            for (ResourceBundle bundle : new ResourceBundle[] {chinese, english}) {
                String text = new MessageFormat(bundle.getString(key), Locale.ROOT)
                        .format(new Object[] {"a", "b", "c", "d", "e", "f", "g"});
                assertFalse(text.contains("{") || text.contains("}"), key + ": " + text);
            }
        }
    }
}
