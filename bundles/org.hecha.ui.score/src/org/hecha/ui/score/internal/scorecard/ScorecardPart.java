package org.hecha.ui.score.internal.scorecard;

import java.util.List;
import java.util.Optional;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.hecha.scoring.GateResult;
import org.hecha.scoring.ItemResult;
import org.hecha.scoring.Missing;
import org.hecha.scoring.Scorecard;
import org.hecha.ui.Navigator;
import org.hecha.ui.Speech;
import org.hecha.ui.page.Banner;
import org.hecha.ui.score.DossierSession;
import org.hecha.ui.score.ScoreIds;
import org.hecha.ui.score.Scored;
import org.hecha.ui.score.internal.part.OpenDossierPart;
import org.hecha.ui.widgets.Grid;
import org.hecha.ui.widgets.Palette;

import jakarta.inject.Inject;

/** Decision, gates and indicators with the reason and the evidence behind each, and what is missing for the next point. */
public final class ScorecardPart extends OpenDossierPart {

    private static final Speech SPEECH = Speech.of(ScorecardPart.class);

    private final Navigator navigator;
    private Banner banner;
    private Headline headline;
    private Grid<GateResult> gates;
    private Grid<ItemResult> items;
    private Grid<Missing> missing;
    private Readings readings;
    private StyledText detail;

    @Inject
    public ScorecardPart(DossierSession session, Navigator navigator) {
        super(session);
        this.navigator = navigator;
    }

    @Override
    protected void createContent(Composite content) {
        banner = new Banner(content);
        headline = new Headline(content);
        SashForm sash = new SashForm(content, SWT.HORIZONTAL);
        sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        SashForm left = new SashForm(sash, SWT.VERTICAL);
        gates = new Grid<>(left, SPEECH.say("gates"), Tables.gates()); //$NON-NLS-1$
        items = new Grid<>(left, SPEECH.say("items"), Tables.items()); //$NON-NLS-1$
        left.setWeights(28, 72);
        SashForm right = new SashForm(sash, SWT.VERTICAL);
        detail = new StyledText(right, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI | SWT.V_SCROLL);
        detail.setMargins(8, 8, 8, 8);
        detail.setAlwaysShowScrollBars(false);
        CTabFolder tabs = new CTabFolder(right, SWT.TOP | SWT.FLAT);
        missing = new Grid<>(tabs, SPEECH.say("missing"), Tables.missing()); //$NON-NLS-1$
        readings = new Readings(tabs, session());
        tab(tabs, SPEECH.say("missing"), missing.control()); //$NON-NLS-1$
        tab(tabs, SPEECH.say("readings"), readings.control()); //$NON-NLS-1$
        tabs.setSelection(0);
        right.setWeights(55, 45);
        sash.setWeights(58, 42);
        gates.onSelect(gate -> session().choose(gate.condition().id()));
        items.onSelect(item -> session().choose(item.indicator().id()));
        missing.onSelect(one -> session().choose(one.subject()));
        gates.onOpen(gate -> toDossier(gate.condition().id()));
        items.onOpen(item -> toDossier(item.indicator().id()));
        missing.onOpen(one -> toDossier(one.subject()));
    }

    private void toDossier(String subject) {
        session().choose(subject);
        navigator.show(ScoreIds.PART_DOSSIER);
    }

    @Override
    public void subjectChanged() {
        describe();
    }

    @Override
    protected void fill() {
        Optional<Scorecard> card = session().scored().flatMap(Scored::card);
        if (session().document().isEmpty()) {
            place().showEmpty(SPEECH.say("nothingOpen")); //$NON-NLS-1$
        } else if (session().scored().isEmpty()) {
            place().showEmpty(SPEECH.say("notYet")); //$NON-NLS-1$
        } else if (card.isEmpty()) {
            place().showEmpty(session().scored().flatMap(Scored::refusal).map(Speech::in).orElse("")); //$NON-NLS-1$
        } else {
            show(card.get());
            return;
        }
        gates.rows(List.of());
        items.rows(List.of());
        missing.rows(List.of());
        readings.show(List.of());
        detail.setText(""); //$NON-NLS-1$
    }

    private void show(Scorecard card) {
        banner.show(card.illustrative());
        headline.show(card);
        gates.rows(card.gates());
        items.rows(card.items());
        missing.rows(card.whatIsMissing());
        readings.show(card.policies());
        place().showContent();
        describe();
    }

    /** Says why the chosen gate or indicator stands as it does, and shows where it is in the tables. */
    private void describe() {
        Optional<Scorecard> card = session().scored().flatMap(Scored::card);
        Optional<String> subject = session().subject();
        if (card.isEmpty()) {
            return;
        }
        String said = subject.flatMap(new Reasons(card.get())::of).orElseGet(() -> SPEECH.say("nothingChosen")); //$NON-NLS-1$
        detail.setBackground(Palette.now().paper());
        detail.setForeground(Palette.now().ink());
        detail.setText(said);
        detail.setStyleRange(new StyleRange(0, Math.max(0, said.indexOf('\n')), null, null, SWT.BOLD));
        subject.flatMap(card.get()::gate).ifPresentOrElse(gates::select, gates::clearSelection);
        subject.flatMap(card.get()::item).ifPresentOrElse(items::select, items::clearSelection);
    }

    @Focus
    public void focus() {
        items.control().setFocus();
    }

    String headline() {
        return headline.text();
    }

    String detail() {
        return detail.getText();
    }

    Grid<GateResult> gates() {
        return gates;
    }

    Grid<ItemResult> items() {
        return items;
    }

    Grid<Missing> missing() {
        return missing;
    }

    Readings readings() {
        return readings;
    }
}
