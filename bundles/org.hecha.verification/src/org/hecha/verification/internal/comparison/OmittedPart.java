package org.hecha.verification.internal.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hecha.standard.comparison.Explanation;

/** A part of a sum was left out, counted twice, or taken with the wrong sign. */
final class OmittedPart implements Hypothesis {

    private static final BigDecimal MINUS_TWO = new BigDecimal("-2");

    @Override
    public List<Explanation> test(Difference difference) {
        if (!difference.isSum()) {
            return List.of();
        }
        List<Explanation> found = new ArrayList<>();
        for (Part part : difference.parts()) {
            test(difference, part, part.value().negate(), "PART_OMITTED", "partOmitted").ifPresent(found::add);
            test(difference, part, part.value(), "PART_DOUBLED", "partDoubled").ifPresent(found::add);
            test(difference, part, part.value().multiply(MINUS_TWO), "SIGN", "partReversed").ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Explanation> test(Difference difference, Part part, BigDecimal delta, String code,
            String key) {
        if (part.value().signum() == 0) {
            return Optional.empty();
        }
        Printed printed = difference.printed();
        return difference.changing(part, delta).filter(printed::roundsFrom)
                .map(total -> new Explanation(code, true, Hypothesis.sentence(key, printed.value(), part.label(),
                        Printed.legible(part.value().abs(), printed.value().scale() + 3), difference.unit()),
                        Optional.of(total)));
    }
}
