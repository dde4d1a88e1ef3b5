package org.hecha.ui.fieldwork.internal.checklist;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.emf.common.command.Command;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.model.fieldwork.ChecklistAnswer;
import org.hecha.model.finding.Finding;
import org.hecha.standard.exchange.TextTables;
import org.hecha.ui.FileChoice;
import org.hecha.ui.Speech;
import org.hecha.ui.fieldwork.internal.desk.Desk;
import org.hecha.ui.fieldwork.internal.desk.FieldworkPart;
import org.hecha.ui.fieldwork.internal.desk.FilledTables;
import org.hecha.ui.fieldwork.internal.desk.Section;
import org.hecha.ui.fieldwork.internal.desk.Survey;
import org.hecha.ui.fieldwork.internal.form.Inquiry;
import org.hecha.ui.widgets.Column;
import org.hecha.verification.checklist.Checklists;
import org.hecha.verification.checklist.ItemAnswer;
import org.hecha.verification.process.Processes;

import jakarta.inject.Inject;

/** The forms that serve the engagement with their progress, and the questions of the chosen one, answered in place. */
public final class ChecklistsPart extends FieldworkPart {

    private static final Speech SPEECH = Speech.of(ChecklistsPart.class);

    private final FileChoice files;
    private final Checklists checklists;
    private final Survey<List<FormRow>> survey;
    private Section<FormRow> forms;
    private Section<QuestionRow> questions;
    private AnswerPanel panel;

    @Inject
    public ChecklistsPart(Desk desk, FileChoice files) {
        super(desk);
        this.files = files;
        checklists = desk.service(Checklists.class).orElse(null);
        survey = desk.survey(SPEECH.say("reading"), //$NON-NLS-1$
                copy -> new FormReading(checklists, desk.service(Processes.class), copy).rows(), this::show);
    }

    @Override
    protected void build(Composite content) {
        content.setLayout(new FillLayout());
        SashForm sash = new SashForm(content, SWT.HORIZONTAL);
        sash.setBackground(content.getBackground());
        forms = new Section<>(sash, SPEECH.say("forms"), List.of(Column.words("title", SPEECH.say("column.form"), 190, FormRow::title),
                Column.words("state", SPEECH.say("column.state"), 120, FormRow::state), //$NON-NLS-1$ //$NON-NLS-2$
                Column.<FormRow>numbers("progress", SPEECH.say("column.progress"), 90, FormRow::progress).withShare(FormRow::share),
                Column.words("step", SPEECH.say("column.step"), 110, FormRow::step)), FormRow::details); //$NON-NLS-1$ //$NON-NLS-2$
        forms.tools().add(SPEECH.say("open"), () -> desk().ask(shell(), dialogs().open()), () -> chosen(false)); //$NON-NLS-1$
        forms.tools().add(SPEECH.say("refresh"), this::update, () -> chosen(true)); //$NON-NLS-1$
        forms.tools().add(SPEECH.say("accept"), () -> desk().ask(shell(), dialogs().accept()), () -> chosen(true) //$NON-NLS-1$
                && form().questions().stream().anyMatch(one -> !one.proposed().isEmpty()));
        forms.tools().add(SPEECH.say("export"), this::export, () -> forms.chosen().filter(FormRow::opened).isPresent()); //$NON-NLS-1$
        forms.tools().add(SPEECH.say("import"), this::readIn, () -> chosen(true)); //$NON-NLS-1$
        Composite right = new Composite(sash, SWT.NONE);
        right.setBackground(content.getBackground());
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        right.setLayout(layout);
        questions = new Section<>(right, SPEECH.say("questions"), questionColumns(), QuestionRow::details); //$NON-NLS-1$
        questions.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        questions.tools().add(SPEECH.say("evidenceOf"), () -> desk().ask(shell(), dialogs().evidence(question(), panel.typed(question().findings()))), this::answerable); //$NON-NLS-1$
        questions.tools().add(SPEECH.say("raise"), this::raise, this::answerable); //$NON-NLS-1$
        questions.tools().add(SPEECH.say("notApplicable"), () -> desk().ask(shell(), dialogs().notApplicable(question().section())), this::answerable); //$NON-NLS-1$
        panel = new AnswerPanel(right, () -> answer(question().findings()));
        questions.grid().onSelect(row -> panel.show(row, answerable()));
        questions.grid().onOpen(row -> panel.focus());
        sash.setWeights(38, 62);
        forms.grid().onSelect(this::showQuestions);
    }

