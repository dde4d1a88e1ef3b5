package org.hecha.ui.fieldwork.internal.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.hecha.core.EngagementDocument;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.fieldwork.Fieldwork;
import org.hecha.model.fieldwork.PlannedActivity;
import org.hecha.model.fieldwork.Risk;
import org.hecha.model.finding.Finding;
import org.hecha.standard.Standing;
import org.hecha.ui.Speech;
import org.hecha.ui.fieldwork.internal.desk.Desk;
import org.hecha.ui.fieldwork.internal.desk.Members;
import org.hecha.ui.fieldwork.internal.desk.Pickers;
import org.hecha.ui.fieldwork.internal.desk.Section;
import org.hecha.ui.fieldwork.internal.desk.Shown;
import org.hecha.ui.fieldwork.internal.form.Field;
import org.hecha.ui.fieldwork.internal.form.Inquiry;
import org.hecha.ui.fieldwork.internal.form.Option;
import org.hecha.ui.widgets.Column;
import org.hecha.verification.Team;
import org.hecha.verification.process.Planning;
import org.hecha.verification.process.Processes;
import org.hecha.verification.process.Technique;

/** The evidence-gathering plan: what is done with which technique, by whom, and what came of it. UI thread. */
final class PlanTab extends RecordTab<PlannedActivity> {

    private static final Speech SPEECH = Speech.of(PlanTab.class);

    private final Processes processes;

    PlanTab(Composite parent, Desk desk, Processes processes) {
        super(desk);
        this.processes = processes;
        Section<PlannedActivity> section = has(new Section<>(parent, SPEECH.say("plan.table"), columns(), this::details)); //$NON-NLS-1$
        section.tools().add(SPEECH.say("plan.add"), () -> ask(add()), desk::writable); //$NON-NLS-1$
        section.tools().add(SPEECH.say("plan.done"), () -> ask(done(row())), this::chosen); //$NON-NLS-1$
    }

