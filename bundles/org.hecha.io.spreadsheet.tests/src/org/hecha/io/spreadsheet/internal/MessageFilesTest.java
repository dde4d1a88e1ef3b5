package org.hecha.io.spreadsheet.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.MessageFormat;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.hecha.io.spreadsheet.internal.dossier.DossierFormsAccess;
import org.hecha.io.spreadsheet.internal.form.Column;
import org.hecha.io.spreadsheet.internal.form.SheetForm;
import org.hecha.io.spreadsheet.internal.inventory.InventoryForms;
import org.hecha.io.spreadsheet.internal.value.Plain;
import org.junit.jupiter.api.Test;

/** Every text is there in both languages. */
final class MessageFilesTest {

    private static final Object[] ARGUMENTS = {"a", "b", "c", "d", "e", "f"};

    private final ResourceBundle chinese = bundle(Locale.ROOT);
    private final ResourceBundle english = bundle(Locale.ENGLISH);

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(Wording.class.getPackageName() + ".messages", locale, Wording.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    @Test
    void everyKeyIsThereInBothLanguagesAndFormats() {
        assertEquals(new TreeSet<>(chinese.keySet()), new TreeSet<>(english.keySet()));
        for (String key : chinese.keySet()) {
            for (ResourceBundle bundle : List.of(chinese, english)) {
                String text = new MessageFormat(bundle.getString(key), Locale.ROOT).format(ARGUMENTS);
                assertFalse(text.contains("{") || text.contains("\uFFFD"), key + ": " + text);
            }
            boolean quotesChinese = Set.of("readme.inventory.marks", "readme.inventory.dates", "readme.dossier.marks",
                    "readme.dossier.dates").contains(key);
            assertTrue(quotesChinese || english.getString(key).codePoints()
                    .noneMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN), key + " is not English");
        }
    }

    @Test
    void everyIssueSaysWhatToDo() {
        for (String key : chinese.keySet()) {
            if (key.startsWith("issue.") && !key.endsWith(".fix")) {
                assertTrue(chinese.containsKey(key + ".fix"), key);
            }
        }
    }

    @Test
    void everyColumnIsNamedExplainedAndTellsApartFromItsNeighbours() {
        for (SheetForm form : Stream.concat(InventoryForms.ALL.stream(), DossierFormsAccess.all().stream()).toList()) {
            for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
                Set<String> heads = new HashSet<>();
                for (Column column : form.columns()) {
                    assertTrue(heads.add(Plain.fold(column.title().in(locale))), column.id());
                    assertFalse(column.hint().in(locale).isBlank(), column.id());
                }
                assertFalse(form.title().in(locale).isBlank());
            }
        }
    }
}
