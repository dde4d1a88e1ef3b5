package org.hecha.ui.widgets;

import java.util.List;

/**
 * What must be known of a row to bring it into order. Immutable.
 *
 * @param row row
 * @param place its place among the rows that were given
 * @param text what its cell in the sorted column says, or null where the table is not sorted
 * @param path groups to which it belongs; empty where the table is not grouped
 */
record GridEntry<R>(R row, int place, String text, List<Grouping.Heading> path) {
}
