package org.hecha.ui.widgets;

import java.util.List;
import java.util.Set;

/** How the rows of a {@link Grid} are put together under group rows. UI thread but for {@link #subtotal}. */
public interface Grouping<R> {

    /**
     * One group at one level.
     *
     * @param rank groups of one level stand by rank, those of one rank as they first occur
     * @param title what the group row says
     */
    record Heading(int rank, String title) {
    }

    /**
     * The groups to which a row belongs, from the outermost. Every row is asked before a subtotal is made, a few at a time: what
     * the subtotal needs of the model is best looked up and remembered here.
     */
    List<Heading> path(R row);

    /**
     * The row that stands for a group: the columns are asked for its texts, and the title is set by the table. In a large table
     * this is asked by another thread, which may not touch the model, and is the place to add up.
     *
     * @param path the group
     * @param members its own rows that are not filtered out, and the rows that stand for the groups right below it
     */
    R subtotal(List<Heading> path, List<R> members);

    /** Ids of the columns that say what the group rows say, too; hidden while the rows are grouped. */
    default Set<String> covered() {
        return Set.of();
    }
}
