package org.hecha.ui.widgets;

import java.util.Optional;

/** How the cells of a column are edited in place. UI thread. */
public interface CellEdit<R> {

    /** Whether this row's cell can be edited. */
    boolean accepts(R row);

    /** The text with which the editor opens. */
    String initial(R row);

    /** Why {@code text} cannot be taken: one sentence shown at the cell; empty where it can. */
    Optional<String> refusal(R row, String text);

    /** Takes a text that was not refused. */
    void commit(R row, String text);
}
