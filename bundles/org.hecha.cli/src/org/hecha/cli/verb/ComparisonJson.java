package org.hecha.cli.verb;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.hecha.cli.Console;
import org.hecha.standard.comparison.ComparedLine;
import org.hecha.standard.comparison.ComparedSum;
import org.hecha.standard.comparison.ComparedTotals;
import org.hecha.standard.comparison.ComparisonRow;
import org.hecha.standard.comparison.InventoryComparison;
import org.hecha.standard.comparison.Materiality;
import org.hecha.standard.comparison.Misstatement;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A comparison as JSON: amounts in tCO2e as strings with all their digits, what is not there as null. */
final class ComparisonJson {

    private ComparisonJson() {
    }

    static ObjectNode of(Console console, InventoryComparison comparison) {
        ObjectNode tree = console.object().put("verdict", comparison.verdict().name()); //$NON-NLS-1$
        materiality(tree.putObject("materiality"), comparison.materiality()); //$NON-NLS-1$
        totals(tree.putObject("totals"), comparison.totals(), comparison.materiality()); //$NON-NLS-1$
        ObjectNode years = tree.putObject("years"); //$NON-NLS-1$
        comparison.byYear().forEach((year, totals) -> totals(years.putObject(String.valueOf(year)), totals, comparison.materiality()));
        ArrayNode lines = tree.putArray("lines"); //$NON-NLS-1$
        comparison.lines().forEach(line -> line(lines.addObject(), line));
        ArrayNode figures = tree.putArray("figures"); //$NON-NLS-1$
        comparison.figures().forEach(row -> row(figures.addObject(), row));
        return tree;
    }

    private static void materiality(ObjectNode node, Materiality materiality) {
        put(node, "percent", materiality.percent()); //$NON-NLS-1$
        put(node, "absolute", materiality.absolute()); //$NON-NLS-1$
        put(node, "threshold", materiality.threshold()); //$NON-NLS-1$
        put(node, "ofTotal", Optional.of(materiality.total())); //$NON-NLS-1$
    }

    private static void totals(ObjectNode node, ComparedTotals totals, Materiality materiality) {
        ObjectNode categories = node.putObject("byCategory"); //$NON-NLS-1$
        totals.categories().forEach((category, sum) -> sum(categories.putObject(String.valueOf(category)), sum, materiality));
        sum(node.putObject("withoutEnergy"), totals.withoutEnergy(), materiality); //$NON-NLS-1$
        sum(node.putObject("total"), totals.total(), materiality); //$NON-NLS-1$
    }

    private static void sum(ObjectNode node, ComparedSum sum, Materiality materiality) {
        node.put("lines", sum.lines()); //$NON-NLS-1$
        put(node, "reported", Optional.of(sum.reported())); //$NON-NLS-1$
        put(node, "recalculated", Optional.of(sum.recalculated())); //$NON-NLS-1$
        put(node, "corrected", Optional.of(sum.corrected())); //$NON-NLS-1$
        put(node, "difference", Optional.of(sum.difference())); //$NON-NLS-1$
        misstatement(node.putObject("againstRecalculated"), sum, sum.againstRecalculated(), materiality); //$NON-NLS-1$
        misstatement(node.putObject("againstCorrected"), sum, sum.againstCorrected(), materiality); //$NON-NLS-1$
        misstatement(node.putObject("remaining"), sum, sum.remaining(), materiality); //$NON-NLS-1$
        put(node, "unreported", Optional.of(sum.unreported())); //$NON-NLS-1$
        put(node, "unrecalculated", Optional.of(sum.unrecalculated())); //$NON-NLS-1$
        ArrayNode aside = node.putArray("notComparable"); //$NON-NLS-1$
        sum.notComparable().forEach(line -> aside.add(line.row().subjectId()));
    }

    private static void misstatement(ObjectNode node, ComparedSum sum, Misstatement misstatement, Materiality materiality) {
        for (String part : List.of("net", "gross")) { //$NON-NLS-1$ //$NON-NLS-2$
            BigDecimal amount = part.equals("net") ? misstatement.net() : misstatement.gross(); //$NON-NLS-1$
            ObjectNode of = node.putObject(part);
            put(of, "amount", Optional.of(amount)); //$NON-NLS-1$
            put(of, "percentOfReported", sum.percentOfReported(amount)); //$NON-NLS-1$
            put(of, "percentOfRecalculated", sum.percentOfRecalculated(amount)); //$NON-NLS-1$
            put(of, "percentOfMateriality", materiality.percentOfThreshold(amount)); //$NON-NLS-1$
        }
        node.put("material", materiality.exceededBy(misstatement)); //$NON-NLS-1$
    }

    private static void line(ObjectNode node, ComparedLine line) {
        node.put("id", line.row().subjectId()).put("label", line.row().label()).put("category", line.category()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .put("year", line.year()).put("gap", line.gap().name()).put("accepted", line.accepted()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .put("agreement", line.row().agreement().name()); //$NON-NLS-1$
        put(node, "reported", line.reported()); //$NON-NLS-1$
        put(node, "recalculated", line.recalculated()); //$NON-NLS-1$
        put(node, "corrected", line.corrected()); //$NON-NLS-1$
        put(node, "byCriteria", line.byCriteria()); //$NON-NLS-1$
        put(node, "againstRecalculated", line.againstRecalculated()); //$NON-NLS-1$
        put(node, "againstCorrected", line.againstCorrected()); //$NON-NLS-1$
        put(node, "remaining", line.remaining()); //$NON-NLS-1$
        row(node.putObject("printed"), line.row()); //$NON-NLS-1$
    }

    /** Numbers in the unit printed. */
    private static void row(ObjectNode node, ComparisonRow row) {
        node.put("id", row.subjectId()).put("label", row.label()).put("unit", row.unit()).put("agreement", row.agreement().name()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        put(node, "reported", row.reported()); //$NON-NLS-1$
        put(node, "recalculated", row.recalculated()); //$NON-NLS-1$
        put(node, "corrected", row.corrected()); //$NON-NLS-1$
        put(node, "difference", row.difference()); //$NON-NLS-1$
    }

    private static void put(ObjectNode node, String key, Optional<BigDecimal> amount) {
        node.put(key, amount.map(BigDecimal::toPlainString).orElse(null));
    }
}
