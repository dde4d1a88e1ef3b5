package org.hecha.verification.internal.comparison;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.hecha.standard.comparison.Explanation;

/** Two neighbouring digits changed places. */
final class Transposition implements Hypothesis {

    @Override
    public List<Explanation> test(Difference difference) {
        Digits digits = Digits.of(difference);
        List<Integer> places = digits.differing();
        if (!digits.enough() || places.size() != 2 || !neighbours(digits.printed(), places.get(0), places.get(1))
                || digits.printed().charAt(places.get(0)) != digits.expected().charAt(places.get(1))
                || digits.printed().charAt(places.get(1)) != digits.expected().charAt(places.get(0))) {
            return List.of();
        }
        BigDecimal expected = difference.printed().rounded(difference.recalculated());
        return List.of(new Explanation("TRANSPOSITION", true, Hypothesis.sentence("transposition",
                difference.printed().value(), expected, difference.unit()), Optional.of(expected)));
    }

    private static boolean neighbours(String number, int first, int second) {
        return second - first == 1 || second - first == 2 && number.charAt(first + 1) == '.';
    }
}
