package org.hecha.verification.internal.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.hecha.core.text.Localized;
import org.hecha.model.fieldwork.Fieldwork;
import org.hecha.verification.process.Condition;
import org.hecha.verification.process.ConditionSubject;
import org.osgi.service.component.annotations.Component;

/** The plan has an activity for every high risk. */
@Component(service = Condition.class)
public final class HighRisksPlanned implements Condition {

    @Override
    public String id() {
        return "high-risks-planned";
    }

    @Override
    public List<Localized> missing(ConditionSubject subject) {
        Optional<Fieldwork> work = Lack.fieldwork(subject);
        Set<String> answered = work.stream().flatMap(all -> all.getActivities().stream())
                .flatMap(activity -> activity.getRiskIds().stream()).collect(Collectors.toSet());
        List<Localized> missing = new ArrayList<>();
        if (work.map(all -> all.getActivities().isEmpty()).orElse(true)) {
            missing.add(Lack.of("noActivities"));
        }
        work.stream().flatMap(all -> all.getRisks().stream())
                .filter(risk -> Lack.high(risk) && !answered.contains(risk.getId()))
                .forEach(risk -> missing.add(Lack.of("riskUnplanned", Lack.brief(risk.getDescription()))));
        return missing;
    }
}
