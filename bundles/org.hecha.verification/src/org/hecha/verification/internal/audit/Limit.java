package org.hecha.verification.internal.audit;

import java.math.BigDecimal;

/**
 * What a column, or the product of heating value and carbon content, can be.
 *
 * @param column column, or {@link #CARBON}
 * @param unit unit of both ends
 */
public record Limit(String column, BigDecimal min, BigDecimal max, String unit) {

    /** Carbon per amount of fuel: heating value times carbon per heat. */
    public static final String CARBON = "NCV*CC";

    /** Whether a value in {@link #unit} lies within. */
    public boolean holds(BigDecimal value) {
        return value.compareTo(min) >= 0 && value.compareTo(max) <= 0;
    }

    /** Both ends with three dots between them. */
    public String range() {
        return min.toPlainString() + " … " + max.toPlainString() + " " + unit;
    }
}
