package org.hecha.verification.internal.comparison;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hecha.model.inventory.EmissionSource;

/**
 * A printed number that does not reproduce: what the hypotheses are tested on.
 *
 * @param survey where to look things up
 * @param subjectId source or figure
 * @param printed as printed
 * @param unit unit of both numbers
 * @param recalculated unrounded
 * @param derivation how it was recalculated
 * @param halves how far each input may lie away by its printed rounding, by symbol
 * @param source the source, unless it is a figure
 * @param parts arguments of the figure; empty for a source
 */
record Difference(Survey survey, String subjectId, Printed printed, String unit, BigDecimal recalculated,
        Derivation derivation, Map<String, BigDecimal> halves, Optional<EmissionSource> source, List<Part> parts) {

    /** Whether the formula is a plain sum, so that a part can be left out or doubled. */
    boolean isSum() {
        return parts.size() > 1 && parts.stream().allMatch(part -> omitting(part)
                .map(without -> perUnit(part, without)).filter(slope -> slope.abs().compareTo(BigDecimal.ONE) == 0)
                .isPresent());
    }

    private BigDecimal perUnit(Part part, BigDecimal without) {
        return part.value().signum() == 0 ? BigDecimal.ONE
                : recalculated.subtract(without).divide(part.value(), Derivation.DIGITS)
                        .setScale(12, java.math.RoundingMode.HALF_UP);
    }

    /** The number with one part left out. */
    Optional<BigDecimal> omitting(Part part) {
        return changing(part, part.value().negate());
    }

    /** The number with {@code delta} added to one part. */
    Optional<BigDecimal> changing(Part part, BigDecimal delta) {
        return derivation.with(part.symbol(), derivation.input(part.symbol()).add(delta));
    }
}
