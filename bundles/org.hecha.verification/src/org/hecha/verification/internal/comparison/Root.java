package org.hecha.verification.internal.comparison;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

/** Finds the input for which a formula gives a wanted result, by the secant method. Deterministic. */
final class Root {

    private static final int STEPS = 60;
    private static final BigDecimal CLOSE = new BigDecimal("1E-15");
    /** An answer further away than this is no plausible input. */
    private static final BigDecimal FURTHEST = new BigDecimal("1000");

    private Root() {
    }

    /** @return the input; empty where the result does not depend on it or no plausible input gives it */
    static Optional<BigDecimal> find(Function<BigDecimal, Optional<BigDecimal>> formula, BigDecimal start,
            BigDecimal wanted) {
        BigDecimal first = start.signum() == 0 ? BigDecimal.ONE : start;
        BigDecimal second = first.multiply(new BigDecimal("1.01"));
        Optional<BigDecimal> offFirst = formula.apply(first).map(wanted::subtract);
        Optional<BigDecimal> offSecond = formula.apply(second).map(wanted::subtract);
        for (int step = 0; step < STEPS && offFirst.isPresent() && offSecond.isPresent(); step++) {
            BigDecimal slope = offSecond.get().subtract(offFirst.get());
            if (offSecond.get().abs().compareTo(CLOSE) <= 0) {
                return plausible(second, start);
            }
            if (slope.signum() == 0) {
                return Optional.empty();
            }
            BigDecimal third = second.subtract(offSecond.get().multiply(second.subtract(first))
                    .divide(slope, Derivation.DIGITS), Derivation.DIGITS);
            first = second;
            offFirst = offSecond;
            second = third;
            offSecond = formula.apply(second).map(wanted::subtract);
        }
        return offSecond.filter(off -> off.abs().compareTo(CLOSE) <= 0).isPresent() ? plausible(second, start)
                : Optional.empty();
    }

    private static Optional<BigDecimal> plausible(BigDecimal found, BigDecimal start) {
        boolean near = start.signum() == 0 || found.abs().compareTo(start.abs().multiply(FURTHEST)) <= 0;
        return near ? Optional.of(found) : Optional.empty();
    }
}
