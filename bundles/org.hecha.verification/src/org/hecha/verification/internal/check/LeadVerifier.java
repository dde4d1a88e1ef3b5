package org.hecha.verification.internal.check;

import org.hecha.model.engagement.TeamRole;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckReport;
import org.hecha.standard.check.CheckSubject;
import org.osgi.service.component.annotations.Component;

/** The team has exactly one leader. */
@Component(service = Check.class)
public final class LeadVerifier implements Check {

    @Override
    public String ruleId() {
        return "HECHA-TEAM-LEAD";
    }

    @Override
    public void check(CheckSubject subject, CheckReport report) {
        long leaders = subject.engagement().getTeam().stream()
                .filter(member -> member.getRole() == TeamRole.LEAD_VERIFIER).count();
        if (leaders == 1) {
            report.passed("");
        } else {
            report.failed("", "lead", null, String.valueOf(leaders));
        }
    }
}
