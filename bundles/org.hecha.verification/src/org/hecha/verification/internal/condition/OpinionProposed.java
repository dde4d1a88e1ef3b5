package org.hecha.verification.internal.condition;

import java.util.List;

import org.hecha.core.text.Localized;
import org.hecha.model.engagement.Opinion;
import org.hecha.verification.process.Condition;
import org.hecha.verification.process.ConditionSubject;
import org.osgi.service.component.annotations.Component;

/** An opinion is proposed, in words and at the level agreed. */
@Component(service = Condition.class)
public final class OpinionProposed implements Condition {

    @Override
    public String id() {
        return "opinion-proposed";
    }

    @Override
    public List<Localized> missing(ConditionSubject subject) {
        Opinion opinion = subject.engagement().getOpinion();
        if (opinion == null || opinion.getKind() == null || Lack.blank(opinion.getStatement())) {
            return List.of(Lack.of("noOpinion"));
        }
        return opinion.getAssuranceLevel() == subject.engagement().getAssuranceLevel() ? List.of()
                : List.of(Lack.of("otherLevel"));
    }
}
