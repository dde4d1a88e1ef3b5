package org.hecha.verification.evidence;

import java.time.YearMonth;
import java.util.List;

/**
 * One month of one source. Immutable.
 *
 * @param month the month
 * @param coverage how it is covered
 * @param days days of it that count: inside the reporting period and the source's own
 * @param dataDays how many of them activity data cover
 * @param evidenceDays how many of them evidence covers that the source cites and that still counts
 * @param itemIds that evidence, in the order of the register
 */
public record MonthCoverage(YearMonth month, Coverage coverage, int days, int dataDays, int evidenceDays,
        List<String> itemIds) {

    public MonthCoverage {
        itemIds = List.copyOf(itemIds);
    }

    static MonthCoverage of(YearMonth month, int days, int dataDays, int evidenceDays, List<String> itemIds) {
        if (days == 0) {
            return new MonthCoverage(month, Coverage.NOT_APPLICABLE, 0, 0, 0, List.of());
        }
        boolean data = dataDays == days;
        boolean evidence = evidenceDays == days;
        Coverage coverage = data ? evidence ? Coverage.BOTH : Coverage.DATA
                : evidence ? Coverage.EVIDENCE : Coverage.NONE;
        return new MonthCoverage(month, coverage, days, dataDays, evidenceDays, itemIds);
    }
}
