package org.hecha.quantification.internal.uncertainty;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;

import org.hecha.standard.uncertainty.Spread;
import org.hecha.standard.uncertainty.SpreadTotals;

/**
 * The sums that a line takes part in: the total, its category, and both for its year.
 *
 * @param <S> what is summed up
 */
final class Sections<S> {

    private final Supplier<S> empty;
    private final Section<S> whole;
    private final SortedMap<Integer, Section<S>> years = new TreeMap<>();

    private record Section<S>(S total, SortedMap<Integer, S> categories) {
    }

    /** The sections of these lines, all empty. @param empty makes a sum over nothing */
    Sections(List<Line> lines, Supplier<S> empty) {
        this.empty = empty;
        this.whole = section();
        lines.forEach(this::of);
    }

    private Section<S> section() {
        return new Section<>(empty.get(), new TreeMap<>());
    }

    /** Sum over all lines. */
    S total() {
        return whole.total;
    }

    /** The sums that a line takes part in. */
    List<S> of(Line line) {
        List<S> sums = new ArrayList<>(List.of(whole.total, category(whole, line)));
        line.year().ifPresent(year -> {
            Section<S> section = years.computeIfAbsent(year, any -> section());
            sums.add(section.total);
            sums.add(category(section, line));
        });
        return sums;
    }

    private S category(Section<S> section, Line line) {
        return section.categories.computeIfAbsent(line.category(), any -> empty.get());
    }

    /** What the sums of the whole inventory come to. */
    SpreadTotals totals(Function<S, Spread> spread) {
        return totals(whole, spread);
    }

    /** What the sums come to in each year. */
    SortedMap<Integer, SpreadTotals> byYear(Function<S, Spread> spread) {
        SortedMap<Integer, SpreadTotals> byYear = new TreeMap<>();
        years.forEach((year, section) -> byYear.put(year, totals(section, spread)));
        return byYear;
    }

    private static <S> SpreadTotals totals(Section<S> section, Function<S, Spread> spread) {
        SortedMap<Integer, Spread> categories = new TreeMap<>();
        section.categories.forEach((category, sum) -> categories.put(category, spread.apply(sum)));
        return new SpreadTotals(categories, spread.apply(section.total));
    }
}
