package org.hecha.quantification.internal.trace;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes numbers for the eye: all their digits where there are few, else cut off and marked as cut off. */
public final class Digits {

    private static final int MOST_DECIMALS = 8;
    private static final int FEWEST_DECIMALS = 4;
    private static final int SIGNIFICANT = 6;

    private Digits() {
    }

    /** The number with the digits it has; {@code 30.9590…} where there are too many to read. */
    public static String text(BigDecimal number) {
        if (number.stripTrailingZeros().scale() <= MOST_DECIMALS) {
            BigDecimal shown = number.scale() > MOST_DECIMALS ? number.stripTrailingZeros() : number;
            return shown.toPlainString();
        }
        int leading = number.scale() - number.precision();
        int decimals = Math.max(FEWEST_DECIMALS, leading + SIGNIFICANT);
        return number.setScale(Math.min(decimals, number.scale()), RoundingMode.DOWN).toPlainString() + "…";
    }
}
