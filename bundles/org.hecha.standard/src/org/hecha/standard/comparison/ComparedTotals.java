package org.hecha.standard.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Lines of one period added up per category and as a whole, with the two totals that GB/T 32151.34 B.1 asks for.
 * Immutable.
 *
 * @param categories per ISO 14064-1 category that has a line
 * @param withoutEnergy total without purchased and exported energy
 * @param total total with purchased and exported energy
 */
public record ComparedTotals(SortedMap<Integer, ComparedSum> categories, ComparedSum withoutEnergy,
        ComparedSum total) {

    public ComparedTotals {
        categories = Collections.unmodifiableSortedMap(new TreeMap<>(categories));
    }

    /** The totals of these lines. */
    public static ComparedTotals of(Collection<ComparedLine> lines) {
        SortedMap<Integer, List<ComparedLine>> split = new TreeMap<>();
        lines.forEach(line -> split.computeIfAbsent(line.category(), any -> new ArrayList<>()).add(line));
        SortedMap<Integer, ComparedSum> categories = new TreeMap<>();
        split.forEach((category, some) -> categories.put(category, ComparedSum.of(some)));
        return new ComparedTotals(categories,
                ComparedSum.of(lines.stream().filter(line -> !line.energy()).toList()), ComparedSum.of(lines));
    }
}
