package org.hecha.verification.internal.check;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers in sentences: short enough to read. */
public final class Printing {

    private Printing() {
    }

    public static BigDecimal decimals(BigDecimal exact, int most) {
        BigDecimal brief = exact.setScale(most, RoundingMode.HALF_UP).stripTrailingZeros();
        return brief.scale() < 0 ? brief.setScale(0) : brief;
    }

    /** To the digits of the printed number and two more. */
    static BigDecimal besides(BigDecimal printed, BigDecimal exact) {
        return decimals(exact, Math.max(printed.scale(), 0) + 2);
    }
}
