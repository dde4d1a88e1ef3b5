package org.hecha.standard.evidence;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.hecha.core.text.Localized;

/**
 * A column of a table added up from the file itself. Exact and immutable.
 *
 * @param annotationId annotation that asks for it; empty for a sum made only to be looked at
 * @param itemId item of the evidence register
 * @param place the place, as it is typed
 * @param heading heading of the column, or its letter
 * @param sum what the rows that count add up to
 * @param unit unit of the sum; empty where neither the place nor the heading names one
 * @param used number of rows that count
 * @param firstRow first of them, as a spreadsheet counts; 0 where there are none
 * @param lastRow last of them
 * @param skipped rows that do not count, by reason
 * @param notes what else must be known: stored results of formulas, numbers stored as text, a heading with another unit
 * @param comparison the sum beside what was reported; empty where it is compared with nothing
 */
public record SourceSum(String annotationId, String itemId, String place, String heading, BigDecimal sum, String unit,
        long used, int firstRow, int lastRow, List<SkippedRows> skipped, List<Localized> notes,
        Optional<SumComparison> comparison) {

    public SourceSum {
        Objects.requireNonNull(sum);
        Objects.requireNonNull(unit);
        skipped = List.copyOf(skipped);
        notes = List.copyOf(notes);
    }

    /** The rows that did not count for that reason, if there are any. */
    public Optional<SkippedRows> skipped(SkippedRows.Reason reason) {
        return skipped.stream().filter(rows -> rows.reason() == reason).findFirst();
    }

    /** Whether every row that should count could be read. */
    public boolean isComplete() {
        return skipped(SkippedRows.Reason.NOT_A_NUMBER).isEmpty();
    }
}
