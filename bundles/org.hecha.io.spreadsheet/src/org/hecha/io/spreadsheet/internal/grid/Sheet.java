package org.hecha.io.spreadsheet.internal.grid;

import java.util.List;

import org.hecha.core.text.Refusal;

/** One sheet, read from top to bottom as often as asked. */
public interface Sheet {

    /** Name of the file it stands in, without folder. */
    String file();

    /** Name of the sheet, or of the CSV file without its ending. */
    String name();

    /** Whether it is a CSV file, where a row that is too short or too long means a lost or an unquoted comma. */
    boolean isCsv();

    /** Whether the workbook hides it. */
    boolean isHidden();

    /** Whether serial numbers of days count from 1904. */
    boolean date1904();

    /** Merged ranges, {@code A5:B6}; none for CSV. */
    List<String> merged() throws Refusal;

    /** Hands every row that has cells to {@code rows}; the lists are reused and must not be kept. */
    void read(RowHandler rows) throws Refusal;

    /** Takes rows. */
    @FunctionalInterface
    interface RowHandler {

        /**
         * @param number row as a spreadsheet counts it, from 1
         * @param cells cells from column A on; never null inside
         */
        void row(int number, List<Cell> cells) throws Refusal;

        /** Whether there shall be another row. */
        default boolean wantsMore() {
            return true;
        }
    }
}
