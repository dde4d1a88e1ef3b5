package org.hecha.verification.opinion;

import java.util.List;

import org.hecha.model.engagement.Engagement;
import org.hecha.model.fieldwork.Fieldwork;
import org.hecha.model.fieldwork.PlannedActivity;
import org.hecha.model.fieldwork.SampleItem;
import org.hecha.model.fieldwork.SiteVisit;
import org.hecha.model.finding.FindingRegister;
import org.hecha.standard.Text;

/**
 * Evidence that a level of assurance expects. It is a reminder, never a bar: the clauses are not confirmed. Immutable.
 *
 * @param test how the engagement shows whether it is there
 * @param text what is expected
 */
public record Expectation(Test test, Text text) {

    /** What the engagement can show. */
    public enum Test {
        /** The checks were run. */
        CHECKED,
        /** Risks were assessed. */
        RISKS,
        /** A site was visited, or it is said why not. */
        VISITED,
        /** Every planned activity was done, and there is one. */
        PLAN_DONE,
        /** Every item of every sample was tested; met where there is no sample. */
        SAMPLES_TESTED
    }

    /** Whether the engagement shows it. */
    public boolean met(Engagement engagement, FindingRegister findings) {
        Fieldwork work = engagement.getFieldwork();
        return switch (test) {
            case CHECKED -> findings.getCheckedAt() != null;
            case RISKS -> work != null && !work.getRisks().isEmpty();
            case VISITED -> work != null && work.getVisits().stream().anyMatch(Expectation::told);
            case PLAN_DONE -> work != null && allDone(work.getActivities());
            case SAMPLES_TESTED -> work == null || work.getSamples().stream().flatMap(one -> one.getItems().stream())
                    .allMatch(Expectation::tested);
        };
    }

    private static boolean told(SiteVisit visit) {
        return visit.getStartedOn() != null || visit.getWaivedReason() != null && !visit.getWaivedReason().isBlank();
    }

    private static boolean allDone(List<PlannedActivity> plan) {
        return !plan.isEmpty() && plan.stream().allMatch(activity -> activity.getDoneOn() != null);
    }

    private static boolean tested(SampleItem item) {
        return item.getAudited() != null;
    }
}
