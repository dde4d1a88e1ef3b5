package org.hecha.verification.internal.comparison;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.hecha.standard.comparison.Explanation;

/** One digit was lost, or one typed twice. */
final class DroppedDigit implements Hypothesis {

    @Override
    public List<Explanation> test(Difference difference) {
        Digits digits = Digits.of(difference);
        boolean dropped = Digits.lacksOneDigit(digits.printed(), digits.expected());
        boolean added = Digits.lacksOneDigit(digits.expected(), digits.printed());
        if (!digits.enough() || !dropped && !added) {
            return List.of();
        }
        BigDecimal expected = difference.printed().rounded(difference.recalculated());
        return List.of(new Explanation(dropped ? "DROPPED_DIGIT" : "ADDED_DIGIT", true,
                Hypothesis.sentence(dropped ? "droppedDigit" : "addedDigit", difference.printed().value(), expected,
                        difference.unit()),
                Optional.of(expected)));
    }
}
