package org.hecha.standard.table;

import java.util.List;

import org.hecha.core.text.Refusal;

/** One sheet, read from top to bottom as often as asked. */
public interface TableSheet {

    /** Name of the sheet, or of the CSV file without its ending. */
    String name();

    /** Whether the workbook hides it. */
    boolean isHidden();

    /**
     * Counts rows and columns by reading the sheet through.
     *
     * @throws Refusal where it is damaged
     */
    TableSize size() throws Refusal;

    /**
     * Hands every row that is stored to {@code rows}, until it has enough.
     *
     * @throws Refusal where it is damaged, and whatever {@code rows} throws
     */
    void read(Rows rows) throws Refusal;

    /** Takes rows. */
    @FunctionalInterface
    interface Rows {

        /**
         * @param number row as a spreadsheet counts it, from 1
         * @param cells cells from column A on; reused, so not to be kept; never null inside
         * @return whether the next row is wanted
         */
        boolean row(int number, List<TableCell> cells) throws Refusal;
    }
}
