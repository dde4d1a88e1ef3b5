package org.hecha.verification.internal.condition;

import java.util.List;

import org.hecha.core.text.Localized;
import org.hecha.model.finding.FindingKind;
import org.hecha.model.finding.FindingState;
import org.hecha.verification.process.Condition;
import org.hecha.verification.process.ConditionSubject;
import org.osgi.service.component.annotations.Component;

/** No finding that asks for an answer is open without one. */
@Component(service = Condition.class)
public final class FindingsAnswered implements Condition {

    @Override
    public String id() {
        return "findings-answered";
    }

    @Override
    public List<Localized> missing(ConditionSubject subject) {
        return subject.findings().getFindings().stream()
                .filter(finding -> finding.getState() == FindingState.OPEN && finding.getActions().isEmpty()
                        && finding.getKind() != FindingKind.OBSERVATION && finding.getKind() != FindingKind.IMPROVEMENT)
                .map(finding -> Lack.of("findingUnanswered", finding.getNumber(), Lack.brief(finding.getTitle()))).toList();
    }
}
