package org.hecha.io.spreadsheet.internal.form;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.hecha.core.text.Localized;
import org.hecha.io.spreadsheet.internal.Wording;
import org.hecha.io.spreadsheet.internal.value.Plain;

/**
 * The form of one sheet: written by templates, recognised when read. Immutable.
 *
 * @param key stable key, for instance {@code sources}
 * @param columns the columns, of which the first holds the key of the row
 */
public record SheetForm(String key, List<Column> columns) {

    public SheetForm {
        Objects.requireNonNull(key);
        columns = List.copyOf(columns);
    }

    public Localized title() {
        return Wording.of("sheet." + key);
    }

    /** Whether a sheet or file of that name is meant: the title in either language, or the key. */
    public boolean isNamed(String name) {
        String folded = Plain.fold(name);
        return folded.equals(Plain.fold(key)) || folded.equals(Plain.fold(title().in(Locale.CHINESE)))
                || folded.equals(Plain.fold(title().in(Locale.ENGLISH)));
    }

    /** The column that holds the key of the row, or the key of what the row belongs to. */
    public Column first() {
        return columns.get(0);
    }
}
