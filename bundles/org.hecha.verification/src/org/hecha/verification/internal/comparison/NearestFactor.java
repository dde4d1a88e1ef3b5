package org.hecha.verification.internal.comparison;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.hecha.core.text.Localized;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.standard.calculation.Term;
import org.hecha.standard.comparison.Explanation;

/**
 * The emission factor that the printed number implies, and the published ones close to it: 0.265 t/MWh of pellets
 * is close to diesel oil, so the pellets may have been counted as fossil oil.
 */
final class NearestFactor implements Hypothesis {

    private static final int MOST = 3;

    /** Of a sum, each part could be the one that is wrong: one neighbour for each is enough to think about. */
    private static final int MOST_OF_PART = 1;

    @Override
    public List<Explanation> test(Difference difference) {
        if (difference.source().isPresent()) {
            return difference.survey().line(difference.subjectId())
                    .map(line -> near(difference, difference.source().get(), difference.printed().value(),
                            difference.unit()))
                    .orElse(List.of());
        }
        return Stream.concat(difference.parts().stream().flatMap(part -> ofPart(difference, part).stream()),
                difference.derivation().inputs().stream().flatMap(term -> ofArgument(difference, term).stream()))
                .toList();
    }

    /** An emission factor among the arguments: the one that the printed number would need. */
    private static List<Explanation> ofArgument(Difference difference, Term term) {
        String unit = term.symbol().unit();
        if (!unit.startsWith("tCO2/")) {
            return List.of();
        }
        return Root.find(value -> difference.derivation().with(term.symbol().name(), value), term.value(),
                difference.printed().value()).filter(needed -> needed.signum() > 0)
                .map(needed -> new ImpliedFactor(needed, unit, unit.substring(unit.indexOf('/') + 1)))
                .map(implied -> near(difference, term.symbol().title(), implied)).orElse(List.of());
    }

    /**
     * A sum in which a source counts nothing (biomass, say): what it would have to be, and the factor that would make
     * it so. Of sources that do count, any could be the wrong one, and a factor for each would be guesswork.
     */
    private static List<Explanation> ofPart(Difference difference, Part part) {
        Optional<EmissionSource> source = difference.survey().source(part.subjectId());
        if (source.isEmpty() || part.value().signum() != 0) {
            return List.of();
        }
        BigDecimal needed = part.value().add(difference.printed().value().subtract(difference.recalculated()));
        return near(difference, source.get(), needed, difference.unit()).stream().limit(MOST_OF_PART).toList();
    }

    private static List<Explanation> near(Difference difference, EmissionSource source, BigDecimal emission,
            String unit) {
        return ImpliedFactor.of(difference.survey(), source, emission, unit)
                .filter(implied -> implied.value().signum() > 0)
                .map(implied -> near(difference, Hypothesis.name(source.getName()), implied)).orElse(List.of());
    }

    private static List<Explanation> near(Difference difference, Localized name, ImpliedFactor implied) {
        return new FactorNeighbours(difference.survey()).of(implied).stream().limit(MOST)
                .map(neighbour -> new Explanation("NEAREST_FACTOR", false,
                        Hypothesis.sentence("nearestFactor", name,
                                Printed.legible(implied.value(), 4), implied.unit(), neighbour.name(),
                                Printed.legible(neighbour.value(), 4)),
                        Optional.of(neighbour.value())))
                .toList();
    }
}
