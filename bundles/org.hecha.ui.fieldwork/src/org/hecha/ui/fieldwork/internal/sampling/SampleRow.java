package org.hecha.ui.fieldwork.internal.sampling;

import java.util.List;

/**
 * A sample as it is shown. Immutable.
 *
 * @param size tested of all
 * @param state how it stands, as a word
 * @param enlarged whether a larger sample took its place; nothing can be recorded in it any more
 * @param projected whether it can be extrapolated
 * @param details everything about it, its title first
 */
record SampleRow(String id, String title, String method, String population, String size, int errors, String state, boolean enlarged,
        boolean projected, String details, List<ItemRow> items) {

    SampleRow {
        items = List.copyOf(items);
    }
}
