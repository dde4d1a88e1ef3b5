package org.hecha.ui.widgets;

import java.util.Objects;

/**
 * One cell of a paste or fill: which text goes into which column of which row. The column was asked and did not refuse it.
 *
 * @param row row
 * @param column column, with its {@link Column#edit}
 * @param text text to take
 */
public record CellChange<R>(R row, Column<R> column, String text) {

    public CellChange {
        Objects.requireNonNull(row);
        Objects.requireNonNull(column);
        Objects.requireNonNull(text);
    }
}
