package org.hecha.ui.fieldwork.internal.sampling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.hecha.core.EngagementDocument;
import org.hecha.model.fieldwork.Sample;
import org.hecha.standard.calculation.Quantification;
import org.hecha.ui.FileChoice;
import org.hecha.ui.Speech;
import org.hecha.ui.fieldwork.internal.desk.Desk;
import org.hecha.ui.fieldwork.internal.desk.FieldworkPart;
import org.hecha.ui.fieldwork.internal.desk.FilledTables;
import org.hecha.ui.fieldwork.internal.desk.Members;
import org.hecha.ui.fieldwork.internal.desk.Pickers;
import org.hecha.ui.fieldwork.internal.desk.Section;
import org.hecha.ui.fieldwork.internal.desk.Survey;
import org.hecha.ui.fieldwork.internal.form.Field;
import org.hecha.ui.fieldwork.internal.form.Inquiry;
import org.hecha.ui.fieldwork.internal.form.Option;
import org.hecha.ui.widgets.Column;
import org.hecha.verification.Team;
import org.hecha.verification.sampling.Estimator;
import org.hecha.verification.sampling.Sampling;
import org.hecha.verification.sampling.TestResult;

import jakarta.inject.Inject;

/** The samples with design and projection, and their items with the results of testing them, recorded in place. */
public final class SamplingPart extends FieldworkPart {

    private static final Speech SPEECH = Speech.of(SamplingPart.class);

    private final FileChoice files;
    private final Sampling sampling;
    private final Quantification quantification;
    private final Survey<List<SampleRow>> survey;
    private final List<Option> testers = new ArrayList<>();
    private Recording recording;
    private Section<SampleRow> samples;
    private Section<ItemRow> items;
    private Combo tester;

    @Inject
    public SamplingPart(Desk desk, FileChoice files) {
        super(desk);
        this.files = files;
        sampling = desk.service(Sampling.class).orElse(null);
        quantification = desk.service(Quantification.class).orElse(null);
        survey = desk.survey(SPEECH.say("reading"), copy -> SampleReading.of(sampling, quantification, copy), this::show); //$NON-NLS-1$
    }

    @Override
    protected void build(Composite content) {
        content.setLayout(new FillLayout());
        SashForm sash = new SashForm(content, SWT.HORIZONTAL);
        sash.setBackground(content.getBackground());
        samples = new Section<>(sash, SPEECH.say("samples.table"), sampleColumns(), SampleRow::details); //$NON-NLS-1$
        samples.tools().add(SPEECH.say("draw"), () -> desk().ask(shell(), new DrawForm(desk(), sampling).form()), desk()::writable); //$NON-NLS-1$
        samples.tools().add(SPEECH.say("enlarge"), () -> desk().ask(shell(), enlarge()), //$NON-NLS-1$
                () -> desk().writable() && samples.chosen().filter(one -> !one.enlarged()).isPresent());
        samples.tools().add(SPEECH.say("raise"), () -> desk().ask(shell(), raise()), //$NON-NLS-1$
                () -> desk().writable() && samples.chosen().filter(SampleRow::projected).isPresent());
        recording = new Recording(desk(), sampling, samples::chosen, this::member);
        items = new Section<>(sash, SPEECH.say("items.table"), itemColumns(), ItemRow::details); //$NON-NLS-1$
        items.tools().add(SPEECH.say("recordOne"), () -> desk().ask(shell(), record(items.chosen().orElseThrow())), //$NON-NLS-1$
                () -> desk().writable() && items.chosen().filter(ItemRow::open).isPresent());
        items.tools().add(SPEECH.say("readResults"), this::readIn, () -> desk().writable() && samples.chosen().isPresent()); //$NON-NLS-1$
        items.tools().add(SPEECH.say("toSubject"), () -> items.chosen().flatMap(item -> document().find(item.subjectId())) //$NON-NLS-1$
                .ifPresent(desk().navigator()::reveal), () -> items.chosen().isPresent());
        new Label(items.tools().control(), SWT.NONE).setText(SPEECH.say("tester")); //$NON-NLS-1$
        tester = new Combo(items.tools().control(), SWT.READ_ONLY);
        tester.setToolTipText(SPEECH.say("tester.hint")); //$NON-NLS-1$
        sash.setWeights(44, 56);
        samples.grid().onSelect(this::showItems);
    }

