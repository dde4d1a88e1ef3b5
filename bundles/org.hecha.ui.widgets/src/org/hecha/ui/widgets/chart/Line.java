package org.hecha.ui.widgets.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A line. Immutable.
 *
 * @param name its name, in the legend
 * @param values one per point of the diagram; empty where there is no number, and the line is broken
 */
public record Line(String name, List<Optional<BigDecimal>> values) {

    public Line {
        Objects.requireNonNull(name);
        values = List.copyOf(values);
    }
}
