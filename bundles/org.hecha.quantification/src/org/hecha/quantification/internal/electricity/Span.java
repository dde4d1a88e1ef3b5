package org.hecha.quantification.internal.electricity;

import java.time.LocalDate;

import org.hecha.model.engagement.Engagement;
import org.hecha.model.inventory.ElectricitySupply;

/** Periods of supplies. */
final class Span {

    private Span() {
    }

    /** Year in which something begins; the engagement's where it has no period, 0 where neither has one. */
    static int year(LocalDate start, Engagement engagement) {
        LocalDate first = start == null ? engagement.getPeriodStart() : start;
        return first == null ? 0 : first.getYear();
    }

    static boolean stated(ElectricitySupply supply) {
        return supply.getPeriodStart() != null && supply.getPeriodEnd() != null
                && !supply.getPeriodEnd().isBefore(supply.getPeriodStart());
    }

    /** Whether it lies in the reporting period, as far as that is stated. */
    static boolean inside(ElectricitySupply supply, Engagement engagement) {
        return !before(supply.getPeriodStart(), engagement.getPeriodStart())
                && !before(engagement.getPeriodEnd(), supply.getPeriodEnd());
    }

    /** Whether it shares no day with the reporting period. */
    static boolean apart(ElectricitySupply supply, Engagement engagement) {
        return before(supply.getPeriodEnd(), engagement.getPeriodStart())
                || before(engagement.getPeriodEnd(), supply.getPeriodStart());
    }

    private static boolean before(LocalDate one, LocalDate other) {
        return one != null && other != null && one.isBefore(other);
    }

    static String text(LocalDate start, LocalDate end) {
        return start == null && end == null ? "—" : (start == null ? "" : start) + " … " + (end == null ? "" : end);
    }
}
