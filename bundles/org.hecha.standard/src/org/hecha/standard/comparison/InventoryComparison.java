package org.hecha.standard.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reported, recalculated and corrected, side by side: per line, per category, in total. Immutable.
 *
 * @param lines one per source that is quantified, was reported, or whose data are missing; in the order of the inventory
 * @param figures one per printed figure, in the order of the inventory; figures are no part of the totals
 * @param totals over all lines
 * @param byYear the same per calendar year of the lines
 * @param materiality what the engagement agreed to call material
 */
public record InventoryComparison(List<ComparedLine> lines, List<ComparisonRow> figures, ComparedTotals totals,
        SortedMap<Integer, ComparedTotals> byYear, Materiality materiality) {

    /** How the comparison comes out. */
    public enum Verdict {
        /** Every line could be compared, and what still stands wrong is not material. */
        AGREES,
        /** Some lines could not be compared, or there is none. */
        NOT_COMPARABLE,
        /** What still stands wrong is material. */
        MATERIAL
    }

    public InventoryComparison {
        lines = List.copyOf(lines);
        figures = List.copyOf(figures);
        byYear = Collections.unmodifiableSortedMap(new TreeMap<>(byYear));
    }

    /** Adds up the lines. */
    public static InventoryComparison of(List<ComparedLine> lines, List<ComparisonRow> figures,
            Materiality materiality) {
        SortedMap<Integer, List<ComparedLine>> years = new TreeMap<>();
        lines.forEach(line -> years.computeIfAbsent(line.year(), any -> new ArrayList<>()).add(line));
        SortedMap<Integer, ComparedTotals> byYear = new TreeMap<>();
        years.forEach((year, some) -> byYear.put(year, ComparedTotals.of(some)));
        return new InventoryComparison(lines, figures, ComparedTotals.of(lines), byYear, materiality);
    }

    /** Whether what remains after accepted corrections, net or gross, is material; else whether all was compared. */
    public Verdict verdict() {
        ComparedSum total = totals.total();
        if (materiality.exceededBy(total.remaining())) {
            return Verdict.MATERIAL;
        }
        return total.notComparable().isEmpty() && total.lines() > 0 ? Verdict.AGREES : Verdict.NOT_COMPARABLE;
    }
}
