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

/** The findings and the misstatements that stand allow the opinion. */
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
        OpinionLimit limit = OpinionLimit.of(new OpinionGround(subject.findings(),
                MaterialityAssessment.of(subject.engagement(), subject.inventory(), subject.findings(),
                        subject.byCriteria()),
                List.of(), !Lack.blank(opinion.getScopeLimitation()), opinion.isPervasive()));
        return limit.bars(opinion.getKind());
    }
}
