package org.hecha.verification.internal.check;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.hecha.model.finding.Suppression;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckReport;
import org.hecha.standard.check.CheckSubject;
import org.hecha.verification.suppression.SuppressionState;
import org.hecha.verification.suppression.Suppressions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** No check is set aside, and none was set aside and has to be taken up again. */
@Component(service = Check.class)
public final class OpenSuppressions implements Check {

    private final Clock clock;

    @Activate
    public OpenSuppressions() {
        this(Clock.systemDefaultZone());
    }

    public OpenSuppressions(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String ruleId() {
        return "HECHA-SUPPRESSION";
    }

    @Override
    public void check(CheckSubject subject, CheckReport report) {
        List<Suppression> all = subject.findings().getSuppressions();
        if (all.isEmpty()) {
            report.notApplicable("");
        }
        for (Suppression suppression : all) {
            SuppressionState state = SuppressionState.of(suppression, LocalDate.now(clock));
            String id = String.valueOf(suppression.getId());
            if (state == SuppressionState.WITHDRAWN) {
                report.passed(id);
            } else {
                report.failed(id, state.name(), null, String.valueOf(suppression.getRuleId()), state.text(),
                        Suppressions.described(suppression));
            }
        }
    }
}
