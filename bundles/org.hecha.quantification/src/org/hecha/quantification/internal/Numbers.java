package org.hecha.quantification.internal;

import java.math.BigDecimal;

/** What a number read from outside may look like. */
public final class Numbers {

    private static final int MOST_DIGITS = 200;

    private Numbers() {
    }

    /**
     * Refuses numbers such as 1E999999999: a few characters on paper, gigabytes when calculated with.
     *
     * @throws ArithmeticException when the number has more digits than any amount on earth
     */
    public static BigDecimal plausible(BigDecimal value) {
        if (value.precision() > MOST_DIGITS || Math.abs((long) value.scale()) > MOST_DIGITS) {
            throw new ArithmeticException("too many digits");
        }
        return value;
    }
}
