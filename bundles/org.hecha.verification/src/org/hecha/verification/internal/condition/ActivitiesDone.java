package org.hecha.verification.internal.condition;

import java.util.List;

import org.hecha.core.text.Localized;
import org.hecha.verification.process.Condition;
import org.hecha.verification.process.ConditionSubject;
import org.osgi.service.component.annotations.Component;

/** Everything that was planned is done, with a result. */
@Component(service = Condition.class)
public final class ActivitiesDone implements Condition {

    @Override
    public String id() {
        return "activities-done";
    }

    @Override
    public List<Localized> missing(ConditionSubject subject) {
        return Lack.fieldwork(subject).stream().flatMap(work -> work.getActivities().stream())
                .filter(activity -> activity.getDoneOn() == null)
                .map(activity -> Lack.of("activityOpen", Lack.brief(activity.getWhat()))).toList();
    }
}
