package org.hecha.ui.score.internal.chart;

import java.util.Optional;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.hecha.scoring.Scorecard;
import org.hecha.ui.Navigator;
import org.hecha.ui.Speech;
import org.hecha.ui.score.DossierSession;
import org.hecha.ui.score.ScoreIds;
import org.hecha.ui.score.Scored;
import org.hecha.ui.score.internal.part.OpenDossierPart;
import org.hecha.ui.widgets.Palette;
import org.hecha.ui.widgets.chart.Chart;

import jakarta.inject.Inject;

/** The points of each indicator against its maximum, and how far the thresholds are; a click leads to the reasons. */
public final class ScoreChartPart extends OpenDossierPart {

    private static final Speech SPEECH = Speech.of(ScoreChartPart.class);
    private static final int GAUGE_LINES = 6;

    private final Navigator navigator;
    private Chart score;
    private Chart offset;
    private Chart reduction;
    private Chart items;

    @Inject
    public ScoreChartPart(DossierSession session, Navigator navigator) {
        super(session);
        this.navigator = navigator;
    }

    @Override
    protected void createContent(Composite content) {
        content.setLayout(new GridLayout());
        score = gauge(content, "score"); //$NON-NLS-1$
        offset = gauge(content, "offset"); //$NON-NLS-1$
        reduction = gauge(content, "self-reduction"); //$NON-NLS-1$
        Label heading = new Label(content, SWT.NONE);
        heading.setText(SPEECH.say("items")); //$NON-NLS-1$
        items = new Chart(content, SPEECH.say("items")); //$NON-NLS-1$
        items.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        items.onChoose(this::explain);
    }

    private static Chart gauge(Composite content, String key) {
        Chart chart = new Chart(content, SPEECH.say(key));
        GridData low = new GridData(SWT.FILL, SWT.TOP, true, false);
        low.heightHint = GAUGE_LINES * (int) Math.ceil(chart.control().getFont().getFontData()[0].getHeight() * 1.6);
        chart.control().setLayoutData(low);
        return chart;
    }

    private void explain(String indicator) {
        session().choose(indicator);
        navigator.show(ScoreIds.PART_SCORECARD);
    }

    @Override
    protected void fill() {
        place().content().setBackground(Palette.now().paper());
        Optional<Scorecard> card = session().scored().flatMap(Scored::card);
        if (card.isPresent()) {
            score.show(ScoreDiagrams.score(card.get()));
            offset.show(ScoreDiagrams.offset(card.get()));
            reduction.show(ScoreDiagrams.reduction(card.get()));
            items.show(ScoreDiagrams.items(card.get()));
            place().showContent();
        } else {
            place().showEmpty(SPEECH.say(session().document().isEmpty() ? "nothingOpen" : "notYet")); //$NON-NLS-1$ //$NON-NLS-2$
        }
    }

    @Focus
    public void focus() {
        items.control().setFocus();
    }

    Chart items() {
        return items;
    }

    Chart reduction() {
        return reduction;
    }
}
