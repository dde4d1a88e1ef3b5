package org.hecha.verification.internal.condition;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.hecha.core.text.Localized;
import org.hecha.model.finding.CheckOutcome;
import org.hecha.verification.Team;
import org.hecha.verification.internal.check.SignOffsIntact;
import org.hecha.verification.internal.checklist.ChecklistsAnswered;
import org.hecha.verification.internal.opinion.StaleChecks;
import org.hecha.verification.process.Condition;
import org.hecha.verification.process.ConditionSubject;
import org.osgi.service.component.annotations.Component;

/**
 * The checks were run after the last change: what they say now is what is recorded. A change that turns no answer is
 * none to them. The rules about sign-offs, checklists and the opinion are left out: the work that follows the checks turns
 * them, and other conditions ask about it.
 */
@Component(service = Condition.class)
public final class ChecksCurrent implements Condition {

    @Override
    public String id() {
        return "checks-current";
    }

    @Override
    public List<Localized> missing(ConditionSubject subject) {
        if (subject.findings().getCheckedAt() == null) {
            return List.of(Lack.of("neverChecked"));
        }
        Locale language = Team.language(subject.engagement());
        List<String> recorded = subject.findings().getChecks().stream()
                .map(check -> line(check.getRuleId(), check.getOutcome(), check.getSubjectId(), check.getMessage()))
                .filter(ChecksCurrent::counts).sorted().toList();
        List<String> now = subject.checks().outcomes().stream().map(outcome -> line(outcome.rule().id(),
                outcome.checkOutcome(), outcome.subjectId(), outcome.message().in(language)))
                .filter(ChecksCurrent::counts).sorted().toList();
        if (now.equals(recorded)) {
            return List.of();
        }
        Set<String> known = new HashSet<>(recorded);
        String first = now.stream().filter(line -> !known.contains(line)).findFirst()
                .map(line -> line.substring(0, line.indexOf('|'))).orElse("");
        return List.of(Lack.of(first.isEmpty() ? "checksOutdated" : "checksOutdatedBy", subject.findings().getCheckedAt(),
                first));
    }

    /** What is still to be done in the process itself changes from step to step; it is no answer about the inventory. */
    private static boolean counts(String line) {
        return !line.startsWith(SignOffsIntact.RULE + '|') && !line.startsWith(ChecklistsAnswered.RULE + '|')
                && !line.startsWith(StaleChecks.OPINION_RULE + '|');
    }

    private static String line(String ruleId, CheckOutcome outcome, String subjectId, String message) {
        return ruleId + '|' + outcome + '|' + (subjectId == null ? "" : subjectId) + '|' + message;
    }
}
