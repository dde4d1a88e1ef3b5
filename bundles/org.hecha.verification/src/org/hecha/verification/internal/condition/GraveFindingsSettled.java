package org.hecha.verification.internal.condition;

import java.util.List;

import org.hecha.core.text.Localized;
import org.hecha.model.finding.FindingState;
import org.hecha.model.finding.Severity;
import org.hecha.verification.process.Condition;
import org.hecha.verification.process.ConditionSubject;
import org.osgi.service.component.annotations.Component;

/** Every finding of severity FAIL is closed, or accepted as it is. */
@Component(service = Condition.class)
public final class GraveFindingsSettled implements Condition {

    @Override
    public String id() {
        return "grave-findings-settled";
    }

    @Override
    public List<Localized> missing(ConditionSubject subject) {
        return subject.findings().getFindings().stream()
                .filter(finding -> finding.getSeverity() == Severity.FAIL && finding.getState() != FindingState.CLOSED
                        && finding.getState() != FindingState.ACCEPTED)
                .map(finding -> Lack.of("findingOpen", finding.getNumber(), Lack.brief(finding.getTitle()))).toList();
    }
}
