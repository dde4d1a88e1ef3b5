package org.hecha.verification.internal.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

import org.hecha.model.inventory.EmissionSource;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckReport;
import org.hecha.standard.check.CheckSubject;
import org.osgi.service.component.annotations.Component;

/** The implied factor of one source does not jump from one period to the next. */
@Component(service = Check.class)
public final class FactorDrift implements Check {

    /** A change of the fuel's quality stays within this share; a change of the method does not. */
    private static final BigDecimal MOST = new BigDecimal("0.05");

    @Override
    public String ruleId() {
        return "HECHA-FACTOR-DRIFT";
    }

    @Override
    public void check(CheckSubject subject, CheckReport report) {
        boolean asked = false;
        for (List<EmissionSource> group : SameSource.groups(subject)) {
            for (int i = 1; i < group.size(); i++) {
                asked |= compare(subject, group.get(i - 1), group.get(i), report);
            }
        }
        if (!asked) {
            report.notApplicable("");
        }
    }

    private static boolean compare(CheckSubject subject, EmissionSource earlier, EmissionSource later,
            CheckReport report) {
        Optional<ActivityRate> before = ActivityRate.of(subject.quantification(), earlier);
        Optional<ActivityRate> after = ActivityRate.of(subject.quantification(), later);
        if (before.isEmpty() || after.isEmpty() || before.get().value().signum() == 0
                || !before.get().unit().equals(after.get().unit())
                || !before.get().activityUnit().equals(after.get().activityUnit())) {
            return false;
        }
        BigDecimal change = after.get().value().divide(before.get().value(), MathContext.DECIMAL128)
                .subtract(BigDecimal.ONE);
        if (change.abs().compareTo(MOST) > 0) {
            report.failed(later.getId(), String.valueOf(SameSource.start(earlier).orElseThrow()), null,
                    String.valueOf(later.getName()), Printing.decimals(before.get().value(), 4),
                    Printing.decimals(after.get().value(), 4), after.get().unit() + "/" + after.get().activityUnit(),
                    Printing.decimals(change.movePointRight(2), 1));
        } else {
            report.passed(later.getId());
        }
        return true;
    }
}
