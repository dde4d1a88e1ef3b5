package org.hecha.verification.internal.condition;

import java.math.BigDecimal;
import java.util.List;

import org.hecha.core.text.Localized;
import org.hecha.model.engagement.TeamRole;
import org.hecha.verification.internal.signing.Signers;
import org.hecha.verification.process.Condition;
import org.hecha.verification.process.ConditionSubject;
import org.osgi.service.component.annotations.Component;

/** Nobody leads the verifications of one client for longer than the process allows. */
@Component(service = Condition.class)
public final class LeadRotated implements Condition {

    @Override
    public String id() {
        return "lead-rotation";
    }

    @Override
    public List<Localized> missing(ConditionSubject subject) {
        BigDecimal years = subject.process().leadYears().value();
        return Signers.in(subject.engagement(), TeamRole.LEAD_VERIFIER).stream()
                .filter(lead -> lead.getLeadSince() != null
                        && subject.today().isAfter(lead.getLeadSince().plusYears(years.longValue())))
                .map(lead -> Lack.of("leadTooLong", Lack.name(lead), lead.getLeadSince(), years,
                        Lack.standing(subject.process().leadYears().standing()))).toList();
    }
}
