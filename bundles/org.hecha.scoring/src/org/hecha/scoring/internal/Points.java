package org.hecha.scoring.internal;

import java.math.BigDecimal;

/** How points are written: 10 and 2.5, never 1E+1 or 2.50. */
final class Points {

    private Points() {
    }

    static BigDecimal plain(BigDecimal points) {
        BigDecimal stripped = points.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