    private List<Column<PlannedActivity>> columns() {
        return List.of(Column.words("what", SPEECH.say("plan.what"), 240, one -> Shown.text(one.getWhat())), //$NON-NLS-1$ //$NON-NLS-2$
                Column.words("state", SPEECH.say("column.state"), 80, one -> SPEECH.say(one.getDoneOn() == null ? "plan.open" : "plan.isDone")),
                Column.words("technique", SPEECH.say("plan.technique"), 150, this::technique), //$NON-NLS-1$ //$NON-NLS-2$
                Column.words("subject", SPEECH.say("subject"), 130, one -> Pickers.subject(document(), one.getSubjectId())),
                Column.words("place", SPEECH.say("plan.place"), 80, one -> SPEECH.say(one.isOnSite() ? "plan.site" : "plan.desk")),
                Column.words("member", SPEECH.say("risk.by"), 90, one -> Members.name(engagement(), one.getMemberId())), //$NON-NLS-1$ //$NON-NLS-2$
                Column.words("due", SPEECH.say("column.due"), 100, one -> Shown.day(one.getDue())), //$NON-NLS-1$ //$NON-NLS-2$
                Column.words("doneOn", SPEECH.say("column.completed"), 100, one -> Shown.day(one.getDoneOn())), //$NON-NLS-1$ //$NON-NLS-2$
                Column.words("result", SPEECH.say("plan.result"), 240, one -> Shown.text(one.getResult()))); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private String technique(PlannedActivity activity) {
        return processes.of(engagement()).technique(activity.getTechnique()).map(PlanTab::title).orElse(Shown.text(activity.getTechnique()));
    }

    private static String title(Technique technique) {
        return SPEECH.say("technique", Speech.in(technique.title()), SPEECH.say("means." + technique.means()), //$NON-NLS-1$ //$NON-NLS-2$
                technique.standing() == Standing.UNCONFIRMED ? " *" : ""); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private String details(PlannedActivity activity) {
        List<String> risks = activity.getRiskIds().stream().map(id -> document().find(id).filter(Risk.class::isInstance)
                .map(risk -> ((Risk) risk).getDescription()).orElse(id)).toList();
        List<String> findings = activity.getFindingIds().stream().map(id -> document().find(id).filter(Finding.class::isInstance)
                .map(finding -> Pickers.title((Finding) finding)).orElse(id)).toList();
        return new Shown.Lines().add(Shown.text(activity.getWhat())).add(SPEECH.say("plan.technique"), technique(activity)) //$NON-NLS-1$
                .list(SPEECH.say("plan.risks"), risks).add(SPEECH.say("plan.result"), activity.getResult()) //$NON-NLS-1$ //$NON-NLS-2$
                .list(SPEECH.say("evidence"), Pickers.evidenceNames(document(), activity.getEvidenceIds())) //$NON-NLS-1$
                .list(SPEECH.say("plan.findings"), findings).toString(); //$NON-NLS-1$
    }

    private Inquiry add() {
        EngagementDocument document = document();
        List<Option> techniques = processes.of(engagement()).techniques().stream().map(one -> new Option(one.id(), title(one))).toList();
        Optional<Fieldwork> work = Optional.ofNullable(engagement().getFieldwork());
        List<Option> risks = work.map(Fieldwork::getRisks).map(all -> all.stream()
                .map(risk -> new Option(risk.getId(), Shown.text(risk.getDescription()))).toList()).orElse(List.of());
        List<Option> samples = new ArrayList<>(List.of(new Option("", SPEECH.say("plan.noSample")))); //$NON-NLS-1$ //$NON-NLS-2$
        work.ifPresent(one -> one.getSamples().forEach(sample -> samples.add(new Option(sample.getId(), Shown.text(sample.getTitle())))));
        return Inquiry.of(SPEECH.say("plan.add.title"), SPEECH.say("plan.add.message"), SPEECH.say("plan.add.button"), List.of(
                Field.text("what", SPEECH.say("plan.what"), "").mandatory(), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                Field.choice("technique", SPEECH.say("plan.technique"), techniques, techniques.isEmpty() ? "" : techniques.get(0).id()).mandatory(),
                Pickers.subject(document), Field.flag("onSite", SPEECH.say("plan.onSite"), false), //$NON-NLS-1$ //$NON-NLS-2$
                desk.members().by(engagement()),
                Field.line("due", SPEECH.say("column.due"), "").hinted(SPEECH.say("dayHint")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                Field.choices("risks", SPEECH.say("plan.risks"), risks, List.of()), //$NON-NLS-1$ //$NON-NLS-2$
                Field.choice("sample", SPEECH.say("plan.sample"), samples, "")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                answers -> processes.planning().addActivity(document, new Planning.ActivityDraft(answers.text("technique"), //$NON-NLS-1$
                        answers.text("subject"), answers.text("what"), answers.flag("onSite"), desk.members().did(answers.text("by")),
                        answers.dayOrNull("due"), answers.chosen("risks"), answers.textOrNull("sample")))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    private Inquiry done(PlannedActivity activity) {
        EngagementDocument document = document();
        return Inquiry.of(SPEECH.say("plan.done.title"), Shown.text(activity.getWhat()), SPEECH.say("plan.done.button"), List.of(
                Field.text("result", SPEECH.say("plan.result"), activity.getResult()).mandatory(), //$NON-NLS-1$ //$NON-NLS-2$
                desk.members().by(engagement(), Team.verifying()), Pickers.evidence(document, activity.getEvidenceIds()),
                Pickers.findings(document, activity.getFindingIds())),
                answers -> processes.planning().activityDone(document, activity.getId(), answers.text("result"), //$NON-NLS-1$
                        desk.members().did(answers.text("by")), Pickers.evidence(answers), Pickers.findings(answers), Desk.now())); //$NON-NLS-1$
    }

    private Engagement engagement() {
        return document().engagement();
    }

    @Override
    void show(EngagementDocument document) {
        Fieldwork work = document.engagement().getFieldwork();
        section().show(work == null ? List.of() : List.copyOf(work.getActivities()), PlannedActivity::getId, SPEECH.say("plan.none")); //$NON-NLS-1$
    }
}
