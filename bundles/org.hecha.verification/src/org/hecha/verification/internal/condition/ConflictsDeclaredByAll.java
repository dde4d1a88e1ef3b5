package org.hecha.verification.internal.condition;

import java.util.List;

import org.hecha.core.text.Localized;
import org.hecha.verification.process.Condition;
import org.hecha.verification.process.ConditionSubject;
import org.osgi.service.component.annotations.Component;

/** Every member has declared their conflicts of interest. */
@Component(service = Condition.class)
public final class ConflictsDeclaredByAll implements Condition {

    @Override
    public String id() {
        return "conflicts-declared";
    }

    @Override
    public List<Localized> missing(ConditionSubject subject) {
        return subject.engagement().getTeam().stream().filter(member -> !member.isConflictDeclared())
                .map(member -> Lack.of("undeclared", Lack.name(member))).toList();
    }
}
