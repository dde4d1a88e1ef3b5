package org.hecha.ui.fieldwork.internal.materiality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Numbers;
import org.hecha.model.engagement.CategoryThreshold;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.engagement.TeamRole;
import org.hecha.model.finding.Finding;
import org.hecha.standard.calculation.Basis;
import org.hecha.standard.calculation.Calculation;
import org.hecha.standard.comparison.MaterialityLine;
import org.hecha.ui.Speech;
import org.hecha.ui.fieldwork.internal.desk.Desk;
import org.hecha.ui.fieldwork.internal.desk.FieldworkPart;
import org.hecha.ui.fieldwork.internal.desk.Section;
import org.hecha.ui.fieldwork.internal.desk.Shown;
import org.hecha.ui.fieldwork.internal.desk.Survey;
import org.hecha.ui.fieldwork.internal.desk.ToolRow;
import org.hecha.ui.fieldwork.internal.draw.LimitBars;
import org.hecha.ui.fieldwork.internal.form.Field;
import org.hecha.ui.fieldwork.internal.form.Inquiry;
import org.hecha.ui.fieldwork.internal.form.Option;
import org.hecha.ui.page.Words;
import org.hecha.ui.widgets.Column;
import org.hecha.verification.MaterialityAssessment;
import org.hecha.verification.opinion.MaterialityAgreement;

import jakarta.inject.Inject;

/** How near what stands wrong is to what was agreed to be material, and which findings make it up. */
public final class MaterialityPart extends FieldworkPart {

    private static final Speech SPEECH = Speech.of(MaterialityPart.class);
    private static final int LAST_CATEGORY = 6;

    private final Survey<MaterialityAssessment> survey;
    private volatile Calculation byCriteria;
    private MaterialityAssessment assessment;
    private ToolRow tools;
    private Label sentence;
    private ScrolledComposite scroll;
    private LimitBars bars;
    private Section<Finding> findings;

    @Inject
    public MaterialityPart(Desk desk) {
        super(desk);
        survey = desk.survey(SPEECH.say("adding"), copy -> MaterialityAssessment.of(copy.engagement(), copy.inventory(), //$NON-NLS-1$
                copy.findings(), byCriteria), this::show);
    }

