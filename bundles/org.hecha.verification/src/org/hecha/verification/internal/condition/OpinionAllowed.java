package org.hecha.verification.internal.condition;

import java.util.List;

import org.hecha.core.text.Localized;
import org.hecha.model.engagement.Opinion;
import org.hecha.model.engagement.OpinionKind;
import org.hecha.verification.MaterialityAssessment;
import org.hecha.verification.OpinionGround;
import org.hecha.verification.OpinionLimit;
import org.hecha.verification.process.Condition;
import org.hecha.verification.process.ConditionSubject;
import org.osgi.service.component.annotations.Component;

/**
 * The findings and the misstatements that stand allow the opinion, with what it says about scope and pervasiveness. Whether
 * the run of the checks still holds is asked by {@link ChecksCurrent}.
 */
@Component(service = Condition.class)
public final class OpinionAllowed implements Condition {

    @Override
    public String id() {
        return "opinion-allowed";
    }

    @Override
    public List<Localized> missing(ConditionSubject subject) {
        Opinion opinion = subject.engagement().getOpinion();
        if (opinion == null) {
            return List.of();
        }
        if (opinion.getKind() == OpinionKind.MODIFIED && Lack.blank(opinion.getQualification())) {
            return List.of(Lack.of("noQualification"));
        }
        MaterialityAssessment materiality = MaterialityAssessment.of(subject.engagement(), subject.inventory(),
                subject.findings(), subject.byCriteria());
        return OpinionLimit.of(new OpinionGround(subject.findings(), materiality, List.of(),
                !Lack.blank(opinion.getScopeLimitation()), opinion.isPervasive())).bars(opinion.getKind());
    }
}
