package org.hecha.evidence.internal.place;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hecha.core.text.Refusal;

/**
 * A rectangle of cells; columns and rows counted from 1, both ends included.
 */
record CellRange(int firstColumn, int firstRow, int lastColumn, int lastRow) {

    private static final Pattern CELLS = Pattern.compile("\\$?([A-Z]{1,3})\\$?([1-9][0-9]{0,6})(?::\\$?([A-Z]{1,3})\\$?([1-9][0-9]{0,6}))?");
    private static final int MOST_COLUMNS = 16_384;
    private static final int MOST_ROWS = 1_048_576;

    /** Whether a text looks like a range. */
    static boolean isRange(String text) {
        return CELLS.matcher(text.strip().toUpperCase(Locale.ROOT)).matches();
    }

    static CellRange parse(String text) throws Refusal {
        Matcher cells = CELLS.matcher(String.valueOf(text).strip().toUpperCase(Locale.ROOT));
        if (!cells.matches()) {
            throw Wording.refusal("range", text);
        }
        int column = column(cells.group(1));
        int row = Integer.parseInt(cells.group(2));
        int otherColumn = cells.group(3) == null ? column : column(cells.group(3));
        int otherRow = cells.group(4) == null ? row : Integer.parseInt(cells.group(4));
        if (Math.max(column, otherColumn) > MOST_COLUMNS || Math.max(row, otherRow) > MOST_ROWS) {
            throw Wording.refusal("range", text);
        }
        return new CellRange(Math.min(column, otherColumn), Math.min(row, otherRow), Math.max(column, otherColumn),
                Math.max(row, otherRow));
    }

    /** Number of a column by its letters: A = 1. */
    static int column(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = column * 26 + letters.charAt(i) - 'A' + 1;
        }
        return column;
    }

    /** Letters of a column: 1 = A. */
    static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    long cells() {
        return (long) (lastColumn - firstColumn + 1) * (lastRow - firstRow + 1);
    }

    /** The same rectangle with its upper left corner elsewhere. */
    CellRange at(int column, int row) {
        return new CellRange(column, row, column + lastColumn - firstColumn, row + lastRow - firstRow);
    }

    @Override
    public String toString() {
        String first = letters(firstColumn) + firstRow;
        String last = letters(lastColumn) + lastRow;
        return first.equals(last) ? first : first + ':' + last;
    }
}
