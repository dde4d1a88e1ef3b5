package org.hecha.standard.comparison;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Misstatements added up against what was agreed to be material: over the whole inventory or for one category
 * (ISO 14064-3, 6.3). Net and gross are both tested. Immutable; all amounts in tCO2e.
 *
 * @param category ISO 14064-1 category; {@link #ALL} for the whole inventory
 * @param agreed threshold, and the total of which its percentage is taken
 * @param known misstatements that were found
 * @param projected misstatements extrapolated from samples
 * @param largest the largest single amount, without sign
 * @param findings numbers of the findings counted, ascending
 */
public record MaterialityLine(int category, Materiality agreed, Misstatement known, Misstatement projected,
        BigDecimal largest, List<Integer> findings) {

    /** Stands for the whole inventory. */
    public static final int ALL = 0;

    public MaterialityLine {
        findings = List.copyOf(findings);
    }

    /** Known and projected together. */
    public Misstatement combined() {
        return new Misstatement(known.net().add(projected.net()), known.gross().add(projected.gross()));
    }

    /** The smaller of the agreed thresholds; empty where none was agreed. */
    public Optional<BigDecimal> threshold() {
        return agreed.threshold();
    }

    /**
     * Whether the net or the gross sum lies above the threshold. Without one every departure of the whole inventory is
     * material, and a category is not judged by itself.
     */
    public boolean material() {
        return threshold().map(combined()::exceeds)
                .orElse(category == ALL && combined().exceeds(BigDecimal.ZERO));
    }

    /** Whether no single amount is material and together they are. */
    public boolean materialTogetherOnly() {
        return material() && threshold().filter(limit -> largest.compareTo(limit) <= 0).isPresent();
    }

    /** What may still be added to the net sum before it is material; negative where it is, empty without threshold. */
    public Optional<BigDecimal> netRoom() {
        return threshold().map(limit -> limit.subtract(combined().net().abs()));
    }

    /** What may still be added to the gross sum; negative where it is material, empty without threshold. */
    public Optional<BigDecimal> grossRoom() {
        return threshold().map(limit -> limit.subtract(combined().gross()));
    }

    /** The smaller room, that of the gross sum, in percent of the threshold; empty where that is zero or missing. */
    public Optional<BigDecimal> roomInPercent() {
        return grossRoom().flatMap(agreed::percentOfThreshold);
    }
}
