package org.hecha.cli.verb;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hecha.cli.CliText;
import org.hecha.cli.Console;
import org.hecha.core.text.Localized;
import org.hecha.core.text.Numbers;
import org.hecha.core.text.TextTable;
import org.hecha.core.text.TextTable.Align;
import org.hecha.standard.calculation.Basis;
import org.hecha.standard.uncertainty.Approach;
import org.hecha.standard.uncertainty.LineSpread;
import org.hecha.standard.uncertainty.Simulated;
import org.hecha.standard.uncertainty.SimulationSettings;
import org.hecha.standard.uncertainty.Spread;
import org.hecha.standard.uncertainty.SpreadTotals;
import org.hecha.standard.uncertainty.UncertainInput;
import org.hecha.standard.uncertainty.UncertaintyResult;

/** The uncertainty of an inventory for a terminal: settings, lines, categories, totals, and what is missing. */
final class UncertaintyTable {

    private static final int DECIMALS = 2;
    private static final String NONE = "—"; //$NON-NLS-1$

    private final Console console;
    private final UncertaintyResult result;
    private final Basis basis;
    private final boolean simulated;

    UncertaintyTable(Console console, UncertaintyResult result, Basis basis) {
        this.console = console;
        this.result = result;
        this.basis = basis;
        this.simulated = result.approach() == Approach.SIMULATION;
    }

    void show() {
        settings();
        TextTable table = table();
        result.lines().forEach(line -> add(table, line.complete() ? line.label() : line.label() + " *", line.spread())); //$NON-NLS-1$
        boolean severalYears = result.byYear().size() > 1;
        if (severalYears) {
            result.byYear().forEach((year, totals) -> add(table, String.valueOf(year), totals));
        }
        add(table, "", result.totals()); //$NON-NLS-1$
        table.lines().forEach(console::line);
        inputs();
        result.remarks().forEach(remark -> console.say(CliText.text("problemNote", remark.message()))); //$NON-NLS-1$
    }

    private void settings() {
        console.say(CliText.text(simulated ? "uncertaintySimulated" : "uncertaintyPropagated")); //$NON-NLS-1$ //$NON-NLS-2$
        result.run().ifPresent(run -> {
            SimulationSettings settings = run.settings();
            console.say(CliText.text("uncertaintyRun", settings.draws(), settings.seed(), //$NON-NLS-1$
                    percent(settings.confidence(), 0), run.generator()));
        });
        console.say(CliText.text("uncertaintyBasis", basis.name())); //$NON-NLS-1$
    }

    private TextTable table() {
        List<Localized> header = new ArrayList<>(List.of(CliText.text("item"), CliText.text("uncertaintyValue"), //$NON-NLS-1$ //$NON-NLS-2$
                CliText.text("uncertaintyRelative"), CliText.text("uncertaintyHalf"), CliText.text("uncertaintyLower"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                CliText.text("uncertaintyUpper"), CliText.text("uncertaintyShare"))); //$NON-NLS-1$ //$NON-NLS-2$
        if (simulated) {
            header.add(CliText.text("uncertaintyMean")); //$NON-NLS-1$
            header.add(CliText.text("uncertaintyMedian")); //$NON-NLS-1$
            header.add(CliText.text("uncertaintyErrors")); //$NON-NLS-1$
        }
        List<Align> aligns = new ArrayList<>(Collections.nCopies(header.size(), Align.RIGHT));
        aligns.set(0, Align.LEFT);
        return new TextTable(header.stream().map(title -> title.in(console.locale())).toList(), aligns);
    }

    private void add(TextTable table, String year, SpreadTotals totals) {
        for (Map.Entry<Integer, Spread> category : totals.byCategory().entrySet()) {
            add(table, CliText.text("uncertaintyCategory", year, category.getKey()).in(console.locale()).strip(), //$NON-NLS-1$
                    category.getValue());
        }
        add(table, CliText.text("uncertaintyTotal", year).in(console.locale()).strip(), totals.total()); //$NON-NLS-1$
    }

    private void add(TextTable table, String label, Spread spread) {
        List<String> cells = new ArrayList<>(List.of(label, tonnes(spread.value()),
                spread.relativeStandard().map(r -> percent(r, DECIMALS)).orElse(NONE), "±" + tonnes(spread.halfWidth()), //$NON-NLS-1$
                bound(spread.lower(), spread), bound(spread.upper(), spread),
                spread.shareOfVariance().map(share -> percent(share, 1)).orElse(NONE)));
        spread.simulated().ifPresent(statistics -> cells.addAll(statistics(statistics)));
        table.add(cells);
    }

    private static List<String> statistics(Simulated statistics) {
        return List.of(tonnes(statistics.mean()), tonnes(statistics.median()),
                tonnes(statistics.lowerError()) + " / " + tonnes(statistics.upperError())); //$NON-NLS-1$
    }

    /** A bound in tonnes and as the IPCC tables give it, in per cent of the amount. */
    private static String bound(BigDecimal bound, Spread spread) {
        if (spread.value().signum() == 0) {
            return tonnes(bound);
        }
        BigDecimal off = bound.subtract(spread.value()).divide(spread.value().abs(), java.math.MathContext.DECIMAL64);
        return tonnes(bound) + (off.signum() < 0 ? " (" : " (+") + percent(off, 1) + ')'; //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static String tonnes(BigDecimal amount) {
        return Numbers.grouped(amount, DECIMALS);
    }

    private static String percent(BigDecimal fraction, int decimals) {
        BigDecimal percent = fraction.movePointRight(2);
        int needed = decimals == 0 ? Math.max(0, percent.stripTrailingZeros().scale()) : decimals;
        return Numbers.grouped(percent, needed) + " %"; //$NON-NLS-1$
    }

    private void inputs() {
        for (UncertainInput input : result.assumed()) {
            console.say(CliText.text("uncertaintyAssumed", label(input), input.symbol(), //$NON-NLS-1$
                    percent(input.relativeStandard().orElseThrow(), DECIMALS),
                    input.distribution().orElseThrow().word(), input.source()));
        }
        if (!result.assessed()) {
            console.say(CliText.text("uncertaintyNowhere")); //$NON-NLS-1$
        } else if (!result.missing().isEmpty()) {
            console.say(CliText.text("uncertaintyMissing", result.missing().size(), percent(result.coverage(), 1))); //$NON-NLS-1$
        }
        for (UncertainInput input : result.missing()) {
            console.say(input.records() > 1
                    ? CliText.text("uncertaintyMissingRecords", label(input), input.symbol(), input.records()) //$NON-NLS-1$
                    : CliText.text("uncertaintyMissingInput", label(input), input.symbol())); //$NON-NLS-1$
        }
    }

    private String label(UncertainInput input) {
        Optional<LineSpread> line = result.line(input.sourceId());
        return line.map(LineSpread::label).orElse(input.sourceId());
    }
}
