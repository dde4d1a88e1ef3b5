package org.hecha.standard.comparison;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One source with its three numbers as they count in the total, in tCO2e: a deducted line is negative, biogenic CO2 is
 * left out. Immutable.
 *
 * @param row the numbers as they are printed, with the causes of a difference
 * @param category ISO 14064-1 category
 * @param year calendar year in which its period begins; 0 where nobody said
 * @param reported by the organization, as first reported
 * @param recalculated with the organization's own values
 * @param corrected what the organization reports after correction, where a correction was accepted; else the value by
 *        the criteria, which is what it ought to report
 * @param byCriteria with the values the criteria ask for
 * @param accepted whether {@code corrected} is an accepted correction
 * @param gap why the line cannot be compared, or {@link Gap#NONE}
 * @param againstRecalculated what was reported too much against the recalculation; empty with a gap
 * @param againstCorrected what was reported too much against the corrected number; empty with a gap
 * @param remaining what still stands too much against the criteria once the accepted correction is taken; empty with a gap
 */
public record ComparedLine(ComparisonRow row, int category, int year, Optional<BigDecimal> reported,
        Optional<BigDecimal> recalculated, Optional<BigDecimal> corrected, Optional<BigDecimal> byCriteria,
        boolean accepted, Gap gap, Optional<BigDecimal> againstRecalculated, Optional<BigDecimal> againstCorrected,
        Optional<BigDecimal> remaining) {

    /** Why a line cannot be compared. */
    public enum Gap {
        /** It can. */
        NONE,
        /** Nothing was reported for it. */
        NOT_REPORTED,
        /** It cannot be recalculated, or not by the criteria. */
        NOT_RECALCULATED,
        /** Neither: its data are missing. */
        NEITHER,
        /** What was reported has a unit that is no amount of the gas. */
        UNIT_DOES_NOT_FIT
    }

    /** Whether all its numbers are there. */
    public boolean comparable() {
        return gap == Gap.NONE;
    }

    /** Purchased and exported energy: category 2, from which exported energy is deducted. */
    public boolean energy() {
        return category == 2;
    }
}
