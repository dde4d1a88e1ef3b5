package org.hecha.standard.iso14064.internal.check;

import java.time.LocalDate;

import org.hecha.model.inventory.BaseYear;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckReport;
import org.hecha.standard.check.CheckSubject;
import org.osgi.service.component.annotations.Component;

/** 6.4.1: the base year is a whole year or several, and not later than the reporting period. */
@Component(service = Check.class)
public final class BaseYearRepresentative implements Check {

    @Override
    public String ruleId() {
        return "ISO14064-1-6.4-PERIOD";
    }

    @Override
    public void check(CheckSubject subject, CheckReport report) {
        BaseYear base = subject.inventory().getBaseYear();
        if (base == null || base.getPeriodStart() == null || base.getPeriodEnd() == null) {
            report.notApplicable("");
            return;
        }
        String period = base.getPeriodStart() + " … " + base.getPeriodEnd();
        LocalDate end = subject.engagement().getPeriodEnd();
        if (!wholeYears(base.getPeriodStart(), base.getPeriodEnd())) {
            report.failed("", "whole", null, period, MissingItems.phrase("notWholeYears"));
        } else if (end != null && base.getPeriodEnd().isAfter(end)) {
            report.failed("", "after", null, period, MissingItems.phrase("afterReporting", String.valueOf(end)));
        } else {
            report.passed("");
        }
    }

    private static boolean wholeYears(LocalDate start, LocalDate end) {
        int years = end.plusDays(1).getYear() - start.getYear();
        return years > 0 && start.plusYears(years).equals(end.plusDays(1));
    }
}
