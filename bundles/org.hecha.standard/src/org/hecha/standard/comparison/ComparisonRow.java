package org.hecha.standard.comparison;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One number in three states.
 *
 * @param subjectId source, removal or figure
 * @param label as the organization calls it
 * @param unit unit of all three numbers
 * @param reported as printed, with its scale
 * @param recalculated with the organization's own values, unrounded
 * @param corrected what the organization reports after correction, where the verifier accepted one; else with the values
 *        the criteria ask for, unrounded
 * @param agreement how reported stands to recalculated
 * @param difference reported minus recalculated: zero where it rounds to what is printed, else to the printed
 *        digits and two decimals at least
 * @param explanations causes tested, the best first
 */
public record ComparisonRow(String subjectId, String label, String unit, Optional<BigDecimal> reported,
        Optional<BigDecimal> recalculated, Optional<BigDecimal> corrected, Agreement agreement,
        Optional<BigDecimal> difference, List<Explanation> explanations) {

    public ComparisonRow {
        explanations = List.copyOf(explanations);
    }
}
