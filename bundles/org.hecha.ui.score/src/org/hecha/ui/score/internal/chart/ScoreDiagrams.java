package org.hecha.ui.score.internal.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import org.hecha.scoring.ItemResult;
import org.hecha.scoring.RatioResult;
import org.hecha.scoring.Scorecard;
import org.hecha.scoring.Thresholds;
import org.hecha.ui.Speech;
import org.hecha.ui.widgets.chart.Bar;
import org.hecha.ui.widgets.chart.Bars;
import org.hecha.ui.widgets.chart.Limit;

/** A scorecard as diagrams. */
final class ScoreDiagrams {

    private static final Speech SPEECH = Speech.of(ScoreDiagrams.class);

    private ScoreDiagrams() {
    }

    /** The points of each indicator, and what is left to its maximum. */
    static Bars items(Scorecard card) {
        return Bars.stacked(List.of(SPEECH.say("given"), SPEECH.say("left")), //$NON-NLS-1$ //$NON-NLS-2$
                card.items().stream().map(ScoreDiagrams::bar).toList(), ""); //$NON-NLS-1$
    }

    private static Bar bar(ItemResult item) {
        return new Bar(item.indicator().id(), item.indicator().id() + ' ' + Speech.in(item.indicator().title()),
                List.of(item.points(), item.maximum().subtract(item.points()).max(BigDecimal.ZERO)),
                item.points().toPlainString() + " / " + item.maximum().toPlainString()); //$NON-NLS-1$
    }

    /** The total against the score that is asked for. */
    static Bars score(Scorecard card) {
        BigDecimal asked = card.scheme().thresholds().score();
        return Bars.gauge(SPEECH.say("score"), Bar.of("score", SPEECH.say("score"), card.total(), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                card.total().toPlainString() + " / " + card.scheme().maximum().toPlainString()), //$NON-NLS-1$
                List.of(new Limit(SPEECH.say("asked", asked.toPlainString()), asked)), "") //$NON-NLS-1$ //$NON-NLS-2$
                .upTo(card.scheme().maximum());
    }

    /** The share that is offset, against what is asked for. */
    static Bars offset(Scorecard card) {
        BigDecimal asked = card.scheme().thresholds().offset();
        return ratio("offset", card.thresholds().offsetRatio(), //$NON-NLS-1$
                Stream.of(new Limit(SPEECH.say("asked", asked.toPlainString()), asked))); //$NON-NLS-1$
    }

    /** The self-reduction ratio against every level. */
    static Bars reduction(Scorecard card) {
        return ratio("self-reduction", card.thresholds().selfReductionRatio(), //$NON-NLS-1$
                card.scheme().thresholds().levels().stream().map(ScoreDiagrams::limit));
    }

    private static Limit limit(Thresholds.Level level) {
        return new Limit(Speech.in(level.title()) + ' ' + level.selfReduction().toPlainString(), level.selfReduction());
    }

    private static Bars ratio(String id, RatioResult result, Stream<Limit> limits) {
        BigDecimal percent = result.ratio().map(ratio -> ratio.percent(2)).orElse(BigDecimal.ZERO);
        String said = result.ratio().isPresent() ? percent.toPlainString() + " %" : SPEECH.say("unknown"); //$NON-NLS-1$ //$NON-NLS-2$
        return Bars.gauge(SPEECH.say(id), Bar.of(id, SPEECH.say(id), percent, said), limits.toList(), "%"); //$NON-NLS-1$
    }
}
