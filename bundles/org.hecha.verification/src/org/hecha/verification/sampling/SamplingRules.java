package org.hecha.verification.sampling;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.hecha.standard.Standing;
import org.hecha.standard.Text;

/**
 * A rule set for sampling, as an installed standard declares it (data files of kind SAMPLING). Immutable.
 *
 * @param id stable id, {@code BEIJING}
 * @param standardId standard that declares it
 * @param title title
 * @param clause clause
 * @param source source key
 * @param standing how sure the rules are; shown wherever they are applied
 * @param note what a user must know
 * @param population the only kind of population it is for; empty for any
 * @param many what "many" is about, where sampling is only for many records: the verifier gives the number, none is
 *        assumed; empty where the rule has no such condition
 * @param unitShareBelow percent of the organization's total below which every facility of the population has to lie;
 *        empty for no such condition
 * @param rootFactor factor before the square root of the number of items, where that is the size; empty where
 *        {@code steps} fix it
 * @param steps shares to be drawn, first at the beginning, each next one after further errors
 */
public record SamplingRules(String id, String standardId, Text title, String clause, String source, Standing standing,
        Text note, Optional<PopulationKind> population, Optional<Text> many, Optional<BigDecimal> unitShareBelow,
        Optional<BigDecimal> rootFactor, List<Step> steps) {

    public SamplingRules {
        steps = List.copyOf(steps);
    }

    /**
     * One step.
     *
     * @param minimum smallest share in percent
     * @param maximum largest share in percent that the rule names
     * @param increase percentage points by which the share has to grow at least
     */
    public record Step(BigDecimal minimum, BigDecimal maximum, BigDecimal increase) {

        /** The smallest share this step asks for after a sample of {@code before} percent; at most 100. */
        public BigDecimal after(BigDecimal before) {
            return minimum.max(before.add(increase)).min(BigDecimal.valueOf(100));
        }
    }
}
