package org.hecha.ui.internal.dashboard;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.hecha.core.text.Numbers;
import org.hecha.model.finding.FindingState;
import org.hecha.ui.Navigator;
import org.hecha.ui.Speech;
import org.hecha.ui.UiIds;
import org.hecha.ui.page.Digits;

/** The numbers at the top of the dashboard. UI thread. */
final class Tiles {

    /** Pages of other bundles; nothing happens where one is not installed. */
    static final String PART_COVERAGE = "org.hecha.ui.fieldwork.part.coverage"; //$NON-NLS-1$
    static final String PART_MATERIALITY = "org.hecha.ui.fieldwork.part.materiality"; //$NON-NLS-1$
    static final String PART_PROCESS = "org.hecha.ui.fieldwork.part.process"; //$NON-NLS-1$

    private static final Speech SPEECH = Speech.of(Tiles.class);

    private final Tile reported;
    private final Tile recalculated;
    private final Tile corrected;
    private final Tile findings;
    private final Tile coverage;
    private final Tile materiality;
    private final Tile process;

    Tiles(Composite parent, Navigator navigator) {
        Composite row = new Composite(parent, SWT.NONE);
        row.setLayout(new Columns());
        row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        row.setBackgroundMode(SWT.INHERIT_DEFAULT);
        reported = new Tile(row, SPEECH.say("reported"), () -> navigator.show(UiIds.PART_SOURCES)); //$NON-NLS-1$
        recalculated = new Tile(row, SPEECH.say("recalculated"), () -> navigator.show(UiIds.PART_SOURCES)); //$NON-NLS-1$
        corrected = new Tile(row, SPEECH.say("corrected"), () -> navigator.show(UiIds.PART_SOURCES)); //$NON-NLS-1$
        findings = new Tile(row, SPEECH.say("findings"), () -> navigator.show(UiIds.PART_FINDINGS)); //$NON-NLS-1$
        coverage = new Tile(row, SPEECH.say("coverage"), () -> navigator.show(PART_COVERAGE)); //$NON-NLS-1$
        materiality = new Tile(row, SPEECH.say("materiality"), () -> navigator.show(PART_MATERIALITY)); //$NON-NLS-1$
        process = new Tile(row, SPEECH.say("process"), () -> navigator.show(PART_PROCESS)); //$NON-NLS-1$
    }

    void show(Facts facts) {
        Facts.Sums sums = facts.totals();
        reported.show(sums.reported().map(Digits::shown).orElse("—"), //$NON-NLS-1$
                sums.unreported() == 0 ? "tCO2e" : SPEECH.say("unreported", sums.unreported())); //$NON-NLS-1$ //$NON-NLS-2$
        recalculated.show(Digits.shown(sums.recalculated()), sums.missing() == 0 ? "tCO2e" //$NON-NLS-1$
                : SPEECH.say("incomplete", sums.missing())); //$NON-NLS-1$
        corrected.show(Digits.shown(sums.corrected()), SPEECH.say("against", //$NON-NLS-1$
                Digits.signed(sums.corrected().subtract(sums.recalculated()), 2)));
        findings.show(String.valueOf(facts.openFindings()), SPEECH.say("states", facts.count(FindingState.OPEN), //$NON-NLS-1$
                facts.count(FindingState.ANSWERED), facts.count(FindingState.CLOSED) + facts.count(FindingState.ACCEPTED)));
        coverage.show(facts.coverage().map(one -> one.percent() + " %").orElse("—"), facts.coverage() //$NON-NLS-1$ //$NON-NLS-2$
                .map(one -> SPEECH.say("months", one.covered(), one.asked())).orElseGet(() -> SPEECH.say("noPeriod"))); //$NON-NLS-1$ //$NON-NLS-2$
        materiality(facts);
        process(facts);
    }

    private void materiality(Facts facts) {
        String room = facts.materiality().grossRoom().map(left -> Numbers.grouped(left, 2)).orElse("—"); //$NON-NLS-1$
        String said = facts.materiality().threshold().isEmpty() ? SPEECH.say("noThreshold") //$NON-NLS-1$
                : SPEECH.say(facts.materiality().material() ? "material" : "notMaterial"); //$NON-NLS-1$ //$NON-NLS-2$
        materiality.show(room, said);
    }

    private void process(Facts facts) {
        long done = facts.steps().size() - facts.steps().stream()
                .filter(step -> step.state() != org.hecha.model.engagement.StepState.DONE).count();
        process.show(facts.steps().isEmpty() ? "—" : done + " / " + facts.steps().size(), facts.next() //$NON-NLS-1$ //$NON-NLS-2$
                .map(step -> SPEECH.say("next", step.owner().isEmpty() ? SPEECH.say("nobody") : step.owner(), Speech.in(step.title()))) //$NON-NLS-1$ //$NON-NLS-2$
                .orElseGet(() -> SPEECH.say(facts.steps().isEmpty() ? "notPlanned" : "allDone"))); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** The tiles from the left, for tests. */
    List<Tile> all() {
        return List.of(reported, recalculated, corrected, findings, coverage, materiality, process);
    }
}
