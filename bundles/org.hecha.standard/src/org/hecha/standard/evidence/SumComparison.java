package org.hecha.standard.evidence;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

import org.hecha.core.text.Localized;

/**
 * A sum over a table beside the quantity it should prove. Immutable. Either {@code obstacle} is there, or everything else.
 *
 * @param subjectId activity datum or emission source
 * @param sourceId emission source to which it belongs
 * @param subject its name, for people
 * @param symbol symbol of the method for which the quantity stands; empty where the records name none
 * @param reported reported quantity; null with an obstacle
 * @param unit unit of the reported quantity
 * @param sum the sum in that unit; null with an obstacle
 * @param rounding what the rounding of the reported quantity to its last printed digit explains, over all its records;
 *        null with an obstacle
 * @param obstacle why the two cannot be compared
 */
public record SumComparison(String subjectId, String sourceId, String subject, String symbol, BigDecimal reported,
        String unit, BigDecimal sum, BigDecimal rounding, Optional<Localized> obstacle) {

    public SumComparison {
        Objects.requireNonNull(subjectId);
        Objects.requireNonNull(obstacle);
    }

    /** Reported minus sum, in the unit of the reported quantity; empty where they cannot be compared. */
    public Optional<BigDecimal> difference() {
        return obstacle.isPresent() ? Optional.empty() : Optional.of(reported.subtract(sum));
    }

    /** Whether reported quantity and sum are the same, but for the digits that the reported quantity does not print. */
    public boolean agrees() {
        return difference().filter(difference -> difference.abs().compareTo(rounding) <= 0).isPresent();
    }
}
