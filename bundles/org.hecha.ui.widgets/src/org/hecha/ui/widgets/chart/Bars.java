package org.hecha.ui.widgets.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Horizontal bars with their labels at the left, the first one on top. Immutable.
 *
 * @param series names of the values of each bar; one series needs no legend
 * @param bars the bars, from the top
 * @param stacked whether the values of a bar stand upon each other, else beside each other
 * @param limits marks across
 * @param unit unit of the numbers, or empty
 * @param end where the axis ends; empty for the largest value
 */
public record Bars(List<String> series, List<Bar> bars, boolean stacked, List<Limit> limits, String unit,
        Optional<BigDecimal> end) implements Diagram {

    public Bars {
        series = List.copyOf(series);
        bars = List.copyOf(bars);
        limits = List.copyOf(limits);
        Objects.requireNonNull(unit);
        Objects.requireNonNull(end);
        int width = series.size();
        if (bars.stream().anyMatch(bar -> bar.values().size() != width)) {
            throw new IllegalArgumentException("each bar has one value per series"); //$NON-NLS-1$
        }
    }

    /** Plain bars of one series. */
    public static Bars of(String series, List<Bar> bars, String unit) {
        return new Bars(List.of(series), bars, false, List.of(), unit, Optional.empty());
    }

    /** Bars of several series beside each other. */
    public static Bars grouped(List<String> series, List<Bar> bars, String unit) {
        return new Bars(series, bars, false, List.of(), unit, Optional.empty());
    }

    /** Bars of several series upon each other. */
    public static Bars stacked(List<String> series, List<Bar> bars, String unit) {
        return new Bars(series, bars, true, List.of(), unit, Optional.empty());
    }

    /** One amount against limits: how near it is, on an axis that always shows the farthest limit. */
    public static Bars gauge(String series, Bar bar, List<Limit> limits, String unit) {
        BigDecimal farthest = limits.stream().map(Limit::at).reduce(BigDecimal.ZERO, BigDecimal::max);
        BigDecimal reach = bar.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add).max(farthest);
        Optional<BigDecimal> end = reach.signum() == 0 ? Optional.empty()
                : Optional.of(reach.multiply(new BigDecimal("1.15"))); //$NON-NLS-1$
        return new Bars(List.of(series), List.of(bar), true, limits, unit, end);
    }

    /** The same with marks across. */
    public Bars with(List<Limit> marks) {
        return new Bars(series, bars, stacked, marks, unit, end);
    }

    /** The same on an axis that ends at the most there can be. */
    public Bars upTo(BigDecimal most) {
        return new Bars(series, bars, stacked, limits, unit, Optional.of(most));
    }

    @Override
    public boolean isEmpty() {
        return bars.isEmpty();
    }

    @Override
    public String table() {
        String head = "\t" + String.join("\t", series); //$NON-NLS-1$ //$NON-NLS-2$
        String rows = bars.stream().map(Bars::row).collect(Collectors.joining("\n")); //$NON-NLS-1$
        String marks = limits.stream().map(limit -> "\n" + limit.label() + '\t' + limit.at().toPlainString()) //$NON-NLS-1$
                .collect(Collectors.joining());
        return head + '\n' + rows + marks;
    }

    private static String row(Bar bar) {
        return bar.label() + '\t' + bar.values().stream().map(BigDecimal::toPlainString)
                .collect(Collectors.joining("\t")) + '\t' + bar.said(); //$NON-NLS-1$
    }
}
