package org.hecha.quantification.internal.calculation;

import java.time.LocalDate;
import java.util.Optional;

import org.hecha.model.engagement.Engagement;

/** Periods of sources beside the period of the engagement, which holds where a source has none of its own. */
public final class Periods {

    private Periods() {
    }

    /** First day of a source. */
    public static Optional<LocalDate> start(LocalDate own, Engagement engagement) {
        return Optional.ofNullable(own == null ? engagement.getPeriodStart() : own);
    }

    static Optional<LocalDate> end(LocalDate own, Engagement engagement) {
        return Optional.ofNullable(own == null ? engagement.getPeriodEnd() : own);
    }

    static boolean outside(LocalDate start, LocalDate end, Engagement engagement) {
        return before(start, engagement.getPeriodStart()) || before(engagement.getPeriodEnd(), end)
                || before(engagement.getPeriodEnd(), start) || before(end, engagement.getPeriodStart());
    }

    private static boolean before(LocalDate one, LocalDate other) {
        return one != null && other != null && one.isBefore(other);
    }

    static boolean longerThanYear(LocalDate start, LocalDate end, Engagement engagement) {
        LocalDate first = start == null ? engagement.getPeriodStart() : start;
        LocalDate last = end == null ? engagement.getPeriodEnd() : end;
        return first != null && last != null && !last.isBefore(first.plusYears(1));
    }

    static String text(LocalDate start, LocalDate end) {
        return (start == null ? "" : start) + " … " + (end == null ? "" : end);
    }
}
