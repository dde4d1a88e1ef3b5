package org.hecha.verification;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.hecha.standard.Standing;
import org.hecha.standard.Text;

/**
 * What a programme says about materiality. Immutable.
 *
 * @param id stable id: {@code CN-ETS}
 * @param title name of the programme
 * @param binding whether the contract may not agree on more than the programme allows
 * @param bands percentages by size, smallest first
 * @param standing how sure the numbers are
 * @param source where they come from, and what is not certain about them
 */
public record MaterialityProgramme(String id, Text title, boolean binding, List<Band> bands, Standing standing,
        Text source) {

    /**
     * A percentage for inventories of some size.
     *
     * @param upTo largest total in tCO2e, inclusive; empty = any
     * @param percent percent of the total
     */
    public record Band(Optional<BigDecimal> upTo, BigDecimal percent) {
    }

    public MaterialityProgramme {
        bands = List.copyOf(bands);
    }

    /** The percentage for an inventory of that size. @param total total by the criteria in tCO2e */
    public BigDecimal percent(BigDecimal total) {
        return bands.stream().filter(band -> band.upTo().map(most -> total.compareTo(most) <= 0).orElse(true))
                .findFirst().orElseThrow(() -> new IllegalStateException(id + ": the last band must be open")).percent();
    }

    /** Whether no departure is tolerated, whatever its size. */
    public boolean withoutTolerance() {
        return binding && bands.stream().allMatch(band -> band.percent().signum() == 0);
    }
}
