package org.hecha.ui.fieldwork.internal.checklist;

import java.util.Arrays;
import java.util.List;

import org.hecha.core.EngagementDocument;
import org.hecha.model.finding.Finding;
import org.hecha.model.finding.FindingKind;
import org.hecha.model.finding.Severity;
import org.hecha.ui.Speech;
import org.hecha.ui.fieldwork.internal.desk.Desk;
import org.hecha.ui.fieldwork.internal.desk.Members;
import org.hecha.ui.fieldwork.internal.desk.Pickers;
import org.hecha.ui.fieldwork.internal.form.Field;
import org.hecha.ui.fieldwork.internal.form.Inquiry;
import org.hecha.ui.fieldwork.internal.form.Option;
import org.hecha.ui.page.Words;
import org.hecha.verification.checklist.Checklists;
import org.hecha.verification.checklist.ItemAnswer;
import org.hecha.verification.finding.FindingDialogue;
import org.hecha.verification.finding.FindingDraft;

/** What is asked about one checklist. UI thread. */
final class ChecklistForms {

    private static final Speech SPEECH = Speech.of(ChecklistForms.class);

    private final Desk desk;
    private final Checklists checklists;
    private final FormRow form;
    private final EngagementDocument document;

    ChecklistForms(Desk desk, Checklists checklists, FormRow form) {
        this.desk = desk;
        this.checklists = checklists;
        this.form = form;
        this.document = desk.session().document().orElseThrow();
    }

    /** Who answers. */
    Field by() {
        return desk.members().by(document.engagement(), form.answeredBy());
    }

    Inquiry open() {
        return Inquiry.of(SPEECH.say("open.title", form.title()), SPEECH.say("open.message"), SPEECH.say("open.button"), List.of(by()),
                answers -> checklists.open(document, form.id(), desk.members().did(answers.text("by")), Desk.now())).slowly(); //$NON-NLS-1$
    }

    Inquiry accept() {
        return Inquiry.of(SPEECH.say("accept.title"), SPEECH.say("accept.message"), SPEECH.say("accept.button"), List.of(by()),
                answers -> checklists.acceptProposals(document, form.id(), desk.members().did(answers.text("by")), Desk.now())); //$NON-NLS-1$
    }

    Inquiry notApplicable(String section) {
        return Inquiry.of(SPEECH.say("notApplicable.title", section), SPEECH.say("notApplicable.message"), SPEECH.say("notApplicable.button"),
                List.of(Field.text("reason", SPEECH.say("reason"), "").mandatory(), by()), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                answers -> checklists.notApplicable(document, form.id(), section, answers.text("reason"), //$NON-NLS-1$
                        desk.members().did(answers.text("by")), Desk.now())); //$NON-NLS-1$
    }

    /** @param typed what is typed in the panel */
    Inquiry evidence(QuestionRow question, ItemAnswer typed) {
        return Inquiry.of(SPEECH.say("evidence.title"), question.requirement(), SPEECH.say("take"), //$NON-NLS-1$ //$NON-NLS-2$
                List.of(Pickers.evidence(document, question.evidenceIds()),
                        Pickers.findings(document, document.findings().getFindings().stream()
                                .filter(one -> question.findings().contains(one.getNumber())).map(Finding::getId).toList()), by()),
                answers -> checklists.answer(document, form.id(), List.of(new ItemAnswer(typed.item(), typed.answer(), typed.record(),
                        typed.doubt(), Pickers.evidence(answers), List.of(), Pickers.findings(answers))),
                        desk.members().did(answers.text("by")), Desk.now())); //$NON-NLS-1$
    }

    /** A finding on a question. @param record what is typed in the panel */
    Inquiry raise(QuestionRow question, String record) {
        List<Option> kinds = Arrays.stream(FindingKind.values()).map(one -> new Option(one.getName(), Words.of(one))).toList();
        List<Option> severities = Arrays.stream(Severity.values()).map(one -> new Option(one.getName(), Words.of(one))).toList();
        return Inquiry.of(SPEECH.say("raise.title"), question.requirement(), SPEECH.say("raise.button"), List.of( //$NON-NLS-1$ //$NON-NLS-2$
                Field.line("title", SPEECH.say("raise.name"), "").mandatory(), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                Field.text("description", SPEECH.say("raise.description"), record).mandatory(), //$NON-NLS-1$ //$NON-NLS-2$
                Field.text("remedy", SPEECH.say("raise.remedy"), ""), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                Field.choice("kind", SPEECH.say("raise.kind"), kinds, FindingKind.NON_CONFORMITY.getName()), //$NON-NLS-1$ //$NON-NLS-2$
                Field.choice("severity", SPEECH.say("raise.severity"), severities, Severity.WARN.getName()), by()), //$NON-NLS-1$ //$NON-NLS-2$
                answers -> new FindingDialogue(document, Desk.now()).raise(new FindingDraft().kind(FindingKind.getByName(answers.text("kind")))
                        .severity(Severity.getByName(answers.text("severity"))).title(answers.text("title")) //$NON-NLS-1$ //$NON-NLS-2$
                        .description(answers.text("description")).remedy(answers.text("remedy")) //$NON-NLS-1$ //$NON-NLS-2$
                        .clause(question.clause().replace(" *", "")), //$NON-NLS-1$ //$NON-NLS-2$
                        Members.name(document.engagement(), desk.members().did(answers.text("by"))))); //$NON-NLS-1$
    }
}
