package org.hecha.verification.evidence;

import java.util.List;

/**
 * The months of one source. Immutable.
 *
 * @param sourceId id of the source
 * @param name name of the source
 * @param months one per month of the reporting period, in order
 * @param undated items that count and prove the source but do not say which days they speak about
 */
public record SourceCoverage(String sourceId, String name, List<MonthCoverage> months, List<String> undated) {

    public SourceCoverage {
        months = List.copyOf(months);
        undated = List.copyOf(undated);
    }

    /** The months in which activity data stand without evidence for every day. */
    public List<MonthCoverage> unproved() {
        return months.stream().filter(month -> month.coverage() != Coverage.NOT_APPLICABLE
                && month.dataDays() > 0 && month.evidenceDays() < month.days()).toList();
    }
}
