package org.hecha.verification.internal.comparison;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.hecha.standard.comparison.Explanation;

/** The amount is right and its sign is not. */
final class SignReversed implements Hypothesis {

    @Override
    public List<Explanation> test(Difference difference) {
        BigDecimal reversed = difference.recalculated().negate();
        return difference.recalculated().signum() != 0 && difference.printed().roundsFrom(reversed)
                ? List.of(new Explanation("SIGN", true, Hypothesis.sentence("signReversed",
                        difference.printed().value(), difference.unit()), Optional.of(reversed)))
                : List.of();
    }
}
