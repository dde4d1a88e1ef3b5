package org.hecha.verification.internal.condition;

import java.util.ArrayList;
import java.util.List;

import org.hecha.core.text.Localized;
import org.hecha.model.fieldwork.Fieldwork;
import org.hecha.model.fieldwork.Risk;
import org.hecha.model.fieldwork.RiskLevel;
import org.hecha.verification.process.Condition;
import org.hecha.verification.process.ConditionSubject;
import org.osgi.service.component.annotations.Component;

/** There is a risk assessment, and every risk is rated and answered. */
@Component(service = Condition.class)
public final class RisksRated implements Condition {

    @Override
    public String id() {
        return "risks-rated";
    }

    @Override
    public List<Localized> missing(ConditionSubject subject) {
        List<Risk> risks = Lack.fieldwork(subject).map(Fieldwork::getRisks).<List<Risk>>map(List::copyOf).orElse(List.of());
        if (risks.isEmpty()) {
            return List.of(Lack.of("noRisks"));
        }
        List<Localized> missing = new ArrayList<>();
        for (Risk risk : risks) {
            if (risk.getInherent() == RiskLevel.UNRATED || risk.getControl() == RiskLevel.UNRATED
                    || risk.getDetection() == RiskLevel.UNRATED) {
                missing.add(Lack.of("riskUnrated", Lack.brief(risk.getDescription())));
            }
            if (risk.getResponse() == null || risk.getResponse().isBlank()) {
                missing.add(Lack.of("riskUnanswered", Lack.brief(risk.getDescription())));
            }
        }
        return missing;
    }
}
