package org.hecha.ui.score.internal.scorecard;

import java.util.List;
import java.util.Optional;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.hecha.scoring.GateResult;
import org.hecha.scoring.ItemResult;
import org.hecha.scoring.Missing;
import org.hecha.scoring.Scorecard;
import org.hecha.ui.Navigator;
import org.hecha.ui.Speech;
import org.hecha.ui.page.Banner;
import org.hecha.ui.score.DossierListener;
import org.hecha.ui.score.DossierSession;
import org.hecha.ui.score.ScoreIds;
import org.hecha.ui.score.Scored;
import org.hecha.ui.widgets.Grid;
import org.hecha.ui.widgets.Palette;
import org.hecha.ui.widgets.Placeholder;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** Decision, gates and indicators with the reason and the evidence behind each, and what is missing for the next point. */
public final class ScorecardPart implements DossierListener {

    private static final Speech SPEECH = Speech.of(ScorecardPart.class);

    private final DossierSession session;
    private final Navigator navigator;
    private Placeholder place;
    private Banner banner;
    private Headline headline;
    private Grid<GateResult> gates;
    private Grid<ItemResult> items;
    private Grid<Missing> missing;
    private Readings readings;
    private StyledText detail;
    private final Runnable repaint = this::fill;

    @Inject
    public ScorecardPart(DossierSession session, Navigator navigator) {
        this.session = session;
        this.navigator = navigator;
    }

    @PostConstruct
    public void create(Composite parent) {
        parent.setLayout(new FillLayout());
        place = new Placeholder(parent);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        place.content().setLayout(layout);
        banner = new Banner(place.content());
        headline = new Headline(place.content());
        SashForm sash = new SashForm(place.content(), SWT.HORIZONTAL);
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
        readings = new Readings(tabs, session);
        tab(tabs, "missing", missing.control()); //$NON-NLS-1$
        tab(tabs, "readings", readings.control()); //$NON-NLS-1$
        tabs.setSelection(0);
        right.setWeights(55, 45);
        sash.setWeights(58, 42);
        gates.onSelect(gate -> session.choose(gate.condition().id()));
        items.onSelect(item -> session.choose(item.indicator().id()));
        missing.onSelect(one -> session.choose(one.subject()));
        gates.onOpen(gate -> toDossier(gate.condition().id()));
        items.onOpen(item -> toDossier(item.indicator().id()));
        missing.onOpen(one -> toDossier(one.subject()));
        session.addListener(this);
        Palette.onChange(repaint);
        fill();
    }

    private static void tab(CTabFolder tabs, String key, Control control) {
        CTabItem item = new CTabItem(tabs, SWT.NONE);
        item.setText(SPEECH.say(key));
        item.setControl(control);
    }

    private void toDossier(String subject) {
        session.choose(subject);
        navigator.show(ScoreIds.PART_DOSSIER);
    }

    @Override
    public void dossierChanged() {
        fill();
    }

    @Override
    public void scoredChanged() {
        fill();
    }

    @Override
    public void subjectChanged() {
        describe();
    }

    private void fill() {
        Optional<Scorecard> card = session.scored().flatMap(Scored::card);
        if (session.document().isEmpty()) {
            place.showEmpty(SPEECH.say("nothingOpen")); //$NON-NLS-1$
        } else if (session.scored().isEmpty()) {
            place.showEmpty(SPEECH.say("notYet")); //$NON-NLS-1$
        } else if (card.isEmpty()) {
            place.showEmpty(session.scored().flatMap(Scored::refusal).map(Speech::in).orElse("")); //$NON-NLS-1$
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
        place.showContent();
        describe();
    }

    /** Says why the chosen gate or indicator stands as it does, and shows where it is in the tables. */
    private void describe() {
        Optional<Scorecard> card = session.scored().flatMap(Scored::card);
        Optional<String> subject = session.subject();
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

    @PreDestroy
    public void dispose() {
        Palette.forget(repaint);
        session.removeListener(this);
    }

    Placeholder place() {
        return place;
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
