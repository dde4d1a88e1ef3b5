package org.hecha.verification.internal.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hecha.core.text.Localized;
import org.hecha.standard.calculation.Term;
import org.hecha.standard.comparison.Explanation;

/** What one input would have to be for the printed number to be right; explains nothing, but says where to look. */
final class ImpliedInput implements Hypothesis {

    private static final int MOST = 6;
    private static final int MOST_DECIMALS = 6;

    @Override
    public List<Explanation> test(Difference difference) {
        List<Explanation> found = new ArrayList<>();
        for (Term term : difference.derivation().inputs()) {
            List<Part> parts = difference.parts().stream()
                    .filter(part -> part.symbol().equals(term.symbol().name())).toList();
            if (parts.size() > 1) {
                parts.forEach(part -> of(difference, term, part).ifPresent(found::add));
            } else {
                of(difference, term).ifPresent(found::add);
            }
        }
        return found.stream().limit(MOST).toList();
    }

    private static Optional<Explanation> of(Difference difference, Term term) {
        return Root.find(value -> difference.derivation().with(term.symbol().name(), value), term.value(),
                difference.printed().value())
                .flatMap(needed -> inStatedUnit(difference, term, needed))
                .map(needed -> explanation(difference, term.symbol().title(), needed, term.stated(),
                        term.statedUnit()));
    }

    private static Optional<Explanation> of(Difference difference, Term term, Part part) {
        return Root.find(value -> difference.changing(part, value.subtract(part.value())), part.value(),
                difference.printed().value())
                .map(needed -> explanation(difference, part.label(), needed, part.value(), term.symbol().unit()));
    }

    private static Optional<BigDecimal> inStatedUnit(Difference difference, Term term, BigDecimal needed) {
        return difference.survey().convert(needed, term.symbol().unit(), term.statedUnit());
    }

    private static Explanation explanation(Difference difference, Localized title, BigDecimal needed,
            BigDecimal stated, String unit) {
        BigDecimal shown = Printed.legible(needed, Math.min(Math.max(stated.scale(), 0), MOST_DECIMALS) + 1);
        return new Explanation("IMPLIED_INPUT", false, Hypothesis.sentence("impliedInput",
                difference.printed().value(), title, shown, unit, Printed.legible(stated, MOST_DECIMALS)),
                Optional.of(needed));
    }
}
