package org.hecha.verification.sampling;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

import org.hecha.model.fieldwork.SamplingMethod;

/**
 * How a sample is to be drawn. Immutable.
 *
 * @param title what is sampled
 * @param scope the population
 * @param method how items are chosen
 * @param strata by what a stratified sample is divided; {@link StratumKey#NONE} for the other methods
 * @param allocation how a stratified sample is shared
 * @param size how large
 * @param seed the same seed chooses the same items
 * @param ruleSet id of the rule set it follows; empty for none
 * @param many from how many records on a rule set may speak of many; empty where it asks for none
 */
public record SampleDesign(String title, PopulationScope scope, SamplingMethod method, StratumKey strata,
        Allocation allocation, Size size, long seed, String ruleSet, OptionalInt many) {

    public SampleDesign {
        Objects.requireNonNull(scope);
        Objects.requireNonNull(method);
        Objects.requireNonNull(size);
    }

    /**
     * How large a sample is to be: a number of items, else a share, else what the rule set says, else what confidence
     * and tolerable error need.
     *
     * @param items number of items; empty where not given
     * @param share percent of the items; empty where not given
     * @param confidence confidence in percent; also that of the interval
     * @param tolerable tolerable error in tCO2e; empty for the engagement's threshold of materiality
     * @param expected error in tCO2e that is expected before anything was tested; zero for none
     */
    public record Size(OptionalInt items, Optional<BigDecimal> share, BigDecimal confidence,
            Optional<BigDecimal> tolerable, BigDecimal expected) {

        public Size {
            Objects.requireNonNull(confidence);
            Objects.requireNonNull(expected);
        }
    }
}
