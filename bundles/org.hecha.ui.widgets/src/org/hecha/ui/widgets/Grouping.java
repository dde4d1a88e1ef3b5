package org.hecha.ui.widgets;

import java.util.List;
import java.util.Set;

/** How the rows of a {@link Grid} are put together under group rows. UI thread. */
public interface Grouping<R> {

    /**
     * One group at one level.
     *
     * @param rank groups of one level stand by rank, those of one rank as they first occur
     * @param title what the group row says
     */
    record Heading(int rank, String title) {
    }

    /** The groups to which a row belongs, from the outermost. Answers at once. */
    List<Heading> path(R row);

    /**
     * The row that stands for a group: the columns are asked for its texts, and the title is set by the table. Summing up is
     * best done when a column asks, since most groups are not in sight.
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
