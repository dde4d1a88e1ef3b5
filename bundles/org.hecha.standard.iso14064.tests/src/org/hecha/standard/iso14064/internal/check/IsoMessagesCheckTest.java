package org.hecha.standard.iso14064.internal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Locale;
import java.util.ResourceBundle;

import org.hecha.core.text.Messages;
import org.junit.jupiter.api.Test;

/** Every message of the checks exists and formats in both languages. */
class IsoMessagesCheckTest {

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(ReportContent.class.getPackageName() + ".messages", locale,
                ReportContent.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    @Test
    void bothLanguagesAreComplete() {
        assertEquals(bundle(Locale.ROOT).keySet(), bundle(Locale.ENGLISH).keySet());
        for (String key : bundle(Locale.ROOT).keySet()) {
            for (Locale locale : new Locale[] { Locale.CHINA, Locale.ENGLISH }) {
                String text = Messages.of(ReportContent.class).text(key, "A0", "A1", "A2").in(locale);
                assertFalse(text.isBlank() || text.contains("{"), key);
            }
            for (String place : new String[] { "{0}", "{1}", "{2}" }) {
                assertEquals(bundle(Locale.ROOT).getString(key).contains(place),
                        bundle(Locale.ENGLISH).getString(key).contains(place), key);
            }
        }
    }
}
