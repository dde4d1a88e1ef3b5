package org.hecha.standard.evidence;

import java.util.List;
import java.util.Objects;

/**
 * Rows of a table that did not count in a sum, for one reason. Immutable.
 *
 * @param reason why
 * @param count how many
 * @param rows numbers of the first of them, as a spreadsheet counts, at most twenty
 * @param sample what stands in the first of them: the cell of the column, or the word that makes it a subtotal
 */
public record SkippedRows(Reason reason, long count, List<Integer> rows, String sample) {

    /** Why a row does not count. */
    public enum Reason {
        /** The cell of the column is empty. */
        BLANK,
        /** The row is a subtotal or total of others. */
        SUBTOTAL,
        /** The filter leaves it out. */
        FILTERED,
        /** The heading is printed again. */
        HEADING,
        /** What stands there is no number, or could be read as two. */
        NOT_A_NUMBER
    }

    public SkippedRows {
        Objects.requireNonNull(reason);
        Objects.requireNonNull(sample);
        rows = List.copyOf(rows);
    }
}
