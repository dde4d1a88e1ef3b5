package org.hecha.ui.internal.dashboard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hecha.model.finding.FindingState;
import org.hecha.model.finding.Severity;
import org.hecha.standard.comparison.MaterialityLine;
import org.hecha.ui.Speech;
import org.hecha.ui.page.Digits;
import org.hecha.ui.page.Words;
import org.hecha.ui.widgets.chart.Bar;
import org.hecha.ui.widgets.chart.Bars;
import org.hecha.ui.widgets.chart.Limit;

/** The facts as diagrams. */
final class FactDiagrams {

    private static final Speech SPEECH = Speech.of(FactDiagrams.class);
    private static final int SHOWN = 8;

    private FactDiagrams() {
    }

    /** Recalculated beside corrected; the largest alone, and the others together. */
    static Bars pairs(List<Facts.Pair> pairs) {
        List<Facts.Pair> shown = pairs.size() <= SHOWN ? pairs : shortened(pairs);
        boolean corrected = shown.stream().anyMatch(pair -> pair.recalculated().compareTo(pair.corrected()) != 0);
        return corrected
                ? Bars.grouped(List.of(SPEECH.say("series.recalculated"), SPEECH.say("series.corrected")), shown.stream() //$NON-NLS-1$ //$NON-NLS-2$
                        .map(pair -> new Bar(pair.id(), pair.label(), List.of(drawn(pair.recalculated()), drawn(pair.corrected())),
                                said(pair))).toList(), "tCO2e") //$NON-NLS-1$
                : Bars.of(SPEECH.say("series.recalculated"), shown.stream().map(pair -> Bar.of(pair.id(), pair.label(), //$NON-NLS-1$
                        drawn(pair.recalculated()), Digits.shown(pair.recalculated()))).toList(), "tCO2e"); //$NON-NLS-1$
    }

    private static String said(Facts.Pair pair) {
        return pair.recalculated().compareTo(pair.corrected()) == 0 ? Digits.shown(pair.recalculated())
                : Digits.shown(pair.recalculated()) + " → " + Digits.shown(pair.corrected()); //$NON-NLS-1$
    }

    /** A sum below zero has no bar; its words say what it is. */
    private static BigDecimal drawn(BigDecimal sum) {
        return sum.max(BigDecimal.ZERO);
    }

    private static List<Facts.Pair> shortened(List<Facts.Pair> pairs) {
        List<Facts.Pair> shown = new java.util.ArrayList<>(pairs.subList(0, SHOWN - 1));
        List<Facts.Pair> rest = pairs.subList(SHOWN - 1, pairs.size());
        shown.add(new Facts.Pair("", SPEECH.say("others", rest.size()), //$NON-NLS-1$ //$NON-NLS-2$
                rest.stream().map(Facts.Pair::recalculated).reduce(BigDecimal.ZERO, BigDecimal::add),
                rest.stream().map(Facts.Pair::corrected).reduce(BigDecimal.ZERO, BigDecimal::add)));
        return shown;
    }

    /** Findings: a bar per severity, parted by state. */
    static Bars findings(Map<Severity, Map<FindingState, Integer>> counts) {
        List<FindingState> states = FindingState.VALUES.stream()
                .filter(state -> counts.values().stream().anyMatch(of -> of.containsKey(state))).toList();
        List<Bar> bars = List.of(Severity.FAIL, Severity.WARN, Severity.INFORM).stream()
                .filter(counts::containsKey).map(severity -> {
                    Map<FindingState, Integer> of = counts.get(severity);
                    return new Bar(severity.getLiteral(), Words.of(severity),
                            states.stream().map(state -> BigDecimal.valueOf(of.getOrDefault(state, 0))).toList(),
                            String.valueOf(of.values().stream().mapToInt(Integer::intValue).sum()));
                }).toList();
        return bars.isEmpty() ? Bars.of("", List.of(), "") //$NON-NLS-1$ //$NON-NLS-2$
                : Bars.stacked(states.stream().map(Words::of).toList(), bars, ""); //$NON-NLS-1$
    }

    /** How near the misstatements that stand are to the threshold; without one there is no mark. */
    static Bars materiality(MaterialityLine line) {
        Optional<BigDecimal> threshold = line.threshold();
        BigDecimal gross = line.combined().gross();
        return Bars.gauge(SPEECH.say("misstated"), Bar.of("materiality", SPEECH.say("misstated"), gross, Digits.shown(gross)), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                threshold.map(limit -> List.of(new Limit(SPEECH.say("threshold", Digits.shown(limit)), limit))) //$NON-NLS-1$
                        .orElse(List.of()), "tCO2e"); //$NON-NLS-1$
    }

    /** How much of the data evidence covers. */
    static Bars coverage(Facts.Coverage coverage) {
        return Bars.gauge(SPEECH.say("covered"), Bar.of("coverage", SPEECH.say("covered"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                BigDecimal.valueOf(coverage.percent()), coverage.covered() + " / " + coverage.asked()), //$NON-NLS-1$
                List.of(new Limit("100", BigDecimal.valueOf(100))), "%"); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
