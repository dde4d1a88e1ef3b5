package org.hecha.ui.widgets.document;

import java.util.Objects;

/**
 * A rectangle of cells of a sheet; columns and rows are counted from 1, both ends included.
 *
 * @param sheet name of the sheet
 */
public record CellRegion(String sheet, int firstColumn, int firstRow, int lastColumn, int lastRow) implements Region {

    public CellRegion {
        Objects.requireNonNull(sheet);
    }

    /** Whether a cell lies in it. */
    boolean holds(int column, int row) {
        return column >= firstColumn && column <= lastColumn && row >= firstRow && row <= lastRow;
    }

    /** As a spreadsheet writes it: {@code B4:D9}. */
    public String range() {
        String first = letters(firstColumn) + firstRow;
        String last = letters(lastColumn) + lastRow;
        return first.equals(last) ? first : first + ':' + last;
    }

    /** Letters of a column: 1 = A. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }
}
