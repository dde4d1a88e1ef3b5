package org.hecha.verification.internal.condition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.hecha.core.text.Localized;
import org.hecha.model.engagement.Engagement;
import org.hecha.verification.process.Condition;
import org.hecha.verification.process.ConditionSubject;
import org.osgi.service.component.annotations.Component;

/** Criteria, period, level of assurance and materiality are agreed. */
@Component(service = Condition.class)
public final class TermsAgreed implements Condition {

    @Override
    public String id() {
        return "terms-agreed";
    }

    @Override
    public List<Localized> missing(ConditionSubject subject) {
        Engagement engagement = subject.engagement();
        List<Localized> missing = new ArrayList<>();
        if (engagement.getCriteria().isEmpty()) {
            missing.add(Lack.of("noCriteria"));
        }
        if (engagement.getPeriodStart() == null || engagement.getPeriodEnd() == null
                || engagement.getPeriodEnd().isBefore(engagement.getPeriodStart())) {
            missing.add(Lack.of("noPeriod"));
        }
        if (engagement.getAssuranceLevel() == null) {
            missing.add(Lack.of("noAssuranceLevel"));
        }
        if (!agreed(engagement.getMaterialityPercent()) && !agreed(engagement.getMaterialityAbsolute())) {
            missing.add(Lack.of("noMateriality"));
        }
        return missing;
    }

    /** Nought is an agreement, too: every departure counts. */
    private static boolean agreed(BigDecimal threshold) {
        return threshold != null && threshold.signum() >= 0;
    }
}
