package org.hecha.report.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

class ReportMessagesTest {

    @Test
    void everyKeyIsThereInBothLanguagesAndFormats() {
        ResourceBundle.Control exact = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        String base = "org.hecha.report.internal.messages";
        ResourceBundle chinese = ResourceBundle.getBundle(base, Locale.ROOT, PdfReport.class.getClassLoader(), exact);
        ResourceBundle english = ResourceBundle.getBundle(base, Locale.ENGLISH, PdfReport.class.getClassLoader(), exact);
        assertEquals(new TreeSet<>(chinese.keySet()), new TreeSet<>(english.keySet()));
        for (String key : chinese.keySet()) {
            assertFalse(english.getString(key).codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN), key);
            for (ResourceBundle texts : new ResourceBundle[] {chinese, english}) {
                String text = new MessageFormat(texts.getString(key), Locale.ROOT).format(new Object[] {"a", "b", "c", "d", "e"});
                assertFalse(text.contains("{"), key + ": " + text);
            }
        }
    }
}
