package org.hecha.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"org.hecha.core.messages", "org.hecha.core.internal.messages", "org.hecha.core.text.messages"})
    void everyKeyIsThereInBothLanguagesAndFormats(String base) {
        ResourceBundle.Control exact = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        ResourceBundle chinese = ResourceBundle.getBundle(base, Locale.ROOT, Messages.class.getClassLoader(), exact);
        ResourceBundle english = ResourceBundle.getBundle(base, Locale.ENGLISH, Messages.class.getClassLoader(), exact);
        assertEquals(new TreeSet<>(chinese.keySet()), new TreeSet<>(english.keySet()));
        // The English bundle's parent is the Chinese one: a missing key would silently come from there.
        for (String key : chinese.keySet()) {
            assertFalse(english.getString(key).codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN),
                    base + " " + key + " is not English");
            for (ResourceBundle bundle : new ResourceBundle[] {chinese, english}) {
                String text = new java.text.MessageFormat(bundle.getString(key), Locale.ROOT).format(new Object[] {"a", "b", "c", "d"});
                assertFalse(text.contains("{") || text.contains("\uFFFD"), base + " " + key + ": " + text);
            }
        }
    }

    @Test
    void numbersArePrintedPlainlyAndTextsInTheLanguageShown() {
        Messages core = Messages.of(Messages.class);
        assertThrows(MissingResourceException.class, () -> core.text("noSuchKey").in(Locale.ROOT));
        Localized message = Messages.of(org.hecha.core.ModelFiles.class).text("fileUnreadable", new BigDecimal("12345.670"), core.text("diskFull"));
        assertEquals("12345.670：内容读不出（磁盘已满）；请从备份恢复该文件，或重新导出。", message.in(Locale.SIMPLIFIED_CHINESE));
        assertEquals("12345.670: the content cannot be read (the disk is full); restore the file from a backup or export it again.",
                message.in(Locale.UK));
    }

    @Test
    void whatSaysTheSameIsTheSame() {
        Messages core = Messages.of(Messages.class);
        Localized full = core.text("diskFull");
        assertEquals(full, Messages.of(Refusal.class).text("diskFull"), "asked for by two classes of one package");
        assertEquals(full.hashCode(), core.text("diskFull").hashCode());
        assertEquals(core.text("diskFull", "a", full), core.text("diskFull", "a", core.text("diskFull")));
        assertNotEquals(core.text("diskFull", "a"), core.text("diskFull", "b"));
        assertNotEquals(full, Messages.of(org.hecha.core.ModelFiles.class).text("diskFull"), "of another package");
        assertEquals(Localized.verbatim("x"), Localized.verbatim("x"));
        assertNotEquals(Localized.verbatim("x"), Localized.verbatim("y"));
        assertNotEquals(full, Localized.verbatim(full.in(Locale.ROOT)));
    }
}
