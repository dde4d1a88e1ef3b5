package org.hecha.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * An exact share: compared without a division, so that 49.999… % never becomes 50 %. Immutable.
 *
 * @param part numerator
 * @param whole denominator, greater than zero
 */
public record Ratio(BigDecimal part, BigDecimal whole) {

    /** All of it. */
    public static final Ratio COMPLETE = new Ratio(BigDecimal.ONE, BigDecimal.ONE);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Ratio {
        Objects.requireNonNull(part);
        if (whole.signum() <= 0) {
            throw new IllegalArgumentException("the whole of a ratio is greater than zero, not " + whole);
        }
    }

    /** Whether the share is at least {@code percent} per cent. */
    public boolean reaches(BigDecimal percent) {
        return part.multiply(HUNDRED).compareTo(percent.multiply(whole)) >= 0;
    }

    /** Whether the part is zero. */
    public boolean isZero() {
        return part.signum() == 0;
    }

    /** The share in per cent for display, cut and not rounded: what prints as 50.00 has reached 50. */
    public BigDecimal percent(int scale) {
        return part.multiply(HUNDRED).divide(whole, scale, RoundingMode.FLOOR);
    }
}
