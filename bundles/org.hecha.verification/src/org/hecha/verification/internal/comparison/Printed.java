package org.hecha.verification.internal.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A number as it was printed: its scale says how far it can be compared. */
record Printed(BigDecimal value) {

    private static final int LEAST_DECIMALS = 2;

    /** Half a unit of the last printed digit: how far the exact number may lie away. */
    BigDecimal halfUnit() {
        return new BigDecimal("0.5").scaleByPowerOfTen(-value.scale());
    }

    /** Half a unit of the last digit of any stated number; a stated zero is nothing at all, not a rounded little. */
    static BigDecimal halfUnitOf(BigDecimal stated) {
        if (stated.signum() == 0) {
            return BigDecimal.ZERO;
        }
        return new BigDecimal("0.5").scaleByPowerOfTen(-stated.scale());
    }

    /** Whether {@code exact} rounds (half up) to what is printed. */
    boolean roundsFrom(BigDecimal exact) {
        return rounded(exact).compareTo(value) == 0;
    }

    /** Whether {@code exact} was cut off, not rounded, to what is printed. */
    boolean cutsFrom(BigDecimal exact) {
        return exact.setScale(value.scale(), RoundingMode.DOWN).compareTo(value) == 0;
    }

    /** {@code exact} to the printed digits. */
    BigDecimal rounded(BigDecimal exact) {
        return exact.setScale(value.scale(), RoundingMode.HALF_UP);
    }

    /**
     * What is printed minus what is right: nothing where the right number rounds to what is printed, for rounding is no
     * misstatement; else the departure itself, to the printed digits and to two decimals at least. A number printed
     * without decimals departs by what it departs, not by whole units.
     */
    BigDecimal departure(BigDecimal exact) {
        return roundsFrom(exact) ? value.subtract(value)
                : value.subtract(exact).setScale(Math.max(value.scale(), LEAST_DECIMALS), RoundingMode.HALF_UP);
    }

    /** {@code exact} with three digits more than were printed, for sentences. */
    BigDecimal legible(BigDecimal exact) {
        return legible(exact, value.scale() + 3);
    }

    static BigDecimal legible(BigDecimal exact, int scale) {
        BigDecimal brief = exact.setScale(Math.max(scale, 0), RoundingMode.HALF_UP).stripTrailingZeros();
        return brief.scale() < 0 ? brief.setScale(0) : brief;
    }

    /** Number of digits that say something. */
    int significantDigits() {
        return value.signum() == 0 ? 0 : value.precision();
    }
}
