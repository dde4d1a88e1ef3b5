package org.hecha.ui.fieldwork.internal.statement;

import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.hecha.core.EngagementDocument;
import org.hecha.standard.calculation.Basis;
import org.hecha.standard.calculation.Calculation;
import org.hecha.standard.calculation.ElectricityAccounting;
import org.hecha.standard.calculation.InventoryStatement;
import org.hecha.standard.calculation.InventoryStatements;
import org.hecha.standard.calculation.Quantification;
import org.hecha.standard.comparison.Comparing;
import org.hecha.standard.comparison.InventoryComparison;
import org.hecha.standard.uncertainty.SimulationSettings;
import org.hecha.standard.uncertainty.UncertaintyAnalysis;
import org.hecha.ui.Speech;
import org.hecha.ui.fieldwork.internal.desk.Desk;
import org.hecha.ui.fieldwork.internal.desk.FieldworkPart;
import org.hecha.ui.fieldwork.internal.desk.Section;
import org.hecha.ui.fieldwork.internal.desk.Survey;
import org.hecha.ui.fieldwork.internal.desk.Tabs;
import org.hecha.verification.crosscheck.CrossChecking;

import jakarta.inject.Inject;

/** The statement of the inventory, electricity under each convention, comparison with what was reported, cross-checks, uncertainty. */
public final class StatementPart extends FieldworkPart {

    private static final Speech SPEECH = Speech.of(StatementPart.class);
    private static final int DRAWS = 10_000;
    private static final long SEED = 1;

    private final Quantification quantification;
    private final InventoryStatements statements;
    private final ElectricityAccounting electricity;
    private final Comparing comparing;
    private final CrossChecking crossChecking;
    private final UncertaintyAnalysis uncertainty;
    private final Survey<StatementView> survey;
    private Label verdict;
    private Tabs tabs;
    private Section<Line> inventory;
    private Section<Line> power;
    private Section<Line> sums;
    private Section<Line> lines;
    private Section<Line> crosschecks;
    private Section<Line> spread;

    @Inject
    public StatementPart(Desk desk) {
        super(desk);
        quantification = desk.service(Quantification.class).orElse(null);
        statements = desk.service(InventoryStatements.class).orElse(null);
        electricity = desk.service(ElectricityAccounting.class).orElse(null);
        comparing = desk.service(Comparing.class).orElse(null);
        crossChecking = desk.service(CrossChecking.class).orElse(null);
        uncertainty = desk.service(UncertaintyAnalysis.class).orElse(null);
        survey = desk.survey(SPEECH.say("reading"), this::read, this::show); //$NON-NLS-1$
    }

    private StatementView read(EngagementDocument copy) {
        Calculation stated = quantification.calculate(copy.engagement(), copy.inventory(), Basis.AS_STATED);
        SortedMap<Integer, InventoryStatement> years = statements.byYear(copy.engagement(), copy.inventory(), stated);
        InventoryComparison comparison = comparing.compare(copy.engagement(), copy.inventory());
        return new StatementView(InventoryLines.inventory(years.isEmpty()
                ? List.of(statements.statement(copy.engagement(), copy.inventory(), stated)) : years.values()),
                InventoryLines.electricity(electricity.account(copy.engagement(), copy.inventory(), stated)),
                ComparisonLines.sums(comparison), ComparisonLines.lines(comparison),
                ComparisonLines.crosschecks(crossChecking.examine(copy.engagement(), copy.inventory())), ComparisonLines.verdict(comparison));
    }

