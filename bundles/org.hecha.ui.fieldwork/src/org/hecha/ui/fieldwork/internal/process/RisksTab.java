package org.hecha.ui.fieldwork.internal.process;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.widgets.Composite;
import org.hecha.core.EngagementDocument;
import org.hecha.model.fieldwork.Fieldwork;
import org.hecha.model.fieldwork.Risk;
import org.hecha.model.fieldwork.RiskLevel;
import org.hecha.ui.Speech;
import org.hecha.ui.fieldwork.internal.desk.Desk;
import org.hecha.ui.fieldwork.internal.desk.Members;
import org.hecha.ui.fieldwork.internal.desk.Pickers;
import org.hecha.ui.fieldwork.internal.desk.Section;
import org.hecha.ui.fieldwork.internal.desk.Shown;
import org.hecha.ui.fieldwork.internal.form.Answers;
import org.hecha.ui.fieldwork.internal.form.Field;
import org.hecha.ui.fieldwork.internal.form.Inquiry;
import org.hecha.ui.fieldwork.internal.form.Option;
import org.hecha.ui.widgets.Column;
import org.hecha.verification.process.Planning;
import org.hecha.verification.process.Processes;

/** The risk assessment: what may be misstated, how likely, what is done about it. UI thread. */
final class RisksTab extends RecordTab<Risk> {

    private static final Speech SPEECH = Speech.of(RisksTab.class);
    private static final List<String> ASSERTIONS = List.of("completeness", "accuracy", "cut-off", "classification");

    private final Planning planning;

    RisksTab(Composite parent, Desk desk, Processes processes) {
        super(desk);
        this.planning = processes.planning();
        Section<Risk> section = has(new Section<>(parent, SPEECH.say("risks.table"), columns(), this::details)); //$NON-NLS-1$
        section.tools().add(SPEECH.say("risk.add"), () -> ask(add()), desk::writable); //$NON-NLS-1$
        section.tools().add(SPEECH.say("risk.rate"), () -> ask(rate(row())), this::chosen); //$NON-NLS-1$
        section.tools().add(SPEECH.say("risk.remove"), () -> desk.attempt(() -> planning.removeRisk(document(), row().getId())), this::chosen);
    }

    private List<Column<Risk>> columns() {
        return List.of(Column.words("subject", SPEECH.say("subject"), 140, risk -> Pickers.subject(document(), risk.getSubjectId())),
                Column.words("assertion", SPEECH.say("risk.assertion"), 80, risk -> assertion(risk.getAssertion())), //$NON-NLS-1$ //$NON-NLS-2$
                Column.words("description", SPEECH.say("risk.description"), 260, risk -> Shown.text(risk.getDescription())),
                Column.words("inherent", SPEECH.say("risk.inherent"), 80, risk -> level(risk.getInherent())), //$NON-NLS-1$ //$NON-NLS-2$
                Column.words("control", SPEECH.say("risk.control"), 80, risk -> level(risk.getControl())), //$NON-NLS-1$ //$NON-NLS-2$
                Column.words("detection", SPEECH.say("risk.detection"), 80, risk -> level(risk.getDetection())), //$NON-NLS-1$ //$NON-NLS-2$
                Column.words("response", SPEECH.say("risk.response"), 240, risk -> Shown.text(risk.getResponse())), //$NON-NLS-1$ //$NON-NLS-2$
                Column.words("by", SPEECH.say("risk.by"), 90, risk -> Members.name(document().engagement(), risk.getAssessedBy())));
    }

    static String level(RiskLevel level) {
        return level == null ? "" : SPEECH.say("level." + level.getName()); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static String assertion(String id) {
        return ASSERTIONS.contains(id) ? SPEECH.say("assertion." + id) : Shown.text(id); //$NON-NLS-1$
    }

    private String details(Risk risk) {
        return new Shown.Lines().add(Shown.text(risk.getDescription())).add(SPEECH.say("subject"), Pickers.subject(document(), risk.getSubjectId()))
                .add(SPEECH.say("risk.response"), risk.getResponse()) //$NON-NLS-1$
                .add(SPEECH.say("risk.assessed", Members.name(document().engagement(), risk.getAssessedBy()), Shown.moment(risk.getAssessedAt())))
                .toString();
    }

    private Inquiry add() {
        EngagementDocument document = document();
        return Inquiry.of(SPEECH.say("risk.add.title"), SPEECH.say("risk.add.message"), SPEECH.say("risk.add.button"), List.of(
                Pickers.subject(document),
                Field.choice("assertion", SPEECH.say("risk.assertion"), //$NON-NLS-1$ //$NON-NLS-2$
                        ASSERTIONS.stream().map(id -> new Option(id, assertion(id))).toList(), ASSERTIONS.get(0)).mandatory(),
                Field.text("description", SPEECH.say("risk.description"), "").mandatory(), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                level("inherent", RiskLevel.MEDIUM), level("control", RiskLevel.MEDIUM), proposed(), //$NON-NLS-1$ //$NON-NLS-2$
                Field.text("response", SPEECH.say("risk.response"), ""), desk.members().by(document.engagement())),
                answers -> planning.addRisk(document, new Planning.RiskDraft(answers.text("subject"), answers.text("assertion"),
                        answers.text("description"), answers.text("response")), rating(answers), //$NON-NLS-1$ //$NON-NLS-2$
                        desk.members().did(answers.text("by")), Desk.now())); //$NON-NLS-1$
    }

    private Inquiry rate(Risk risk) {
        EngagementDocument document = document();
        return Inquiry.of(SPEECH.say("risk.rate.title"), Shown.text(risk.getDescription()), SPEECH.say("risk.rate.button"), List.of(
                level("inherent", risk.getInherent()), level("control", risk.getControl()), proposed(), //$NON-NLS-1$ //$NON-NLS-2$
                Field.text("response", SPEECH.say("risk.response"), risk.getResponse()), desk.members().by(document.engagement())),
                answers -> planning.rateRisk(document, risk.getId(), rating(answers), answers.text("response"), //$NON-NLS-1$
                        desk.members().did(answers.text("by")), Desk.now())); //$NON-NLS-1$
    }

    private static Field level(String id, RiskLevel initial) {
        return Field.choice(id, SPEECH.say("risk." + id), levels(), initial.getName()); //$NON-NLS-1$
    }

    /** The detection risk; without an answer the process proposes it. */
    private static Field proposed() {
        List<Option> choices = new java.util.ArrayList<>(levels());
        choices.add(0, new Option("", SPEECH.say("level.proposed"))); //$NON-NLS-1$ //$NON-NLS-2$
        return Field.choice("detection", SPEECH.say("risk.detection"), choices, ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    private static List<Option> levels() {
        return Arrays.stream(RiskLevel.values()).map(level -> new Option(level.getName(), level(level))).toList();
    }

    private static Planning.Rating rating(Answers answers) {
        return new Planning.Rating(RiskLevel.getByName(answers.text("inherent")), RiskLevel.getByName(answers.text("control")),
                answers.textOrNull("detection") == null ? null : RiskLevel.getByName(answers.text("detection"))); //$NON-NLS-1$ //$NON-NLS-2$
    }

    @Override
    void show(EngagementDocument document) {
        Fieldwork work = document.engagement().getFieldwork();
        section().show(work == null ? List.of() : List.copyOf(work.getRisks()), Risk::getId, SPEECH.say("risks.none")); //$NON-NLS-1$
    }
}
