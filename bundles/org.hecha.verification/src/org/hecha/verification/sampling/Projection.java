package org.hecha.verification.sampling;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.hecha.core.text.Localized;

/**
 * What a sample says about its whole population, in tCO2e, reported minus correct. Recomputed, never stored. Immutable.
 *
 * @param procedure how it was extrapolated, as a name
 * @param confidence confidence in percent
 * @param twoSided whether that is the confidence of the interval; else it is that of each of its limits
 * @param known errors of the tested items themselves
 * @param projected error of the population, the known ones included
 * @param lower lower limit; empty where the sample is too small for one
 * @param upper upper limit; empty where the sample is too small for one
 * @param strata the parts it is made of
 * @param remarks what must be known about it
 */
public record Projection(Localized procedure, BigDecimal confidence, boolean twoSided, BigDecimal known,
        BigDecimal projected, Optional<BigDecimal> lower, Optional<BigDecimal> upper, List<Part> strata,
        List<Localized> remarks) {

    public Projection {
        strata = List.copyOf(strata);
        remarks = List.copyOf(remarks);
    }

    /** What the projection adds to the errors already known. */
    public BigDecimal remainder() {
        return projected.subtract(known);
    }

    /** The limit that lies farther from zero, as an amount; that of the projected error where there are no limits. */
    public BigDecimal farthest() {
        return lower.map(BigDecimal::abs).orElse(projected.abs()).max(upper.map(BigDecimal::abs).orElse(projected.abs()));
    }

    /**
     * One stratum.
     *
     * @param name name
     * @param items items of the population in it
     * @param tested items tested
     * @param book amount of the population in it, in tCO2e
     * @param known errors of its tested items
     * @param projected its projected error, the known ones included
     */
    public record Part(String name, int items, int tested, BigDecimal book, BigDecimal known, BigDecimal projected) {
    }
}
