package org.hecha.ui.internal.sources;

import java.math.BigDecimal;
import java.util.Optional;

import org.hecha.standard.calculation.Basis;
import org.hecha.standard.calculation.LineResult;

/**
 * What rows emit together.
 *
 * @param recalculated tCO2e as stated
 * @param corrected tCO2e by the criteria
 * @param numbers sources with a number
 * @param missing sources that were to be calculated and have none
 * @param base total to which the share refers; null where there is none, or not one alone
 */
record Sums(BigDecimal recalculated, BigDecimal corrected, int numbers, int missing, BigDecimal base, Mark mark) {

    static final Sums NONE = of(Mark.NONE);

    /** What a row without a number of its own adds. */
    static Sums of(Mark mark) {
        return new Sums(BigDecimal.ZERO, BigDecimal.ZERO, 0, 0, null, mark);
    }

    /** What one source adds. */
    static Sums of(SourceRow row) {
        Optional<LineResult> line = row.line(Basis.AS_STATED);
        if (line.isEmpty()) {
            return of(row.mark());
        }
        if (line.get().mass().isEmpty()) {
            return new Sums(BigDecimal.ZERO, BigDecimal.ZERO, 0, 1, null, row.mark());
        }
        return new Sums(line.get().co2e(), row.line(Basis.BY_CRITERIA).map(LineResult::co2e).orElse(BigDecimal.ZERO), 1, 0,
                row.base(), row.mark());
    }

    Sums plus(Sums other) {
        BigDecimal shared = numbers == 0 ? other.base : other.numbers == 0 || other.base == base ? base : null;
        return new Sums(recalculated.add(other.recalculated), corrected.add(other.corrected), numbers + other.numbers,
                missing + other.missing, shared, mark.plus(other.mark));
    }
}