    @Override
    protected void build(Composite content) {
        content.setLayout(new GridLayout());
        verdict = new Label(content, SWT.WRAP);
        verdict.setBackground(content.getBackground());
        verdict.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        tabs = new Tabs(content);
        tabs.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        inventory = tab("inventory", Stream.of(Stream.of("part", "#year", "#co2e"), InventoryLines.GASES.stream().map(gas -> "#" + gas),
                Stream.of("#biogenic", "#natural", "#sources")).flatMap(one -> one).toArray(String[]::new)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        power = tab("electricity", "power", "view", "#quantity", "#factor", "#emission", "origin");
        sums = tab("sums", "sum", "#lineCount", "#reported", "#recalculated", "#corrected", "#difference", "#net", "#gross");
        lines = tab("lines", "item", "#category", "#reported", "#recalculated", "#corrected", "#lessRecalculated", "#lessCorrected",
                "#remaining", "correction"); //$NON-NLS-1$ //$NON-NLS-2$
        crosschecks = tab("crosschecks", "item", "section", "against", "#ours", "#theirs", "#unit", "#difference", "#percent", "#effect", "cross");
        spread = tab("uncertainty", "item", "#value", "#relative", "#half", "#lower", "#upper", "#share");
        spread.tools().add(SPEECH.say("propagate"), () -> assess(false), () -> uncertainty != null); //$NON-NLS-1$
        spread.tools().add(SPEECH.say("simulate"), () -> assess(true), () -> uncertainty != null); //$NON-NLS-1$
        spread.show(List.of(), Line::key, SPEECH.say("noUncertainty")); //$NON-NLS-1$
    }

    private Section<Line> tab(String key, String... columns) {
        Section<Line> section = new Section<>(tabs.parent(), SPEECH.say("tab." + key), Line.columns(columns), Line::described); //$NON-NLS-1$
        section.grid().onOpen(this::reveal);
        if (List.of("lines", "crosschecks", "electricity", "uncertainty").contains(key)) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
            section.tools().add(SPEECH.say("toSubject"), () -> section.chosen().ifPresent(this::reveal), //$NON-NLS-1$
                    () -> section.chosen().filter(line -> !line.subjectId().isEmpty()).isPresent());
        }
        tabs.add(SPEECH.say("tab." + key), section.control()); //$NON-NLS-1$
        return section;
    }

    private void reveal(Line line) {
        desk().session().document().flatMap(open -> open.find(line.subjectId())).ifPresent(desk().navigator()::reveal);
    }

    /** Works out the uncertainty over a copy; the outcome of an older state is dropped. */
    private void assess(boolean simulated) {
        EngagementDocument document = desk().session().document().orElseThrow();
        long generation = desk().session().generation();
        desk().background().run(SPEECH.say(simulated ? "simulating" : "propagating"), monitor -> { //$NON-NLS-1$ //$NON-NLS-2$
            EngagementDocument copy = document.copy();
            Calculation stated = quantification.calculate(copy.engagement(), copy.inventory(), Basis.AS_STATED);
            return SpreadLines.of(simulated
                    ? uncertainty.simulate(copy.engagement(), copy.inventory(), stated,
                            new SimulationSettings(DRAWS, SEED, SimulationSettings.CONFIDENCE, List.of()), monitor)
                    : uncertainty.propagate(copy.engagement(), copy.inventory(), stated, List.of(), monitor));
        }, made -> {
            if (!page().control().isDisposed() && generation == desk().session().generation()) {
                spread.show(made, Line::key, SPEECH.say("noUncertainty")); //$NON-NLS-1$
            }
        });
    }

    @Override
    protected void fill(EngagementDocument document) {
        if (Stream.of(quantification, statements, electricity, comparing, crossChecking).anyMatch(one -> one == null)) {
            missing(Quantification.class);
            return;
        }
        if (!spread.grid().rows().isEmpty()) {
            spread.show(List.of(), Line::key, SPEECH.say("noUncertainty")); //$NON-NLS-1$
        }
        spread.tools().update();
        page().showContent();
        survey.begin();
    }

    private void show(StatementView view) {
        if (page().control().isDisposed()) {
            return;
        }
        verdict.setText(view.verdict());
        inventory.show(view.inventory(), Line::key, SPEECH.say("noLine")); //$NON-NLS-1$
        power.show(view.electricity(), Line::key, SPEECH.say("noPower")); //$NON-NLS-1$
        sums.show(view.sums(), Line::key, SPEECH.say("noLine")); //$NON-NLS-1$
        lines.show(view.lines(), Line::key, SPEECH.say("noLine")); //$NON-NLS-1$
        crosschecks.show(view.crosschecks(), Line::key, SPEECH.say("noCrosscheck")); //$NON-NLS-1$
        page().content().layout();
    }

    @Override
    protected void close() {
        survey.close();
    }

    @Focus
    public void focus() {
        tabs.control().setFocus();
    }

    /** The table of a tab, for tests: 0 inventory, 1 electricity, 2 sums, 3 lines, 4 cross-checks, 5 uncertainty. */
    Section<Line> section(int tab) {
        return List.of(inventory, power, sums, lines, crosschecks, spread).get(tab);
    }

    Tabs tabs() {
        return tabs;
    }

    String verdict() {
        return verdict.getText();
    }
}
