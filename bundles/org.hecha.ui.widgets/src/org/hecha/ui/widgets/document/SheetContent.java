package org.hecha.ui.widgets.document;

import java.util.List;
import java.util.Objects;

/**
 * What stands in a sheet. Immutable, as long as nobody writes into the arrays.
 *
 * @param name name of the sheet
 * @param hidden whether the workbook hides it
 * @param rows texts of the cells of each row from the first on; a row ends with its last cell
 * @param columns columns of the widest row
 * @param cut whether the file has more rows than are here
 */
public record SheetContent(String name, boolean hidden, List<String[]> rows, int columns, boolean cut) {

    public SheetContent {
        Objects.requireNonNull(name);
        Objects.requireNonNull(rows);
    }

    /** Text of a cell; columns and rows are counted from 1. */
    public String cell(int column, int row) {
        String[] cells = row >= 1 && row <= rows.size() ? rows.get(row - 1) : new String[0];
        return column >= 1 && column <= cells.length && cells[column - 1] != null ? cells[column - 1] : ""; //$NON-NLS-1$
    }
}
