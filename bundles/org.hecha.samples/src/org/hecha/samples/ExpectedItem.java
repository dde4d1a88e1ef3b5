package org.hecha.samples;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * One published result of a case, bound to the object whose recalculation stands against it.
 *
 * @param item what it is called in the case's {@code expected.csv}
 * @param value as published, with its printed digits
 * @param unit unit as published, which need not be a unit of the catalogue ({@code persons}, {@code share})
 * @param subjectId id of the source or figure in {@link PublishedCase#inventory()} that recalculates it
 */
public record ExpectedItem(String item, BigDecimal value, String unit, String subjectId) {

    public ExpectedItem {
        Objects.requireNonNull(item);
        Objects.requireNonNull(value);
        Objects.requireNonNull(unit);
        Objects.requireNonNull(subjectId);
    }
}
