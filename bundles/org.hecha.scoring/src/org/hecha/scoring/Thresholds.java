package org.hecha.scoring;

import java.math.BigDecimal;
import java.util.List;

import org.hecha.standard.Text;

/**
 * What the decision asks for beside the gates. All percentages are inclusive lower limits. Immutable.
 *
 * @param place where the document says so
 * @param offset share of categories 1 and 2 that has to be offset, in per cent
 * @param score least number of points
 * @param levels what can be granted, the highest first
 */
public record Thresholds(Text place, BigDecimal offset, BigDecimal score, List<Level> levels) {

    /**
     * One level that can be granted.
     *
     * @param decision the decision
     * @param selfReduction least self-reduction ratio, in per cent
     * @param title name of the level
     */
    public record Level(Decision decision, BigDecimal selfReduction, Text title) {
    }

    public Thresholds {
        levels = List.copyOf(levels);
    }
}
