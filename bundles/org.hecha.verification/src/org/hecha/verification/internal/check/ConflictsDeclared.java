package org.hecha.verification.internal.check;

import org.hecha.model.engagement.TeamMember;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckReport;
import org.hecha.standard.check.CheckSubject;
import org.osgi.service.component.annotations.Component;

/** Everybody on the job has declared their conflicts of interest. */
@Component(service = Check.class)
public final class ConflictsDeclared implements Check {

    @Override
    public String ruleId() {
        return "HECHA-TEAM-CONFLICT";
    }

    @Override
    public void check(CheckSubject subject, CheckReport report) {
        if (subject.engagement().getTeam().isEmpty()) {
            report.notApplicable("");
        }
        for (TeamMember member : subject.engagement().getTeam()) {
            if (member.isConflictDeclared()) {
                report.passed(member.getId());
            } else {
                report.failed(member.getId(), "undeclared", null, String.valueOf(member.getName()));
            }
        }
    }
}
