package org.hecha.ui.fieldwork.internal.process;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.hecha.core.EngagementDocument;
import org.hecha.model.engagement.TeamRole;
import org.hecha.ui.Speech;
import org.hecha.ui.fieldwork.internal.desk.Desk;
import org.hecha.ui.fieldwork.internal.desk.Members;
import org.hecha.ui.fieldwork.internal.desk.Pickers;
import org.hecha.ui.fieldwork.internal.form.Field;
import org.hecha.ui.fieldwork.internal.form.Inquiry;
import org.hecha.ui.fieldwork.internal.form.Option;
import org.hecha.verification.process.Processes;
import org.hecha.verification.process.SignOffSubject;

/** What is asked about steps and sign-offs. UI thread. */
final class StepForms {

    private static final Speech SPEECH = Speech.of(StepForms.class);

    private final Desk desk;
    private final Processes processes;

    StepForms(Desk desk, Processes processes) {
        this.desk = desk;
        this.processes = processes;
    }

    private EngagementDocument open() {
        return desk.session().document().orElseThrow();
    }

    Inquiry layOut() {
        EngagementDocument document = open();
        return Inquiry.of(SPEECH.say("layOut.title"), SPEECH.say("layOut.message"), SPEECH.say("layOut.button"),
                List.of(Field.line("from", SPEECH.say("layOut.from"), Reading.today().toString()).hinted(SPEECH.say("dayHint")).mandatory()),
                answers -> processes.work().plan(document, answers.dayOrNull("from"))); //$NON-NLS-1$
    }

    Inquiry complete(EngagementDocument document, StepRow step) {
        return Inquiry.of(SPEECH.say("complete.title", step.title()), //$NON-NLS-1$
                step.missing().isEmpty() ? SPEECH.say("complete.message") //$NON-NLS-1$
                        : SPEECH.say("complete.missing", String.join(SPEECH.say("separator"), step.missing())), //$NON-NLS-1$ //$NON-NLS-2$
                SPEECH.say("complete.button"), //$NON-NLS-1$
                List.of(Field.text("record", SPEECH.say("record"), step.record()), Pickers.evidence(document, step.evidenceIds())),
                answers -> processes.work().complete(document, step.kind(), answers.textOrNull("record"), Pickers.evidence(answers), //$NON-NLS-1$
                        Desk.now())).slowly();
    }

    Inquiry assign(EngagementDocument document, StepRow step) {
        Set<TeamRole> roles = step.owners().isEmpty() ? EnumSet.allOf(TeamRole.class) : step.owners();
        List<Option> who = Members.in(document.engagement(), roles);
        String owner = document.engagement().getProcess().stream().filter(one -> one.getId().equals(step.id()))
                .map(one -> one.getOwnerId()).filter(id -> who.stream().anyMatch(choice -> choice.id().equals(id))).findFirst().orElse("");
        return Inquiry.of(SPEECH.say("assign.title", step.title()), SPEECH.say("assign.message"), SPEECH.say("assign.button"),
                List.of(Field.choice("owner", SPEECH.say("column.owner"), who, owner), //$NON-NLS-1$ //$NON-NLS-2$
                        Field.line("due", SPEECH.say("column.due"), step.due() == null ? "" : step.due().toString())
                                .hinted(SPEECH.say("dayHint"))), //$NON-NLS-1$
                answers -> {
                    LocalDate due = answers.dayOrNull("due"); //$NON-NLS-1$
                    return processes.work().assign(document, step.kind(), answers.textOrNull("owner"), due); //$NON-NLS-1$
                });
    }

    Inquiry reopen(StepRow step) {
        EngagementDocument document = open();
        return Inquiry.of(SPEECH.say("reopen.title", step.title()), SPEECH.say("reopen.message"), SPEECH.say("reopen.button"),
                List.of(Field.text("reason", SPEECH.say("reason"), "").mandatory()), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                answers -> processes.work().reopen(document, step.kind(), answers.text("reason"), Desk.now())); //$NON-NLS-1$
    }

    /** @param subject what is signed; where it is empty, that is asked too */
    Inquiry sign(EngagementDocument document, String subject) {
        List<SignOffSubject> subjects = processes.of(document.engagement()).subjects();
        List<Option> choices = subjects.stream().map(one -> new Option(one.id(), Speech.in(one.title()))).toList();
        Set<TeamRole> roles = EnumSet.noneOf(TeamRole.class);
        subjects.stream().filter(one -> subject.isEmpty() || one.id().equals(subject)).forEach(one -> roles.add(one.role()));
        String initial = subject.isEmpty() && !choices.isEmpty() ? choices.get(0).id() : subject;
        return Inquiry.of(SPEECH.say("sign.title"), SPEECH.say("sign.message"), SPEECH.say("sign.button"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                List.of(Field.choice("subject", SPEECH.say("sign.subject"), choices, initial).mandatory(), //$NON-NLS-1$ //$NON-NLS-2$
                        desk.members().by(document.engagement(), roles), Field.text("remark", SPEECH.say("remark"), "")),
                answers -> processes.signOffs().sign(document, answers.text("subject"), answers.text("by"), answers.textOrNull("remark"),
                        Desk.now())).slowly();
    }
}
