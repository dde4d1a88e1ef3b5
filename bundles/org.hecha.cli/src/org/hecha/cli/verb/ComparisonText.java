package org.hecha.cli.verb;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.hecha.cli.CliText;
import org.hecha.cli.Console;
import org.hecha.core.text.Numbers;
import org.hecha.core.text.TextTable;
import org.hecha.core.text.TextTable.Align;
import org.hecha.standard.comparison.ComparedLine;
import org.hecha.standard.comparison.ComparedSum;
import org.hecha.standard.comparison.ComparedTotals;
import org.hecha.standard.comparison.ComparisonRow;
import org.hecha.standard.comparison.InventoryComparison;
import org.hecha.standard.comparison.Materiality;
import org.hecha.standard.comparison.Misstatement;

/** A comparison as tables for a terminal, in tCO2e; rounding happens here and nowhere before. */
final class ComparisonText {

    private static final int DECIMALS = 2;
    private static final String NONE = "—"; //$NON-NLS-1$

    private final Console console;
    private final Locale locale;
    private final InventoryComparison comparison;

    ComparisonText(Console console, InventoryComparison comparison) {
        this.console = console;
        this.locale = console.locale();
        this.comparison = comparison;
    }

    void show() {
        lines();
        figures();
        console.line(""); //$NON-NLS-1$
        sums();
        ComparedSum total = comparison.totals().total();
        misstatement("misstatement.recalculated", total, total.againstRecalculated()); //$NON-NLS-1$
        misstatement("misstatement.corrected", total, total.againstCorrected()); //$NON-NLS-1$
        misstatement("misstatement.remaining", total, total.remaining()); //$NON-NLS-1$
        materiality(total);
        for (ComparedLine line : total.notComparable()) {
            console.say(CliText.text("gap." + line.gap().name(), line.row().label(), //$NON-NLS-1$
                    line.reported().or(line::recalculated).map(ComparisonText::print).orElse(NONE)));
        }
    }

    private void lines() {
        TextTable table = table("item", "category", "reported", "recalculated", "corrected", "reportedLessRecalculated", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
                "reportedLessCorrected", "stillStanding", "correction"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        for (ComparedLine line : comparison.lines()) {
            String correction = line.comparable() ? text(line.accepted() ? "correctionAccepted" : "correctionByCriteria") //$NON-NLS-1$ //$NON-NLS-2$
                    : text("gap." + line.gap().name() + ".short"); //$NON-NLS-1$ //$NON-NLS-2$
            table.add(List.of(line.row().label(), String.valueOf(line.category()), print(line.reported()),
                    print(line.recalculated()), print(line.corrected()), print(line.againstRecalculated()),
                    print(line.againstCorrected()), print(line.remaining()), correction));
        }
        table.lines().forEach(console::line);
    }

    private void figures() {
        if (comparison.figures().isEmpty()) {
            return;
        }
        console.line(""); //$NON-NLS-1$
        TextTable table = table("figure", "unit", "reported", "recalculated", "corrected", "difference"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
        for (ComparisonRow row : comparison.figures()) {
            int decimals = Math.max(DECIMALS, row.reported().map(BigDecimal::scale).orElse(DECIMALS));
            table.add(List.of(row.label(), row.unit(), row.reported().map(Numbers::grouped).orElse(NONE),
                    row.recalculated().map(v -> Numbers.grouped(v, decimals)).orElse(NONE),
                    row.corrected().map(v -> Numbers.grouped(v, decimals)).orElse(NONE),
                    row.difference().map(Numbers::grouped).orElse(NONE)));
        }
        table.lines().forEach(console::line);
    }

    private void sums() {
        TextTable table = table("total", "lineCount", "reported", "recalculated", "corrected", "difference", "net", "gross"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
        if (comparison.byYear().size() > 1) {
            for (Map.Entry<Integer, ComparedTotals> year : comparison.byYear().entrySet()) {
                totals(table, label -> CliText.text("inYear", year.getKey(), label).in(locale), year.getValue()); //$NON-NLS-1$
            }
        }
        totals(table, label -> label, comparison.totals());
        table.lines().forEach(console::line);
    }

    private void totals(TextTable table, UnaryOperator<String> label, ComparedTotals totals) {
        totals.categories().forEach((category, sum) -> sum(table, label.apply(CliText.text("sumCategory", category).in(locale)), sum)); //$NON-NLS-1$
        sum(table, label.apply(text("sumWithoutEnergy")), totals.withoutEnergy()); //$NON-NLS-1$
        sum(table, label.apply(text("sumTotal")), totals.total()); //$NON-NLS-1$
    }

    private static void sum(TextTable table, String label, ComparedSum sum) {
        table.add(List.of(label, String.valueOf(sum.lines()), print(sum.reported()), print(sum.recalculated()),
                print(sum.corrected()), print(sum.difference()), print(sum.againstRecalculated().net()),
                print(sum.againstRecalculated().gross())));
    }

    private void misstatement(String key, ComparedSum total, Misstatement misstatement) {
        console.say(CliText.text("misstatementLine", CliText.text(key), print(misstatement.net()), //$NON-NLS-1$
                percent(total.percentOfReported(misstatement.net())), percent(total.percentOfRecalculated(misstatement.net())),
                print(misstatement.gross()), percent(total.percentOfReported(misstatement.gross())),
                percent(total.percentOfRecalculated(misstatement.gross()))));
    }

    private void materiality(ComparedSum total) {
        Materiality materiality = comparison.materiality();
        console.say(materiality.threshold().isEmpty() ? CliText.text("materialityNone") //$NON-NLS-1$
                : CliText.text("materialityLine", print(materiality.threshold()), //$NON-NLS-1$
                        materiality.percent().map(Numbers::plain).map(p -> p + " %").orElse(NONE), print(materiality.absolute()), //$NON-NLS-1$
                        percent(materiality.percentOfThreshold(total.remaining().net())),
                        percent(materiality.percentOfThreshold(total.remaining().gross()))));
    }

    private TextTable table(String... columns) {
        List<Align> aligns = java.util.Arrays.stream(columns)
                .map(c -> List.of("item", "figure", "total", "unit", "correction").contains(c) ? Align.LEFT : Align.RIGHT).toList(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
        return new TextTable(java.util.Arrays.stream(columns).map(this::text).toList(), aligns);
    }

    private String text(String key) {
        return CliText.text(key).in(locale);
    }

    private static String print(BigDecimal amount) {
        return Numbers.grouped(amount, DECIMALS);
    }

    private static String print(Optional<BigDecimal> amount) {
        return amount.map(ComparisonText::print).orElse(NONE);
    }

    private static String percent(Optional<BigDecimal> percent) {
        return percent.map(p -> Numbers.grouped(p, DECIMALS) + " %").orElse(NONE); //$NON-NLS-1$
    }
}
