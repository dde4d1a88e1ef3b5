package org.hecha.ui.widgets.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * A bar, or a group of bars that stand beside or upon each other. Immutable.
 *
 * @param id what is told when it is clicked
 * @param label what it stands for
 * @param values one per series
 * @param said its numbers as people write them, drawn at its end
 */
public record Bar(String id, String label, List<BigDecimal> values, String said) {

    public Bar {
        Objects.requireNonNull(id);
        Objects.requireNonNull(label);
        Objects.requireNonNull(said);
        values = List.copyOf(values);
    }

    /** A single bar. */
    public static Bar of(String id, String label, BigDecimal value, String said) {
        return new Bar(id, label, List.of(value), said);
    }
}
