package org.hecha.ui.evidence.internal.view;

import java.util.Arrays;
import java.util.Optional;

import org.hecha.ui.widgets.document.CellRegion;
import org.hecha.ui.widgets.document.SheetContent;

/**
 * Where the characters of a CSV file lie in its cells: places in a CSV may be given by characters, and it is shown as a table. Immutable,
 * as long as nobody writes into the arrays.
 *
 * @param text the file as a text
 * @param sheet the same as a table
 * @param separator what stands between two cells
 * @param begins first character of each row, and one past the last
 */
record CharCells(String text, SheetContent sheet, char separator, int[] begins) {

    private static final char[] SEPARATORS = {',', ';', '\t'};
    private static final char QUOTE = '"';

    /**
     * Finds the rows in the text. The separator is the one with which every row has as many cells as the table; empty where none
     * is, for then a place would be drawn where it is not.
     */
    static Optional<CharCells> of(String text, SheetContent sheet) {
        for (char separator : SEPARATORS) {
            CharCells cells = new CharCells(text, sheet, separator, new int[sheet.rows().size() + 1]);
            if (cells.fits()) {
                return Optional.of(cells);
            }
        }
        return Optional.empty();
    }

    private boolean fits() {
        int at = 0;
        for (int row = 0; row < sheet.rows().size(); row++) {
            begins[row] = at;
            int cells = 1;
            int end = cellEnd(at);
            while (end < text.length() && text.charAt(end) == separator) {
                end = cellEnd(end + 1);
                cells++;
            }
            if (cells != sheet.rows().get(row).length || at >= text.length()) {
                return false;
            }
            at = text.startsWith("\r\n", end) ? end + 2 : end + 1; //$NON-NLS-1$
        }
        begins[sheet.rows().size()] = Math.min(at, text.length());
        return sheet.cut() || at >= text.length();
    }

    /** One past the last character of the cell that begins there: the separator, the end of the line or of the text. */
    private int cellEnd(int begin) {
        int at = begin;
        if (at < text.length() && text.charAt(at) == QUOTE) {
            at++;
            while (at < text.length() && (text.charAt(at) != QUOTE || text.startsWith("\"\"", at))) { //$NON-NLS-1$
                at += text.charAt(at) == QUOTE ? 2 : 1;
            }
        }
        while (at < text.length() && text.charAt(at) != separator && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    /** The cells in which characters lie; whole rows where they lie in several. Empty for none, and beyond the end. */
    Optional<CellRegion> region(int start, int end) {
        if (start < 0 || end <= start || end > begins[begins.length - 1]) {
            return Optional.empty();
        }
        int first = row(start);
        int last = row(end - 1);
        if (first != last) {
            return Optional.of(new CellRegion(sheet.name(), 1, first + 1, Math.max(1, sheet.columns()), last + 1));
        }
        int right = column(first, end - 1);
        return Optional.of(new CellRegion(sheet.name(), Math.min(right, column(first, start)), first + 1, right, first + 1));
    }

    /** The row, from 0, in which a character lies, the end of its line counted. */
    private int row(int at) {
        int found = Arrays.binarySearch(begins, at);
        return found >= 0 ? found : -found - 2;
    }

    /** The column, from 1, in which a character lies, the separator before it counted. */
    private int column(int row, int at) {
        int column = 1;
        for (int end = cellEnd(begins[row]); end <= at && end < text.length() && text.charAt(end) == separator; end = cellEnd(end + 1)) {
            column++;
        }
        return column;
    }
}
