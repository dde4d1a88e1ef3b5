package org.hecha.verification.internal.comparison;

import java.util.List;
import java.util.Optional;

import org.hecha.standard.comparison.Explanation;

/** One digit was copied wrongly: 8,711.8 for 8,911.8. The last digit is left to rounding. */
final class DigitError implements Hypothesis {

    @Override
    public List<Explanation> test(Difference difference) {
        Digits digits = Digits.of(difference);
        List<Integer> differing = digits.differing();
        if (!digits.enough() || differing.size() != 1 || differing.get(0) == digits.printed().length() - 1) {
            return List.of();
        }
        int place = differing.get(0);
        return List.of(new Explanation("DIGIT_ERROR", true,
                Hypothesis.sentence("digitError", difference.printed().value(),
                        difference.printed().rounded(difference.recalculated()), digits.printed().charAt(place),
                        digits.expected().charAt(place), difference.unit()),
                Optional.of(difference.printed().rounded(difference.recalculated()))));
    }
}
