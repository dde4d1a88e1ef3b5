package org.hecha.verification.internal.condition;

import java.util.List;

import org.hecha.core.text.Localized;
import org.hecha.model.fieldwork.SiteVisit;
import org.hecha.verification.process.Condition;
import org.hecha.verification.process.ConditionSubject;
import org.osgi.service.component.annotations.Component;

/** A visit is recorded with days, people and areas, or waived with a reason. */
@Component(service = Condition.class)
public final class VisitRecorded implements Condition {

    @Override
    public String id() {
        return "site-visit-recorded";
    }

    @Override
    public List<Localized> missing(ConditionSubject subject) {
        List<SiteVisit> visits = Lack.fieldwork(subject).map(work -> List.copyOf(work.getVisits())).orElse(List.of());
        if (visits.isEmpty()) {
            return List.of(Lack.of("noVisit"));
        }
        return waived(subject) || visits.stream().anyMatch(VisitRecorded::complete) ? List.of()
                : List.of(Lack.of("visitIncomplete"));
    }

    private static boolean complete(SiteVisit visit) {
        return visit.getStartedOn() != null && visit.getEndedOn() != null && !visit.getMemberIds().isEmpty()
                && !Lack.blank(visit.getAreas());
    }

    /** Whether there is a waiver and no visit. */
    static boolean waived(ConditionSubject subject) {
        List<SiteVisit> visits = Lack.fieldwork(subject).map(work -> List.copyOf(work.getVisits())).orElse(List.of());
        return !visits.isEmpty() && visits.stream()
                .allMatch(visit -> visit.getStartedOn() == null && !Lack.blank(visit.getWaivedReason()));
    }
}
