package org.hecha.ui.fieldwork.internal.coverage;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.ui.Speech;
import org.hecha.ui.fieldwork.internal.desk.Desk;
import org.hecha.ui.fieldwork.internal.desk.FieldworkPart;
import org.hecha.ui.fieldwork.internal.desk.Survey;
import org.hecha.ui.fieldwork.internal.desk.ToolRow;
import org.hecha.verification.evidence.CoverageCalendar;
import org.hecha.verification.evidence.MonthCoverage;
import org.hecha.verification.evidence.SourceCoverage;

import jakarta.inject.Inject;

/** The calendar of coverage: a row per source, a cell per month; a cell leads to its evidence. */
public final class CoveragePart extends FieldworkPart {

    private static final Speech SPEECH = Speech.of(CoveragePart.class);

    /** A calendar, or why there is none. */
    private record Outcome(Optional<CoverageCalendar> calendar, String refusal) {
    }

    private final Survey<Outcome> survey;
    private ToolRow tools;
    private CalendarTable table;
    private Label cell;

    @Inject
    public CoveragePart(Desk desk) {
        super(desk);
        survey = desk.survey(SPEECH.say("reading"), CoveragePart::read, this::show); //$NON-NLS-1$
    }

    private static Outcome read(EngagementDocument copy) {
        try {
            return new Outcome(Optional.of(CoverageCalendar.of(copy.engagement(), copy.inventory(), copy.evidence())), ""); //$NON-NLS-1$
        } catch (Refusal refusal) {
            return new Outcome(Optional.empty(), refusal.in(Locale.getDefault()));
        }
    }

    @Override
    protected void build(Composite content) {
        content.setLayout(new GridLayout());
        tools = new ToolRow(content);
        tools.add(SPEECH.say("toSource"), () -> table.source().flatMap(row -> document().find(row.sourceId())) //$NON-NLS-1$
                .ifPresent(desk().navigator()::reveal), () -> table != null && table.source().isPresent());
        tools.add(SPEECH.say("toEvidence"), this::toEvidence, () -> table != null && !evidence().isEmpty()); //$NON-NLS-1$
        Label legend = new Label(tools.control(), SWT.NONE);
        legend.setText(SPEECH.say("legend", SignColumn.sign(org.hecha.verification.evidence.Coverage.BOTH), //$NON-NLS-1$
                SignColumn.sign(org.hecha.verification.evidence.Coverage.DATA), SignColumn.sign(org.hecha.verification.evidence.Coverage.EVIDENCE),
                SignColumn.sign(org.hecha.verification.evidence.Coverage.NONE),
                SignColumn.sign(org.hecha.verification.evidence.Coverage.NOT_APPLICABLE)));
        table = new CalendarTable(content, SPEECH.say("table"), this::cellChosen, this::toEvidence); //$NON-NLS-1$
        table.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        cell = new Label(content, SWT.WRAP);
        cell.setBackground(content.getBackground());
        cell.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
    }

    private EngagementDocument document() {
        return desk().session().document().orElseThrow();
    }

    private List<String> evidence() {
        return table.month().map(MonthCoverage::itemIds).orElse(List.of());
    }

    /** The first item of evidence behind the chosen cell. */
    private void toEvidence() {
        evidence().stream().findFirst().flatMap(id -> document().find(id)).ifPresent(desk().navigator()::reveal);
    }

    private void cellChosen() {
        SourceCoverage source = table.source().orElse(null);
        MonthCoverage month = table.month().orElse(null);
        if (source == null) {
            cell.setText(""); //$NON-NLS-1$
        } else if (month == null) {
            cell.setText(SPEECH.say("row", name(source), source.unproved().size(), source.undated().size())); //$NON-NLS-1$
        } else {
            List<String> names = org.hecha.ui.fieldwork.internal.desk.Pickers.evidenceNames(document(), month.itemIds());
            cell.setText(SPEECH.say("cell", name(source), month.month(), SPEECH.say("coverage." + month.coverage()), month.dataDays(),
                    month.evidenceDays(), month.days()) + SPEECH.say("cell.evidence", //$NON-NLS-1$
                            names.isEmpty() ? SPEECH.say("noEvidence") : String.join(SPEECH.say("separator"), names))); //$NON-NLS-1$ //$NON-NLS-2$
        }
        tools.update();
        page().content().layout();
    }

    static String name(SourceCoverage source) {
        return source.name() == null || source.name().isBlank() ? source.sourceId() : source.name();
    }

    @Override
    protected void fill(EngagementDocument document) {
        survey.begin();
    }

    private void show(Outcome outcome) {
        if (page().control().isDisposed()) {
            return;
        }
        if (outcome.calendar().isEmpty()) {
            page().showEmpty(outcome.refusal());
        } else if (outcome.calendar().get().sources().isEmpty()) {
            page().showEmpty(SPEECH.say("noSource")); //$NON-NLS-1$
        } else {
            List<YearMonth> months = new ArrayList<>(outcome.calendar().get().months());
            page().showContent();
            table.show(months, outcome.calendar().get().sources());
            desk().session().selection().filter(EmissionSource.class::isInstance).ifPresent(one -> table.select(((EmissionSource) one).getId()));
            cellChosen();
        }
    }

    @Override
    protected void close() {
        survey.close();
    }

    @Focus
    public void focus() {
        table.focus();
    }

    CalendarTable table() {
        return table;
    }

    ToolRow tools() {
        return tools;
    }

    /** What is said of the chosen cell, for tests. */
    String cell() {
        return cell.getText();
    }
}
