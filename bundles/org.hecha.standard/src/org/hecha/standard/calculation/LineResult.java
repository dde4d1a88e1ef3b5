package org.hecha.standard.calculation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Result for one emission source. Amounts are exact and unrounded.
 *
 * @param sourceId the source
 * @param category ISO 14064-1 category
 * @param methodId method applied
 * @param gas gas emitted
 * @param mass mass of the gas in t, positive also where it is deducted; empty where there is no result
 * @param co2e contribution to the total in tCO2e: biogenic CO2 left out, deducted lines negative
 * @param biogenic biogenic CO2 in t, beside the total
 * @param trace derivation; empty where there is no result
 * @param problems what went wrong or must be known
 */
public record LineResult(String sourceId, int category, String methodId, String gas, Optional<BigDecimal> mass,
        BigDecimal co2e, BigDecimal biogenic, Optional<Trace> trace, List<Problem> problems) {

    public LineResult {
        problems = List.copyOf(problems);
    }

    /** Mass of the gas in t as it counts: biogenic CO2 left out, negative where it is deducted; empty without a result. */
    public Optional<BigDecimal> countedMass() {
        boolean deducted = trace.filter(derivation -> derivation.method().deducted()).isPresent();
        return mass.map(amount -> (deducted ? amount.negate() : amount).subtract(biogenic));
    }
}
