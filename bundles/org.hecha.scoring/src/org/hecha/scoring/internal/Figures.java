package org.hecha.scoring.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How claimed numbers are compared with recalculated ones. */
final class Figures {

    private Figures() {
    }

    /** Whether the claimed number is the exact one rounded half up to the digits that were claimed. */
    static boolean agrees(BigDecimal claimed, BigDecimal exact) {
        int scale = Math.max(claimed.scale(), 0);
        return exact.setScale(scale, RoundingMode.HALF_UP).compareTo(claimed) == 0;
    }

    /** The exact number at the digits of the claimed one, with two more, for a sentence that sets them side by side. */
    static BigDecimal beside(BigDecimal claimed, BigDecimal exact) {
        int scale = Math.max(claimed.scale(), 0) + 2;
        return exact.scale() <= scale ? exact : exact.setScale(scale, RoundingMode.HALF_UP);
    }

    /** The exact number in at most four decimals, for a sentence. */
    static BigDecimal brief(BigDecimal exact) {
        return exact.scale() <= 4 ? Points.plain(exact) : Points.plain(exact.setScale(4, RoundingMode.HALF_UP));
    }
}
