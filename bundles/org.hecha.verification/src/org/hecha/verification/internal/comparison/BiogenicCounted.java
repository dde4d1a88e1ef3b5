package org.hecha.verification.internal.comparison;

import java.util.List;
import java.util.Optional;

import org.hecha.standard.comparison.Explanation;

/** The printed number is the biogenic carbon dioxide, counted as if it were fossil. */
final class BiogenicCounted implements Hypothesis {

    @Override
    public List<Explanation> test(Difference difference) {
        Survey survey = difference.survey();
        return survey.line(difference.subjectId()).filter(line -> line.biogenic().signum() > 0)
                .flatMap(line -> survey.convert(line.biogenic().add(line.co2e()), "tCO2", difference.unit())
                        .or(() -> survey.convert(line.biogenic().add(line.co2e()), "tCO2e", difference.unit())))
                .filter(difference.printed()::roundsFrom)
                .map(all -> new Explanation("BIOGENIC_COUNTED", true, Hypothesis.sentence("biogenicCounted",
                        difference.printed().value(), difference.unit()), Optional.of(all)))
                .stream().toList();
    }
}