    private static List<Column<QuestionRow>> questionColumns() {
        return List.of(Column.words("answer", SPEECH.say("column.answer"), 130, QuestionRow::answerWord), //$NON-NLS-1$ //$NON-NLS-2$
                Column.<QuestionRow>words("requirement", SPEECH.say("column.requirement"), 340, QuestionRow::requirement), //$NON-NLS-1$ //$NON-NLS-2$
                Column.words("record", SPEECH.say("record"), 200, QuestionRow::record), //$NON-NLS-1$ //$NON-NLS-2$
                Column.words("findings", SPEECH.say("column.findings"), 70, row -> String.join(", ", row.findings().stream()
                        .map(number -> "#" + number).toList())), //$NON-NLS-1$
                Column.words("section", SPEECH.say("column.section"), 140, QuestionRow::section), //$NON-NLS-1$ //$NON-NLS-2$
                Column.words("clause", SPEECH.say("clause"), 110, QuestionRow::clause)); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private boolean chosen(boolean opened) {
        return desk().writable() && forms.chosen().filter(one -> one.opened() == opened).isPresent();
    }

    private boolean answerable() {
        return desk().writable() && questions.chosen().isPresent();
    }

    private FormRow form() {
        return forms.chosen().orElseThrow();
    }

    private QuestionRow question() {
        return questions.chosen().orElseThrow();
    }

    private EngagementDocument document() {
        return desk().session().document().orElseThrow();
    }

    private ChecklistForms dialogs() {
        return new ChecklistForms(desk(), checklists, form());
    }

    /** Who answers in the table: who did the last thing and may, else the first who may. */
    private String member() {
        return dialogs().by().initial();
    }

    private void update() {
        try {
            Optional<Command> command = checklists.refresh(document(), form().id());
            command.ifPresent(made -> desk().attempt(() -> made));
        } catch (Refusal refusal) {
            desk().tell(refusal);
        }
    }

    private void answer(List<Integer> findings) {
        EngagementDocument document = document();
        ItemAnswer typed = panel.typed(findings);
        desk().attempt(() -> checklists.answer(document, form().id(), List.of(typed), member(), Desk.now()));
    }

    /** Raises a finding and answers the question with no and with it. */
    private void raise() {
        EngagementDocument document = document();
        QuestionRow question = question();
        Inquiry inquiry = dialogs().raise(question, panel.record());
        if (desk().ask(shell(), inquiry)) {
            List<Finding> all = document.findings().getFindings();
            Finding raised = all.get(all.size() - 1);
            List<Integer> findings = new ArrayList<>(question.findings());
            findings.add(raised.getNumber());
            desk().attempt(() -> checklists.answer(document, form().id(), List.of(new ItemAnswer(question.itemId(),
                    ChecklistAnswer.NOT_CONFORMING, raised.getDescription(), question.doubt(), question.evidenceIds(), List.of(), findings)),
                    member(), Desk.now()));
        }
    }

    private void export() {
        files.save(SPEECH.say("exportTitle"), Path.of(form().id() + ".xlsx"), "*.xlsx", "*.csv") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                .ifPresent(this::export);
    }

    /** Takes in an exported table that was filled in. */
    private void readIn() {
        EngagementDocument document = document();
        String form = form().id();
        String by = member();
        new FilledTables(desk(), files).read(SPEECH.say("importTitle"), //$NON-NLS-1$
                rows -> checklists.read(document, form, rows, by, Desk.now()));
    }

    /** Writes the chosen form as a table. */
    private void export(Path file) {
        try {
            TextTables tables = desk().service(TextTables.class).orElseThrow();
            List<List<String>> table = checklists.table(document(), form().id());
            desk().background().run(SPEECH.say("exporting", file.getFileName()), monitor -> { //$NON-NLS-1$
                tables.write(file, table);
                return file;
            }, written -> { });
        } catch (Refusal refusal) {
            desk().tell(refusal);
        }
    }

    @Override
    protected void fill(EngagementDocument document) {
        if (checklists == null) {
            missing(Checklists.class);
            return;
        }
        page().showContent();
        survey.begin();
    }

    private void show(List<FormRow> rows) {
        if (!page().control().isDisposed()) {
            forms.show(rows, FormRow::id, SPEECH.say("noForm")); //$NON-NLS-1$
            forms.chosen().ifPresentOrElse(this::showQuestions, () -> questions.show(List.of(), QuestionRow::id, "")); //$NON-NLS-1$
        }
    }

    private void showQuestions(FormRow form) {
        questions.show(form.questions(), QuestionRow::id, SPEECH.say("notOpened", form.title())); //$NON-NLS-1$
        panel.show(questions.grid().rows().isEmpty() ? null : questions.chosen().orElse(null), answerable());
    }

    @Override
    protected void close() {
        survey.close();
    }

    @Focus
    public void focus() {
        forms.focus();
    }

    Section<FormRow> forms() {
        return forms;
    }

    Section<QuestionRow> questions() {
        return questions;
    }

    AnswerPanel panel() {
        return panel;
    }

    /** Records what is typed in the panel, as its button does. */
    void take() {
        answer(question().findings());
    }
}
