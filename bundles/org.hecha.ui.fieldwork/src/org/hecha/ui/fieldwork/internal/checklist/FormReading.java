package org.hecha.ui.fieldwork.internal.checklist;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.hecha.core.EngagementDocument;
import org.hecha.model.fieldwork.Checklist;
import org.hecha.model.fieldwork.ChecklistItem;
import org.hecha.model.finding.Finding;
import org.hecha.ui.Speech;
import org.hecha.ui.fieldwork.internal.desk.Members;
import org.hecha.ui.fieldwork.internal.desk.Pickers;
import org.hecha.ui.fieldwork.internal.desk.Shown;
import org.hecha.ui.page.Words;
import org.hecha.verification.checklist.ChecklistForm;
import org.hecha.verification.checklist.ChecklistState;
import org.hecha.verification.checklist.Checklists;
import org.hecha.verification.checklist.FormItem;
import org.hecha.verification.checklist.FormStatus;
import org.hecha.verification.checklist.ItemAnswer;
import org.hecha.verification.checklist.Question;
import org.hecha.verification.process.Processes;

/** Asks the service which forms serve an engagement and how far each is. Used once, on any thread that owns the document. */
final class FormReading {

    private static final Speech SPEECH = Speech.of(FormReading.class);

    private final Checklists checklists;
    private final Optional<Processes> processes;
    private final EngagementDocument document;

    FormReading(Checklists checklists, Optional<Processes> processes, EngagementDocument document) {
        this.checklists = checklists;
        this.processes = processes;
        this.document = document;
    }

    List<FormRow> rows() {
        return checklists.available(document.engagement(), document.inventory(), document.findings()).stream().map(this::row).toList();
    }

    private FormRow row(FormStatus status) {
        ChecklistForm form = status.form();
        Optional<ChecklistState> state = status.state();
        List<QuestionRow> questions = status.checklist().map(this::questions).orElse(List.of());
        return new FormRow(form.id(), Speech.in(form.title()), step(form.step()),
                state.map(one -> SPEECH.say(one.complete() ? "form.complete" : "form.open", one.mandatoryOpen())) //$NON-NLS-1$ //$NON-NLS-2$
                        .orElseGet(() -> SPEECH.say(form.required() ? "form.required" : "form.optional")), //$NON-NLS-1$ //$NON-NLS-2$
                state.map(one -> SPEECH.say("progress", one.total() - one.open(), one.total())).orElse(""), //$NON-NLS-1$ //$NON-NLS-2$
                state.filter(one -> one.total() > 0).map(one -> (double) (one.total() - one.open()) / one.total()).orElse(0.0),
                status.checklist().isPresent(), checklists.form(form.id()).isPresent(), form.answeredBy(), details(status), questions);
    }

    private String step(String id) {
        return processes.flatMap(one -> one.definitions().stream().flatMap(process -> process.steps().stream())
                .filter(step -> step.id().equals(id)).findFirst()).map(step -> Speech.in(step.title())).orElse(id);
    }

    private String details(FormStatus status) {
        Shown.Lines lines = new Shown.Lines().add(Speech.in(status.form().title()))
                .add(SPEECH.say("source", status.form().standardId(), Words.of(status.form().standing()))) //$NON-NLS-1$
                .add(Speech.in(status.form().note()));
        status.checklist().ifPresent(one -> lines.add(SPEECH.say("openedBy", Members.name(document.engagement(), one.getOpenedBy()), //$NON-NLS-1$
                Shown.moment(one.getOpenedAt()))));
        status.state().ifPresent(one -> lines.add(SPEECH.say("counts", one.conforming(), one.notConforming(), one.notApplicable(), one.open(),
                one.proposed())).add(one.contradicted() > 0 ? SPEECH.say("contradictions", one.contradicted()) : "")); //$NON-NLS-1$ //$NON-NLS-2$
        return lines.toString();
    }

    private List<QuestionRow> questions(Checklist checklist) {
        return checklists.questions(checklist, document.findings()).stream().filter(one -> !one.vanished()).map(this::question).toList();
    }

    private QuestionRow question(Question question) {
        ChecklistItem item = question.item();
        List<Integer> findings = document.findings().getFindings().stream().filter(one -> item.getFindingIds().contains(one.getId()))
                .map(Finding::getNumber).toList();
        String by = item.getAnsweredBy() == null ? "" //$NON-NLS-1$
                : SPEECH.say("answeredBy", Members.name(document.engagement(), item.getAnsweredBy()), Shown.moment(item.getAnsweredAt()));
        String means = question.declared().map(FormItem::means).map(all -> all.stream().map(one -> Speech.in(one.title()))
                .collect(Collectors.joining(SPEECH.say("separator")))).orElse(""); //$NON-NLS-1$ //$NON-NLS-2$
        return new QuestionRow(item.getId(), item.getItemId(), Shown.text(item.getSection()), Shown.text(item.getRequirement()),
                Shown.text(item.getClause()) + (item.isUnconfirmed() ? " *" : ""), means, question.mandatory(), item.getAnswer(),
                question.proposed().map(one -> Speech.in(ItemAnswer.title(one))).orElse(""), question.contradicted(), //$NON-NLS-1$
                Shown.text(item.getRecord()), Shown.text(item.getDoubt()), Pickers.evidenceNames(document, item.getEvidenceIds()),
                List.copyOf(item.getEvidenceIds()), findings, by);
    }
}
