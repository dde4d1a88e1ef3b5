package org.hecha.standard.uncertainty;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * An amount with its uncertainty; amounts in tCO2e.
 *
 * @param value as calculated, biogenic CO2 left out, negative where it is deducted
 * @param standard standard uncertainty; of a simulation the standard deviation of the draws
 * @param relativeStandard {@code standard} over the size of {@code value}, of a simulation over that of the mean; empty
 *        where that is zero
 * @param halfWidth half the distance of the bounds; of the propagation {@link UncertaintyResult#COVERAGE_FACTOR} times
 *        {@code standard}
 * @param lower lower bound at the level of confidence; of a simulation not symmetric to {@code upper}
 * @param upper upper bound
 * @param shareOfVariance contribution to the variance of the total of the whole inventory: covariance with it over its
 *        variance, so that the shares of all lines add up to 1; negative for what evens others out. Empty where the
 *        total has no variance
 * @param simulated further statistics of a simulation
 */
public record Spread(BigDecimal value, BigDecimal standard, Optional<BigDecimal> relativeStandard, BigDecimal halfWidth,
        BigDecimal lower, BigDecimal upper, Optional<BigDecimal> shareOfVariance, Optional<Simulated> simulated) {
}
