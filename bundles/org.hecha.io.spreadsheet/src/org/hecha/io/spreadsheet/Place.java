package org.hecha.io.spreadsheet;

import java.util.Locale;
import java.util.Objects;

import org.hecha.core.text.Localized;
import org.hecha.io.spreadsheet.internal.Wording;

/**
 * A place in what was read. Immutable.
 *
 * @param file name of the file, without its folder
 * @param sheet name of the sheet; empty for a CSV file, which is one sheet
 * @param row row as a spreadsheet counts it, from 1; 0 = the sheet as a whole
 * @param column column as a spreadsheet letters it: {@code D}; empty = the row as a whole
 * @param header what the head of that column says, or empty
 */
public record Place(String file, String sheet, int row, String column, String header) implements Localized {

    public Place {
        Objects.requireNonNull(file);
        Objects.requireNonNull(sheet);
        Objects.requireNonNull(column);
        Objects.requireNonNull(header);
    }

    /** The place in words: {@code at sheet 排放源 row 7 column D (方法)}. */
    @Override
    public String in(Locale locale) {
        String scope = sheet.isEmpty() ? "file" : "sheet";
        String depth = row == 0 ? "" : column.isEmpty() ? "Row" : header.isEmpty() ? "Cell" : "Column";
        return Wording.of("place." + scope + depth, sheet.isEmpty() ? file : sheet, row, column, header).in(locale);
    }

    /** Short form that is the same in every language, as it is kept with imported data. */
    public String print() {
        String place = sheet.isEmpty() ? file : file + " / " + sheet;
        return row == 0 ? place : place + " / " + row;
    }
}
