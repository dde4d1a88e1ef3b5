package org.hecha.ui.widgets.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Lines over points in a row, months for instance. Immutable.
 *
 * @param points labels of the points, from the left
 * @param lines the lines
 * @param limits marks across
 * @param unit unit of the numbers, or empty
 */
public record Lines(List<String> points, List<Line> lines, List<Limit> limits, String unit) implements Diagram {

    public Lines {
        points = List.copyOf(points);
        lines = List.copyOf(lines);
        limits = List.copyOf(limits);
        Objects.requireNonNull(unit);
        int width = points.size();
        if (lines.stream().anyMatch(line -> line.values().size() != width)) {
            throw new IllegalArgumentException("each line has one value per point"); //$NON-NLS-1$
        }
    }

    @Override
    public boolean isEmpty() {
        return points.isEmpty() || lines.isEmpty();
    }

    @Override
    public String table() {
        String head = "\t" + lines.stream().map(Line::name).collect(Collectors.joining("\t")); //$NON-NLS-1$ //$NON-NLS-2$
        String rows = IntStream.range(0, points.size()).mapToObj(this::row).collect(Collectors.joining("\n")); //$NON-NLS-1$
        String marks = limits.stream().map(limit -> "\n" + limit.label() + '\t' + limit.at().toPlainString()) //$NON-NLS-1$
                .collect(Collectors.joining());
        return head + '\n' + rows + marks;
    }

    private String row(int point) {
        return points.get(point) + '\t' + lines.stream()
                .map(line -> line.values().get(point).map(BigDecimal::toPlainString).orElse("—")) //$NON-NLS-1$
                .collect(Collectors.joining("\t")); //$NON-NLS-1$
    }
}
