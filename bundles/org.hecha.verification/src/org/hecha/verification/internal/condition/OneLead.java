package org.hecha.verification.internal.condition;

import java.util.List;

import org.hecha.core.text.Localized;
import org.hecha.model.engagement.TeamRole;
import org.hecha.verification.internal.signing.Signers;
import org.hecha.verification.process.Condition;
import org.hecha.verification.process.ConditionSubject;
import org.osgi.service.component.annotations.Component;

/** The team has one leader, and no more. */
@Component(service = Condition.class)
public final class OneLead implements Condition {

    @Override
    public String id() {
        return "one-lead";
    }

    @Override
    public List<Localized> missing(ConditionSubject subject) {
        int leads = Signers.in(subject.engagement(), TeamRole.LEAD_VERIFIER).size();
        return leads == 1 ? List.of() : List.of(Lack.of(leads == 0 ? "noLead" : "manyLeads", leads));
    }
}