    private static List<Column<SampleRow>> sampleColumns() {
        return List.of(Column.words("title", SPEECH.say("column.sample"), 150, SampleRow::title), //$NON-NLS-1$ //$NON-NLS-2$
                Column.words("state", SPEECH.say("state"), 150, SampleRow::state), //$NON-NLS-1$ //$NON-NLS-2$
                Column.numbers("size", SPEECH.say("column.size"), 80, SampleRow::size), //$NON-NLS-1$ //$NON-NLS-2$
                Column.numbers("errors", SPEECH.say("column.errors"), 60, row -> String.valueOf(row.errors())), //$NON-NLS-1$ //$NON-NLS-2$
                Column.words("method", SPEECH.say("draw.method"), 110, SampleRow::method), //$NON-NLS-1$ //$NON-NLS-2$
                Column.words("population", SPEECH.say("draw.population"), 220, SampleRow::population)); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private List<Column<ItemRow>> itemColumns() {
        return List.of(Column.numbers("number", SPEECH.say("column.number"), 40, row -> String.valueOf(row.number())), //$NON-NLS-1$ //$NON-NLS-2$
                Column.words("name", SPEECH.say("column.item"), 190, ItemRow::name), //$NON-NLS-1$ //$NON-NLS-2$
                Column.words("result", SPEECH.say("column.result"), 90, recording::word), //$NON-NLS-1$ //$NON-NLS-2$
                Column.numbers("quantity", SPEECH.say("column.quantity"), 100, ItemRow::quantity), //$NON-NLS-1$ //$NON-NLS-2$
                Column.<ItemRow>numbers("audited", SPEECH.say("column.audited"), 100, recording::quantity).withEdit(recording.quantities()),
                Column.words("unit", SPEECH.say("column.unit"), 60, ItemRow::unit), //$NON-NLS-1$ //$NON-NLS-2$
                Column.numbers("difference", SPEECH.say("column.difference"), 110, ItemRow::difference), //$NON-NLS-1$ //$NON-NLS-2$
                Column.<ItemRow>words("note", SPEECH.say("column.note"), 200, recording::note).withEdit(recording.notes()),
                Column.words("stratum", SPEECH.say("draw.stratum"), 120, ItemRow::stratum)); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** Takes in a table of results. */
    private void readIn() {
        EngagementDocument document = document();
        String sample = samples.chosen().orElseThrow().id();
        String by = member();
        new FilledTables(desk(), files).read(SPEECH.say("readResults.title"), //$NON-NLS-1$
                rows -> sampling.recordTable(document, sample, rows, by, Desk.now()));
    }

    private Inquiry enlarge() {
        EngagementDocument document = document();
        SampleRow sample = samples.chosen().orElseThrow();
        return Inquiry.of(SPEECH.say("enlarge.title", sample.title()), SPEECH.say("enlarge.message"), SPEECH.say("enlarge.button"), List.of(
                Field.line("size", SPEECH.say("draw.size"), "").hinted(SPEECH.say("enlarge.hint")),
                Field.text("reason", SPEECH.say("reason"), ""), desk().members().by(document.engagement())), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                answers -> sampling.enlarge(document, sample.id(), answers.count("size"), answers.text("reason"), //$NON-NLS-1$ //$NON-NLS-2$
                        desk().members().did(answers.text("by")), Desk.now()).command()).slowly(); //$NON-NLS-1$
    }

    private Inquiry raise() {
        EngagementDocument document = document();
        SampleRow sample = samples.chosen().orElseThrow();
        List<Option> estimators = Arrays.stream(Estimator.values()).map(one -> new Option(one.name(), SPEECH.say("estimator." + one))).toList();
        return Inquiry.of(SPEECH.say("raise.title", sample.title()), SPEECH.say("raise.message"), SPEECH.say("raise.button"), List.of(
                Field.choice("estimator", SPEECH.say("raise.estimator"), estimators, Estimator.DIFFERENCE.name()), //$NON-NLS-1$ //$NON-NLS-2$
                Field.flag("known", SPEECH.say("raise.known"), true), desk().members().by(document.engagement())), //$NON-NLS-1$ //$NON-NLS-2$
                answers -> sampling.raise(document, sample.id(), Estimator.valueOf(answers.text("estimator")), answers.flag("known"),
                        desk().members().did(answers.text("by")), Desk.now())).slowly(); //$NON-NLS-1$
    }

    private Inquiry record(ItemRow item) {
        EngagementDocument document = document();
        String sample = samples.chosen().orElseThrow().id();
        return Inquiry.of(SPEECH.say("record.title", item.name()), SPEECH.say("record.message", item.quantity(), item.unit()),
                SPEECH.say("record.button"), List.of( //$NON-NLS-1$
                        Field.line("audited", SPEECH.say("record.audited", item.unit()), recording.quantity(item)).mandatory(),
                        Field.text("note", SPEECH.say("column.note"), recording.note(item)).mandatory(), //$NON-NLS-1$ //$NON-NLS-2$
                        Pickers.evidence(document, item.evidenceIds()), desk().members().by(document.engagement())),
                answers -> sampling.record(document, sample, List.of(new TestResult(item.id(), answers.number("audited").orElseThrow(), //$NON-NLS-1$
                        answers.text("note"), Pickers.evidence(answers))), desk().members().did(answers.text("by")), Desk.now()));
    }

    private EngagementDocument document() {
        return desk().session().document().orElseThrow();
    }

    /** Who tests what is typed into the table. */
    private String member() {
        int index = tester.getSelectionIndex();
        return index < 0 ? "" : testers.get(index).id(); //$NON-NLS-1$
    }

    @Override
    public void documentChanged() {
        recording.forget();
        super.documentChanged();
    }

    @Override
    protected void fill(EngagementDocument document) {
        if (sampling == null || quantification == null) {
            missing(sampling == null ? Sampling.class : Quantification.class);
            return;
        }
        String before = member().isEmpty() ? desk().members().last(document.engagement()) : member();
        testers.clear();
        testers.addAll(Members.in(document.engagement(), Team.verifying()));
        tester.setItems(testers.stream().map(Option::title).toArray(String[]::new));
        tester.select(Math.max(0, testers.stream().map(Option::id).toList().indexOf(before)));
        tester.setEnabled(desk().writable());
        items.tools().control().layout();
        page().showContent();
        survey.begin();
    }

    private void show(List<SampleRow> rows) {
        if (page().control().isDisposed()) {
            return;
        }
        samples.show(rows, SampleRow::id, SPEECH.say("samples.none")); //$NON-NLS-1$
        revealSelection();
        samples.chosen().ifPresentOrElse(this::showItems, () -> items.show(List.of(), ItemRow::id, SPEECH.say("items.none"))); //$NON-NLS-1$
    }

    private void showItems(SampleRow sample) {
        items.show(sample.items(), ItemRow::id, SPEECH.say("items.none")); //$NON-NLS-1$
    }

    @Override
    public void selectionChanged() {
        revealSelection();
    }

    private void revealSelection() {
        Optional<String> chosen = desk().session().selection().filter(Sample.class::isInstance).map(one -> ((Sample) one).getId());
        samples.grid().rows().stream().filter(row -> chosen.filter(row.id()::equals).isPresent()).findFirst().ifPresent(samples.grid()::select);
    }

    @Override
    protected void close() {
        survey.close();
    }

    @Focus
    public void focus() {
        samples.focus();
    }

    Section<SampleRow> samples() {
        return samples;
    }

    Section<ItemRow> items() {
        return items;
    }
}
