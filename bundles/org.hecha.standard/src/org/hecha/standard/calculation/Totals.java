package org.hecha.standard.calculation;

import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Exact sums over an inventory or a part of it, in tCO2e unless said otherwise. The order of lines never changes a
 * digit.
 *
 * @param byCategory ISO 14064-1 categories 1 to 6 that have a line
 * @param byGas mass in t per gas, biogenic CO2 left out
 * @param biogenic biogenic CO2 in t, beside the total
 * @param removals removals, positive, not subtracted from {@code total}
 * @param total sum of all categories
 */
public record Totals(SortedMap<Integer, BigDecimal> byCategory, SortedMap<String, BigDecimal> byGas,
        BigDecimal biogenic, BigDecimal removals, BigDecimal total) {

    public Totals {
        byCategory = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(byCategory));
        byGas = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(byGas));
    }

    /** Category 1 and 2, which the guide asks to be offset. */
    public BigDecimal categories1And2() {
        return of(1).add(of(2));
    }

    /** The guide's category 3: ISO categories 3 to 6. */
    public BigDecimal guideCategory3() {
        return byCategory.tailMap(3).values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Sum of one category; zero where it has no line. */
    public BigDecimal of(int category) {
        Map<Integer, BigDecimal> sums = byCategory;
        return sums.getOrDefault(category, BigDecimal.ZERO);
    }
}
