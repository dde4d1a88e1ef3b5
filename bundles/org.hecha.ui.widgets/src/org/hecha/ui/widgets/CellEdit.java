package org.hecha.ui.widgets;

import java.util.List;
import java.util.Optional;

/** How the cells of a column are edited in place. UI thread. */
public interface CellEdit<R> {

    /** What the editor offers to choose from. */
    enum Offer {
        /** Nothing: any text may be typed. */
        NONE,
        /** {@link CellEdit#choices}, and nothing else is taken. */
        CHOICES_ONLY,
        /** {@link CellEdit#choices}, or any other text that is not refused. */
        CHOICES_OR_TEXT
    }

    /** Whether this row's cell can be edited. Asked for every visible cell: answers at once. */
    boolean accepts(R row);

    /** The text with which the editor opens. */
    String initial(R row);

    /** Why {@code text} cannot be taken: one sentence shown at the cell; empty where it can. */
    Optional<String> refusal(R row, String text);

    /** Takes a text that was not refused. */
    void commit(R row, String text);

    /** Whether the editor is a list to choose from. */
    default Offer offer() {
        return Offer.NONE;
    }

    /** What can be chosen in this row; asked when the editor opens. */
    default List<String> choices(R row) {
        return List.of();
    }
}
