package org.hecha.verification.internal.crosscheck;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

import org.hecha.model.inventory.EmissionSource;

/** Digits of the quantities of a source, as they were recorded. */
final class Digits {

    private Digits() {
    }

    /** Quantities that are numbers and not zero. */
    static List<BigDecimal> quantities(EmissionSource source) {
        return source.getActivityData().stream().map(row -> row.getQuantity())
                .filter(quantity -> quantity != null && quantity.signum() != 0).map(BigDecimal::abs).toList();
    }

    /** Counts of the first digits 1 to 9. */
    static int[] first(List<BigDecimal> quantities) {
        int[] counts = new int[9];
        quantities.forEach(quantity -> counts[digits(quantity.unscaledValue()).charAt(0) - '1']++);
        return counts;
    }

    private static String digits(BigInteger number) {
        return number.toString();
    }

    /** Decimals to which the finest of them is recorded; negative where all are multiples of ten. */
    static int resolution(List<BigDecimal> quantities) {
        return quantities.stream().mapToInt(quantity -> quantity.stripTrailingZeros().scale()).max().orElse(0);
    }

    /** A quantity counted in the finest step that occurs. */
    static BigInteger steps(BigDecimal quantity, int resolution) {
        return quantity.movePointRight(resolution).toBigIntegerExact();
    }
}
