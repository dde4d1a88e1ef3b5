package org.hecha.ui.widgets.chart;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A mark across a diagram. Immutable.
 *
 * @param label what it means, written beside it
 * @param at where it stands
 */
public record Limit(String label, BigDecimal at) {

    public Limit {
        Objects.requireNonNull(label);
        Objects.requireNonNull(at);
    }
}
