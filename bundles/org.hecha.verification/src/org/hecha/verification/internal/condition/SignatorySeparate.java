package org.hecha.verification.internal.condition;

import java.util.ArrayList;
import java.util.List;

import org.hecha.core.text.Localized;
import org.hecha.model.engagement.TeamMember;
import org.hecha.model.engagement.TeamRole;
import org.hecha.verification.Team;
import org.hecha.verification.internal.signing.Signers;
import org.hecha.verification.process.Condition;
import org.hecha.verification.process.ConditionSubject;
import org.osgi.service.component.annotations.Component;

/** There is an authorised signatory, who neither verifies nor reviews, by name. */
@Component(service = Condition.class)
public final class SignatorySeparate implements Condition {

    @Override
    public String id() {
        return "signatory-separate";
    }

    @Override
    public List<Localized> missing(ConditionSubject subject) {
        List<TeamMember> signatories = Signers.in(subject.engagement(), TeamRole.AUTHORISED_SIGNATORY);
        if (signatories.isEmpty()) {
            return List.of(Lack.of("noSignatory"));
        }
        List<Localized> missing = new ArrayList<>();
        for (TeamMember signatory : signatories) {
            subject.engagement().getTeam().stream().filter(other -> other.getRole() != TeamRole.AUTHORISED_SIGNATORY
                    && Signers.same(other, signatory)).findFirst()
                    .ifPresent(other -> missing.add(Lack.of("signatoryNotSeparate", Lack.name(signatory),
                            Team.role(other.getRole()))));
        }
        return missing;
    }
}
