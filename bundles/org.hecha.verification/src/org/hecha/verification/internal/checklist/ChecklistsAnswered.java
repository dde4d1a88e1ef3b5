package org.hecha.verification.internal.checklist;

import java.util.List;
import java.util.Optional;

import org.hecha.core.text.Messages;
import org.hecha.model.engagement.ProcessStep;
import org.hecha.model.engagement.StepState;
import org.hecha.model.fieldwork.Checklist;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckReport;
import org.hecha.standard.check.CheckSubject;
import org.hecha.verification.checklist.FormStatus;
import org.hecha.verification.checklist.Question;
import org.osgi.service.component.annotations.Component;

/**
 * Every checklist that a step requires is answered before a later step begins, and no question is answered with yes
 * while a check linked to it failed in the last recorded run.
 */
@Component(service = Check.class)
public final class ChecklistsAnswered implements Check {

    /** Id of the rule. */
    public static final String RULE = "HECHA-CHECKLIST";


    private static final Messages MESSAGES = Messages.of(ChecklistsAnswered.class);

    private final FormShelf shelf = new FormShelf();

    @Override
    public String ruleId() {
        return RULE;
    }

    @Override
    public void check(CheckSubject subject, CheckReport report) {
        List<FormStatus> forms = Availability.of(shelf.book(subject.quantification().standards()), subject.engagement(),
                subject.inventory(), subject.findings());
        boolean asked = false;
        for (FormStatus status : forms) {
            boolean due = status.form().required() && past(subject.engagement().getProcess(), status.form().step());
            if (due || status.checklist().isPresent()) {
                asked = true;
                if (!objects(status, due, subject, report)) {
                    report.passed(status.checklist().map(Checklist::getId).orElse(""));
                }
            }
        }
        if (!asked) {
            report.notApplicable("");
        }
    }

    private static boolean objects(FormStatus status, boolean due, CheckSubject subject, CheckReport report) {
        String id = status.checklist().map(Checklist::getId).orElse("");
        String form = status.form().id();
        boolean objects = due && !status.complete();
        if (objects) {
            report.failed(id, form, null, status.state().isEmpty()
                    ? MESSAGES.text("checkNotOpened", status.form().title(), form)
                    : MESSAGES.text("checkOpen", status.form().title(), form, status.state().get().mandatoryOpen()));
        }
        if (status.checklist().isPresent()) {
            for (Question question : Tally.questions(status.checklist().get(), Optional.of(status.form()),
                    subject.findings())) {
                if (question.contradicted() && !question.vanished()) {
                    report.failed(question.item().getId(), "contradicted", null, MESSAGES.text("checkContradicted",
                            status.form().title(), question.item().getItemId(),
                            String.join(", ", question.declared().orElseThrow().rules())));
                    objects = true;
                }
            }
        }
        return objects;
    }

    /** Whether the step is finished, or one after it has begun. */
    private static boolean past(List<ProcessStep> steps, String kind) {
        boolean found = false;
        for (ProcessStep step : steps) {
            if (found && (step.getState() == StepState.ACTIVE || step.getState() == StepState.DONE)) {
                return true;
            }
            if (kind.equals(step.getKind())) {
                found = true;
                if (step.getState() == StepState.DONE) {
                    return true;
                }
            }
        }
        return false;
    }
}
