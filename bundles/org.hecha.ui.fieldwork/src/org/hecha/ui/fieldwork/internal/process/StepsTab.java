package org.hecha.ui.fieldwork.internal.process;

import java.util.List;
import java.util.function.Predicate;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.hecha.core.EngagementDocument;
import org.hecha.model.engagement.StepState;
import org.hecha.ui.Speech;
import org.hecha.ui.fieldwork.internal.desk.Desk;
import org.hecha.ui.fieldwork.internal.desk.Section;
import org.hecha.ui.fieldwork.internal.desk.Shown;
import org.hecha.ui.fieldwork.internal.desk.ToolRow;
import org.hecha.ui.fieldwork.internal.form.Inquiry;
import org.hecha.ui.widgets.Column;
import org.hecha.verification.process.Processes;

/** The steps with what each one misses; begins, ends, assigns, reopens them. UI thread. */
final class StepsTab {

    private static final Speech SPEECH = Speech.of(StepsTab.class);

    private final Desk desk;
    private final Processes processes;
    private final StepForms forms;
    private final Section<StepRow> section;
    private boolean laidOut;

    StepsTab(Composite parent, Desk desk, Processes processes) {
        this.desk = desk;
        this.processes = processes;
        this.forms = new StepForms(desk, processes);
        section = new Section<>(parent, SPEECH.say("steps.table"), columns(), StepRow::details); //$NON-NLS-1$
        ToolRow tools = section.tools();
        tools.add(SPEECH.say("layOut"), () -> ask(forms.layOut()), () -> desk.writable() && !laidOut); //$NON-NLS-1$
        tools.add(SPEECH.say("start"), this::start, () -> chosen(step -> step.state() == StepState.OPEN)); //$NON-NLS-1$
        tools.add(SPEECH.say("complete"), () -> ask(forms.complete(document(), row())), //$NON-NLS-1$
                () -> chosen(step -> step.state() == StepState.ACTIVE));
        tools.add(SPEECH.say("signStep"), () -> ask(forms.sign(document(), row().signedSubject())), //$NON-NLS-1$
                () -> chosen(step -> step.state() == StepState.ACTIVE && !step.signedSubject().isEmpty()));
        tools.add(SPEECH.say("assign"), () -> ask(forms.assign(document(), row())), () -> chosen(step -> true)); //$NON-NLS-1$
        tools.add(SPEECH.say("reopen"), () -> ask(forms.reopen(row())), //$NON-NLS-1$
                () -> chosen(step -> step.state() == StepState.DONE || step.state() == StepState.VOIDED));
    }

    private static List<Column<StepRow>> columns() {
        return List.of(
                Column.words("title", SPEECH.say("column.step"), 200, step -> step.title() + (step.unconfirmed() ? " *" : "")),
                Column.words("state", SPEECH.say("column.state"), 100, StepRow::stateWord), //$NON-NLS-1$ //$NON-NLS-2$
                Column.words("owner", SPEECH.say("column.owner"), 90, StepRow::ownerText), //$NON-NLS-1$ //$NON-NLS-2$
                Column.words("due", SPEECH.say("column.due"), 150, StepRow::dueText), //$NON-NLS-1$ //$NON-NLS-2$
                Column.words("started", SPEECH.say("column.started"), 100, step -> Shown.day(step.startedOn())), //$NON-NLS-1$ //$NON-NLS-2$
                Column.words("completed", SPEECH.say("column.completed"), 100, step -> Shown.day(step.completedOn())), //$NON-NLS-1$ //$NON-NLS-2$
                Column.<StepRow>words("missing", SPEECH.say("column.missing"), 360, step -> String.join(SPEECH.say("separator"), step.missing()))
                        .withTooltip(step -> String.join("\n", step.missing()))); //$NON-NLS-1$
    }

    private boolean chosen(Predicate<StepRow> such) {
        return desk.writable() && section.chosen().filter(such).isPresent();
    }

    private StepRow row() {
        return section.chosen().orElseThrow();
    }

    private EngagementDocument document() {
        return desk.session().document().orElseThrow();
    }

    private void ask(Inquiry inquiry) {
        desk.ask(section.control().getShell(), inquiry);
    }

    private void start() {
        StepRow step = row();
        EngagementDocument document = document();
        desk.attemptInBackground(SPEECH.say("start.running", step.title()), //$NON-NLS-1$
                () -> processes.work().start(document, step.kind(), Desk.now()));
    }

    void show(ProcessView view) {
        laidOut = !view.steps().isEmpty();
        section.show(view.steps(), StepRow::id, SPEECH.say("notLaidOut")); //$NON-NLS-1$
    }

    /** Puts the cursor into a step. */
    void select(String id) {
        section.grid().rows().stream().filter(step -> step.id().equals(id)).findFirst().ifPresent(section.grid()::select);
    }

    Section<StepRow> section() {
        return section;
    }

    Control control() {
        return section.control();
    }
}
