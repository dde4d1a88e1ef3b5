package org.hecha.verification.internal.comparison;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.hecha.standard.comparison.Explanation;

/** The decimal point slipped, or kilo and mega were mixed up. */
final class DecimalShift implements Hypothesis {

    private static final int FURTHEST = 6;

    @Override
    public List<Explanation> test(Difference difference) {
        if (difference.printed().significantDigits() < 2) {
            return List.of();
        }
        return IntStream.rangeClosed(-FURTHEST, FURTHEST).filter(n -> n != 0)
                .filter(n -> difference.printed().roundsFrom(difference.recalculated().scaleByPowerOfTen(n)))
                .mapToObj(n -> new Explanation("DECIMAL_SHIFT", true,
                        Hypothesis.sentence("decimalShift", difference.printed().value(),
                                difference.printed().legible(difference.recalculated()), n, difference.unit()),
                        Optional.of(difference.recalculated().scaleByPowerOfTen(n))))
                .toList();
    }
}
