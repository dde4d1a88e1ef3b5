package org.hecha.standard.gbt32151.internal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Locale;
import java.util.ResourceBundle;

import org.hecha.core.text.Messages;
import org.junit.jupiter.api.Test;

/** Every message of the checks exists and formats in both languages. */
class Gbt32150MessagesCheckTest {

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(BiogenicApart.class.getPackageName() + ".messages", locale,
                BiogenicApart.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    @Test
    void bothLanguagesAreComplete() {
        assertEquals(bundle(Locale.ROOT).keySet(), bundle(Locale.ENGLISH).keySet());
        for (String key : bundle(Locale.ROOT).keySet()) {
            for (Locale locale : new Locale[] { Locale.CHINA, Locale.ENGLISH }) {
                String text = Messages.of(BiogenicApart.class).text(key, "A0").in(locale);
                assertFalse(text.isBlank() || text.contains("{"), key);
            }
            assertEquals(bundle(Locale.ROOT).getString(key).contains("{0}"),
                    bundle(Locale.ENGLISH).getString(key).contains("{0}"), key);
        }
    }
}
