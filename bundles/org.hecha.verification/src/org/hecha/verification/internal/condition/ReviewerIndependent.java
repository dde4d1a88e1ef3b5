package org.hecha.verification.internal.condition;

import java.util.ArrayList;
import java.util.List;

import org.hecha.core.text.Localized;
import org.hecha.model.engagement.TeamMember;
import org.hecha.model.engagement.TeamRole;
import org.hecha.verification.internal.signing.Signers;
import org.hecha.verification.process.Condition;
import org.hecha.verification.process.ConditionSubject;
import org.osgi.service.component.annotations.Component;

/**
 * There is a technical reviewer, and whoever reviews is not on the team, by name, and did none of its work: no finding
 * of the team tested again, none closed, no activity planned or done, no visit, no answer, no test. What the reviewer
 * raises, and tests again, is the review itself.
 */
@Component(service = Condition.class)
public final class ReviewerIndependent implements Condition {

    @Override
    public String id() {
        return "reviewer-independent";
    }

    @Override
    public List<Localized> missing(ConditionSubject subject) {
        List<TeamMember> reviewers = Signers.in(subject.engagement(), TeamRole.TECHNICAL_REVIEWER);
        if (reviewers.isEmpty()) {
            return List.of(Lack.of("noReviewer"));
        }
        List<Localized> missing = new ArrayList<>();
        for (TeamMember reviewer : reviewers) {
            if (Signers.verifies(subject.engagement(), reviewer)) {
                missing.add(Lack.of("reviewerOnTeam", Lack.name(reviewer)));
            }
            new WorkDone(subject, reviewer).deeds().stream().findFirst()
                    .ifPresent(deed -> missing.add(Lack.of("reviewerWorked", Lack.name(reviewer), deed)));
        }
        return missing;
    }
}
