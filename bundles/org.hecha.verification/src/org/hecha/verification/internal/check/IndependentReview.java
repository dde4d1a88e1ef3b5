package org.hecha.verification.internal.check;

import java.util.List;

import org.hecha.core.text.Messages;
import org.hecha.model.engagement.SignOff;
import org.hecha.model.engagement.TeamMember;
import org.hecha.model.engagement.TeamRole;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckReport;
import org.hecha.standard.check.CheckSubject;
import org.hecha.verification.internal.signing.Signers;
import org.osgi.service.component.annotations.Component;

/** The technical review is done by somebody who is not on the team. */
@Component(service = Check.class)
public final class IndependentReview implements Check {

    @Override
    public String ruleId() {
        return "HECHA-TEAM-REVIEW";
    }

    @Override
    public void check(CheckSubject subject, CheckReport report) {
        List<TeamMember> team = subject.engagement().getTeam();
        List<TeamMember> reviewers = in(team, TeamRole.TECHNICAL_REVIEWER);
        if (reviewers.isEmpty()) {
            report.failed("", "none", null, Messages.of(IndependentReview.class).text("noReviewer"));
            return;
        }
        for (TeamMember reviewer : reviewers) {
            if (Signers.verifies(subject.engagement(), reviewer)) {
                report.failed(reviewer.getId(), "onTeam", null,
                        Messages.of(IndependentReview.class).text("reviewerOnTeam", name(reviewer)));
            } else {
                report.passed(reviewer.getId());
            }
        }
        signOffs(subject, team, report);
    }

    /** A sign-off as reviewer by somebody whose role is another. */
    private static void signOffs(CheckSubject subject, List<TeamMember> team, CheckReport report) {
        for (SignOff signOff : subject.engagement().getSignOffs()) {
            team.stream().filter(member -> member.getId().equals(signOff.getMemberId())
                    && signOff.getRole() == TeamRole.TECHNICAL_REVIEWER
                    && member.getRole() != TeamRole.TECHNICAL_REVIEWER).findFirst()
                    .ifPresent(member -> report.failed(member.getId(), "signOff", null,
                            Messages.of(IndependentReview.class).text("signedAsReviewer", name(member))));
        }
    }

    private static List<TeamMember> in(List<TeamMember> team, TeamRole role) {
        return team.stream().filter(member -> member.getRole() == role).toList();
    }

    private static String name(TeamMember member) {
        return String.valueOf(member.getName()).strip();
    }
}
