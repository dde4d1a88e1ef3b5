package org.hecha.quantification.internal.uncertainty;

import java.math.BigDecimal;

import org.hecha.standard.uncertainty.Distribution;
import org.hecha.standard.uncertainty.UncertainInput;

/**
 * What is known of the uncertainty of one input.
 *
 * @param statement whether it is stated or assumed
 * @param relative relative standard uncertainty, 0 to 10
 * @param distribution distribution; normal where the statement names none
 * @param named whether the statement names a distribution
 * @param source source of an assumption, else empty
 */
record Stated(UncertainInput.Statement statement, BigDecimal relative, Distribution distribution, boolean named,
        String source) {

    static final Stated NOTHING =
            new Stated(UncertainInput.Statement.MISSING, BigDecimal.ZERO, Distribution.NORMAL, true, "");

    boolean missing() {
        return statement == UncertainInput.Statement.MISSING;
    }

    /** Whether the input may be anything but its value. */
    boolean uncertain() {
        return relative.signum() > 0;
    }
}