    @Override
    protected void build(Composite content) {
        content.setLayout(new GridLayout());
        tools = new ToolRow(content);
        tools.add(SPEECH.say("agree"), () -> desk().ask(shell(), agreement()), desk()::writable); //$NON-NLS-1$
        sentence = new Label(content, SWT.WRAP);
        sentence.setBackground(content.getBackground());
        sentence.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        SashForm sash = new SashForm(content, SWT.VERTICAL);
        sash.setBackground(content.getBackground());
        sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        scroll = new ScrolledComposite(sash, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        bars = new LimitBars(scroll, SPEECH.say("bars"), line -> showFindings()); //$NON-NLS-1$
        scroll.setContent(bars);
        findings = new Section<>(sash, SPEECH.say("findings"), columns(), this::details); //$NON-NLS-1$
        findings.tools().add(SPEECH.say("toFinding"), () -> findings.chosen().ifPresent(desk().navigator()::reveal), //$NON-NLS-1$
                () -> findings.chosen().isPresent());
        findings.grid().onOpen(desk().navigator()::reveal);
        sash.setWeights(55, 45);
    }

    private List<Column<Finding>> columns() {
        return List.of(Column.numbers("number", SPEECH.say("column.number"), 50, finding -> String.valueOf(finding.getNumber())),
                Column.words("title", SPEECH.say("column.title"), 320, finding -> Shown.text(finding.getTitle())), //$NON-NLS-1$ //$NON-NLS-2$
                Column.numbers("amount", SPEECH.say("column.amount"), 140, finding -> Shown.tonnes(finding.getMisstatement())),
                Column.words("how", SPEECH.say("column.how"), 80, MaterialityPart::how), //$NON-NLS-1$ //$NON-NLS-2$
                Column.words("state", SPEECH.say("column.state"), 120, finding -> Words.of(finding.getState())), //$NON-NLS-1$ //$NON-NLS-2$
                Column.words("subject", SPEECH.say("column.subject"), 180, finding -> desk().session().document() //$NON-NLS-1$ //$NON-NLS-2$
                        .flatMap(open -> Words.of(open, finding.getSubjectId())).orElse(""))); //$NON-NLS-1$
    }

    private static String how(Finding finding) {
        boolean projected = finding.getSampleId() != null && !finding.getSampleId().isBlank();
        return SPEECH.say(projected ? "how.projected" : "how.known"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private String details(Finding finding) {
        return new Shown.Lines().add(SPEECH.say("finding", finding.getNumber(), Shown.text(finding.getTitle()))) //$NON-NLS-1$
                .add(finding.getDescription()).add(SPEECH.say("remedy"), finding.getRemedy()).toString(); //$NON-NLS-1$
    }

    private Inquiry agreement() {
        EngagementDocument document = desk().session().document().orElseThrow();
        Engagement engagement = document.engagement();
        int category = bars.chosen().map(group -> Integer.parseInt(group.id())).orElse(MaterialityLine.ALL);
        Optional<CategoryThreshold> there = engagement.getThresholds().stream().filter(one -> one.getCategory() == category).findFirst();
        boolean whole = category == MaterialityLine.ALL;
        BigDecimal percent = whole ? engagement.getMaterialityPercent() : there.map(CategoryThreshold::getPercent).orElse(null);
        BigDecimal absolute = whole ? engagement.getMaterialityAbsolute() : there.map(CategoryThreshold::getAbsolute).orElse(null);
        List<Option> lines = new ArrayList<>();
        for (int i = MaterialityLine.ALL; i <= LAST_CATEGORY; i++) {
            lines.add(new Option(String.valueOf(i), Sums.title(i)));
        }
        return Inquiry.of(SPEECH.say("agree.title"), SPEECH.say("agree.message"), SPEECH.say("agree.button"), List.of(
                Field.choice("category", SPEECH.say("agree.of"), lines, String.valueOf(category)).mandatory(), //$NON-NLS-1$ //$NON-NLS-2$
                Field.line("percent", SPEECH.say("agree.percent"), percent == null ? "" : Numbers.plain(percent)),
                Field.line("absolute", SPEECH.say("agree.absolute"), absolute == null ? "" : Numbers.plain(absolute)),
                desk().members().by(engagement, EnumSet.of(TeamRole.LEAD_VERIFIER, TeamRole.AUTHORISED_SIGNATORY))),
                answers -> new MaterialityAgreement(Integer.parseInt(answers.text("category")), answers.number("percent"), //$NON-NLS-1$ //$NON-NLS-2$
                        answers.number("absolute")).set(document, desk().members().did(answers.text("by")), Desk.now())); //$NON-NLS-1$ //$NON-NLS-2$
    }

    @Override
    public void resultsChanged() {
        refresh();
    }

    @Override
    public void documentChanged() {
        assessment = null;
        super.documentChanged();
    }

    @Override
    protected void fill(EngagementDocument document) {
        byCriteria = desk().session().results().map(results -> results.on(Basis.BY_CRITERIA)).orElse(null);
        tools.update();
        if (byCriteria == null && assessment == null) {
            page().showEmpty(SPEECH.say("notCalculated")); //$NON-NLS-1$
        } else if (byCriteria != null) {
            survey.begin();
        }
    }

    private void show(MaterialityAssessment made) {
        if (page().control().isDisposed() || desk().session().document().isEmpty()) {
            return;
        }
        assessment = made;
        Engagement engagement = desk().session().document().get().engagement();
        sentence.setText(Sums.sentence(made, Shown.text(engagement.getMaterialityBy()), Shown.moment(engagement.getMaterialityAt())));
        bars.show(Sums.groups(made));
        scroll.setMinHeight(bars.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
        showFindings();
        page().showContent();
        page().content().layout();
    }

    private void showFindings() {
        int category = bars.chosen().map(group -> Integer.parseInt(group.id())).orElse(MaterialityLine.ALL);
        List<Integer> counted = assessment.lines().stream().filter(line -> line.category() == category)
                .flatMap(line -> line.findings().stream()).toList();
        List<Finding> rows = desk().session().document().map(open -> open.findings().getFindings().stream()
                .filter(finding -> counted.contains(finding.getNumber())).toList()).orElse(List.of());
        findings.show(rows, Finding::getId, SPEECH.say("noFinding", Sums.title(category))); //$NON-NLS-1$
    }

    @Override
    protected void close() {
        survey.close();
    }

    @Focus
    public void focus() {
        bars.setFocus();
    }

    ToolRow tools() {
        return tools;
    }

    LimitBars bars() {
        return bars;
    }

    Section<Finding> findings() {
        return findings;
    }

    String sentence() {
        return sentence.getText();
    }
}
