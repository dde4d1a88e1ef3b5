package org.hecha.evidence.internal.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

/** Every text is there in both languages. */
class PlaceMessagesTest {

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(Wording.class.getPackageName() + ".messages", locale, Wording.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    @Test
    void everyKeyIsThereInBothLanguagesAndFormats() {
        ResourceBundle chinese = bundle(Locale.ROOT);
        ResourceBundle english = bundle(Locale.ENGLISH);
        assertEquals(new TreeSet<>(chinese.keySet()), new TreeSet<>(english.keySet()));
        for (String key : chinese.keySet()) {
            for (ResourceBundle texts : List.of(chinese, english)) {
                String text = new MessageFormat(texts.getString(key), Locale.ROOT).format(new Object[] {"a", "b", "c", "d", "e"});
                assertFalse(text.contains("{") || text.isBlank(), key + ": " + text);
            }
            assertFalse(english.getString(key).codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN), key);
        }
    }
}
