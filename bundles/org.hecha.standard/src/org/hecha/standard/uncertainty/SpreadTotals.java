package org.hecha.standard.uncertainty;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Uncertainty of the sums over an inventory, or over one year of it.
 *
 * @param byCategory ISO 14064-1 categories that have a line
 * @param total sum of all categories
 */
public record SpreadTotals(SortedMap<Integer, Spread> byCategory, Spread total) {

    public SpreadTotals {
        byCategory = Collections.unmodifiableSortedMap(new TreeMap<>(byCategory));
    }
}
