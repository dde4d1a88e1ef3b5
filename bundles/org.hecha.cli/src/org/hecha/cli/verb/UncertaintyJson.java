package org.hecha.cli.verb;

import java.math.BigDecimal;
import java.util.Optional;

import org.hecha.cli.Console;
import org.hecha.standard.calculation.Basis;
import org.hecha.standard.uncertainty.Distribution;
import org.hecha.standard.uncertainty.Spread;
import org.hecha.standard.uncertainty.SpreadTotals;
import org.hecha.standard.uncertainty.UncertainInput;
import org.hecha.standard.uncertainty.UncertaintyResult;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The uncertainty of an inventory for programs; decimals are strings with all their digits. */
final class UncertaintyJson {

    private final Console console;

    private UncertaintyJson(Console console) {
        this.console = console;
    }

    static ObjectNode of(Console console, UncertaintyResult result, Basis basis) {
        return new UncertaintyJson(console).tree(result, basis);
    }

    private ObjectNode tree(UncertaintyResult result, Basis basis) {
        ObjectNode tree = console.object().put("approach", result.approach().name()).put("basis", basis.name()) //$NON-NLS-1$ //$NON-NLS-2$
                .put("unit", "tCO2e").put("coverage", result.coverage().toPlainString()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        result.run().ifPresent(run -> tree.put("draws", run.settings().draws()).put("seed", run.settings().seed()) //$NON-NLS-1$ //$NON-NLS-2$
                .put("confidence", run.settings().confidence().toPlainString()).put("generator", run.generator())); //$NON-NLS-1$ //$NON-NLS-2$
        if (result.run().isEmpty()) {
            tree.put("confidence", "0.95").put("coverageFactor", UncertaintyResult.COVERAGE_FACTOR.toPlainString()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        }
        ArrayNode lines = tree.putArray("lines"); //$NON-NLS-1$
        result.lines().forEach(line -> lines.add(spread(line.spread()).put("id", line.sourceId()).put("label", line.label()) //$NON-NLS-1$ //$NON-NLS-2$
                .put("category", line.category()).put("complete", line.complete()))); //$NON-NLS-1$ //$NON-NLS-2$
        tree.set("totals", totals(result.totals())); //$NON-NLS-1$
        ObjectNode years = tree.putObject("years"); //$NON-NLS-1$
        result.byYear().forEach((year, totals) -> years.set(String.valueOf(year), totals(totals)));
        ArrayNode inputs = tree.putArray("inputs"); //$NON-NLS-1$
        result.inputs().forEach(input -> inputs.add(input(input)));
        ArrayNode remarks = tree.putArray("remarks"); //$NON-NLS-1$
        result.remarks().forEach(remark -> remarks.addObject().put("code", remark.code()).put("subject", remark.subjectId()) //$NON-NLS-1$ //$NON-NLS-2$
                .put("message", remark.message().in(console.locale()))); //$NON-NLS-1$
        return tree;
    }

    private ObjectNode totals(SpreadTotals totals) {
        ObjectNode node = console.object();
        ObjectNode categories = node.putObject("byCategory"); //$NON-NLS-1$
        totals.byCategory().forEach((category, spread) -> categories.set(String.valueOf(category), spread(spread)));
        node.set("total", spread(totals.total())); //$NON-NLS-1$
        return node;
    }

    private ObjectNode spread(Spread spread) {
        ObjectNode node = console.object().put("value", spread.value().toPlainString()) //$NON-NLS-1$
                .put("standard", spread.standard().toPlainString()).put("relativeStandard", plain(spread.relativeStandard())) //$NON-NLS-1$ //$NON-NLS-2$
                .put("halfWidth", spread.halfWidth().toPlainString()).put("lower", spread.lower().toPlainString()) //$NON-NLS-1$ //$NON-NLS-2$
                .put("upper", spread.upper().toPlainString()).put("shareOfVariance", plain(spread.shareOfVariance())); //$NON-NLS-1$ //$NON-NLS-2$
        spread.simulated().ifPresent(s -> node.put("mean", s.mean().toPlainString()).put("median", s.median().toPlainString()) //$NON-NLS-1$ //$NON-NLS-2$
                .put("lowerError", s.lowerError().toPlainString()).put("upperError", s.upperError().toPlainString())); //$NON-NLS-1$ //$NON-NLS-2$
        return node;
    }

    private ObjectNode input(UncertainInput input) {
        return console.object().put("line", input.sourceId()).put("symbol", input.symbol()).put("label", input.label()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .put("subject", input.subjectId()).put("records", input.records()).put("statement", input.statement().name()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .put("relativeStandard", plain(input.relativeStandard())) //$NON-NLS-1$
                .put("distribution", input.distribution().map(Distribution::word).orElse(null)) //$NON-NLS-1$
                .put("together", input.together()).put("source", input.source()) //$NON-NLS-1$ //$NON-NLS-2$
                .put("shareOfVariance", plain(input.shareOfVariance())); //$NON-NLS-1$
    }

    private static String plain(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse(null);
    }
}
