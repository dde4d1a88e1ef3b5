package org.hecha.verification.internal.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.hecha.model.inventory.EmissionSource;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckReport;
import org.hecha.standard.check.CheckSubject;
import org.osgi.service.component.annotations.Component;

/** Activity data of one period were not carried over into the next. */
@Component(service = Check.class)
public final class CopiedActivity implements Check {

    @Override
    public String ruleId() {
        return "HECHA-COPIED-ROWS";
    }

    @Override
    public void check(CheckSubject subject, CheckReport report) {
        List<List<EmissionSource>> groups = SameSource.groups(subject);
        if (groups.isEmpty()) {
            report.notApplicable("");
        }
        for (List<EmissionSource> group : groups) {
            for (int i = 1; i < group.size(); i++) {
                compare(subject, group.get(i - 1), group.get(i), report);
            }
        }
    }

    private static void compare(CheckSubject subject, EmissionSource earlier, EmissionSource later,
            CheckReport report) {
        Optional<BigDecimal> before = ActivityRate.sum(subject.quantification(), earlier);
        Optional<BigDecimal> after = ActivityRate.sum(subject.quantification(), later);
        boolean sameUnit = before.isPresent() && after.isPresent() && earlier.getActivityData().get(0).getUnit()
                .equals(later.getActivityData().get(0).getUnit());
        if (sameUnit && before.get().signum() != 0 && before.get().compareTo(after.get()) == 0) {
            report.failed(later.getId(), String.valueOf(SameSource.start(earlier).orElseThrow()), null,
                    String.valueOf(later.getName()), after.get(), later.getActivityData().get(0).getUnit(),
                    String.valueOf(SameSource.start(earlier).orElseThrow().getYear()),
                    String.valueOf(SameSource.start(later).orElseThrow().getYear()));
        } else {
            report.passed(later.getId());
        }
    }
}
