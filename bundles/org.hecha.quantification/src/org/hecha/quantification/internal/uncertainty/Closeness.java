package org.hecha.quantification.internal.uncertainty;

import java.math.BigDecimal;

/** Tells a number that was worked out twice from another number. */
final class Closeness {

    /** Values in a trace have 34 digits where they do not terminate; a few of them may be lost on the way. */
    private static final BigDecimal TOLERANCE = new BigDecimal("1E-24");

    private Closeness() {
    }

    static boolean same(BigDecimal one, BigDecimal other) {
        BigDecimal size = one.abs().max(other.abs());
        return one.subtract(other).abs().compareTo(size.multiply(TOLERANCE)) <= 0;
    }
}
