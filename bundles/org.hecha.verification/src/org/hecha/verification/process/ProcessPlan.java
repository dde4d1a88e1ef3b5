package org.hecha.verification.process;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.hecha.core.Identities;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.engagement.EngagementFactory;
import org.hecha.model.engagement.ProcessStep;
import org.hecha.model.engagement.TeamMember;

/** Lays the steps of a process out for an engagement. Without state. */
public final class ProcessPlan {

    private ProcessPlan() {
    }

    /**
     * The steps, not yet added: each owned by the first member who has one of its roles, each due its usual number of
     * working days after the one before. Public holidays are not known and count as working days.
     *
     * @param from first day of the first step
     */
    public static List<ProcessStep> of(ProcessDefinition process, Engagement engagement, LocalDate from) {
        List<ProcessStep> steps = new ArrayList<>();
        LocalDate due = from.minusDays(1);
        for (StepDefinition definition : process.steps()) {
            due = plus(due, definition.days());
            ProcessStep step = Identities.fresh(EngagementFactory.eINSTANCE.createProcessStep());
            step.setKind(definition.id());
            step.setOwnerId(owner(definition, engagement));
            step.setDue(due);
            steps.add(step);
        }
        return steps;
    }

    private static String owner(StepDefinition definition, Engagement engagement) {
        return engagement.getTeam().stream().filter(member -> definition.owners().contains(member.getRole()))
                .min(java.util.Comparator.comparing(TeamMember::getRole)).map(TeamMember::getId).orElse(null);
    }

    private static LocalDate plus(LocalDate day, int workingDays) {
        LocalDate result = day;
        for (int left = workingDays; left > 0;) {
            result = result.plusDays(1);
            if (result.getDayOfWeek() != DayOfWeek.SATURDAY && result.getDayOfWeek() != DayOfWeek.SUNDAY) {
                left--;
            }
        }
        return result;
    }
}
