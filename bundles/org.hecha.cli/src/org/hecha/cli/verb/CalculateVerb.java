package org.hecha.cli.verb;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.hecha.cli.CliText;
import org.hecha.cli.Console;
import org.hecha.cli.ExitCode;
import org.hecha.cli.Services;
import org.hecha.cli.Verb;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Numbers;
import org.hecha.core.text.Refusal;
import org.hecha.core.text.TextTable;
import org.hecha.core.text.TextTable.Align;
import org.hecha.standard.calculation.Calculation;
import org.hecha.standard.calculation.Problem;
import org.hecha.standard.calculation.Totals;
import org.hecha.standard.comparison.ComparisonRow;
import org.hecha.standard.comparison.Explanation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Recalculates an engagement and shows reported, recalculated and corrected numbers side by side. */
@Command(name = "calculate")
public final class CalculateVerb extends Verb {

    private static final int DECIMALS = 2;

    @Parameters(paramLabel = "ENGAGEMENT", descriptionKey = "engagement")
    private Path folder;

    CalculateVerb(Services services, Console console) {
        super(services, console);
    }

    @Override
    protected int run() throws Refusal {
        try (EngagementDocument document = EngagementDocument.open(folder)) {
            document.notes().forEach(console()::progress);
            Recalculation result = Recalculation.of(services(), document);
            show(console(), result);
            List<Problem> blocking = result.asStated().problems().stream().filter(Problem::blocking).toList();
            if (blocking.isEmpty()) {
                console().answer(json(console(), result));
                return ExitCode.YES;
            }
            console().error(CliText.text("notCalculated", blocking.size(), blocking.get(0).message()), json(console(), result)); //$NON-NLS-1$
            return ExitCode.BAD_INPUT;
        }
    }

    /** Prints the comparison, the totals and the problems as text. */
    static void show(Console console, Recalculation result) {
        table(console, result.rows());
        totals(console, result);
        for (Problem problem : problems(result.asStated())) {
            console.say(CliText.text(problem.blocking() ? "problemBlocking" : "problemNote", problem.message())); //$NON-NLS-1$ //$NON-NLS-2$
        }
    }

    private static List<Problem> problems(Calculation calculation) {
        return calculation.problems();
    }

    private static void table(Console console, List<ComparisonRow> rows) {
        Locale locale = console.locale();
        TextTable table = new TextTable(
                List.of(text("item", locale), text("unit", locale), text("reported", locale),
                        text("recalculated", locale), text("corrected", locale), text("difference", locale), text("agreement", locale)),
                List.of(Align.LEFT, Align.LEFT, Align.RIGHT, Align.RIGHT, Align.RIGHT, Align.RIGHT, Align.LEFT));
        for (ComparisonRow row : rows) {
            int decimals = Math.max(DECIMALS, row.reported().map(BigDecimal::scale).orElse(DECIMALS));
            table.add(List.of(row.label(), row.unit(), row.reported().map(Numbers::grouped).orElse("—"),
                    print(row.recalculated(), decimals), print(row.corrected(), decimals),
                    row.difference().map(Numbers::grouped).orElse("—"),
                    text("agreement." + row.agreement().name(), locale)));
        }
        table.lines().forEach(console::line);
        for (ComparisonRow row : rows) {
            for (Explanation explanation : row.explanations()) {
                console.say(CliText.text(explanation.reproduces() ? "explained" : "hint", row.label(), explanation.text())); //$NON-NLS-1$ //$NON-NLS-2$
            }
        }
    }

    private static void totals(Console console, Recalculation result) {
        Locale locale = console.locale();
        TextTable table = new TextTable(List.of(text("total", locale), text("recalculated", locale), text("corrected", locale)),
                List.of(Align.LEFT, Align.RIGHT, Align.RIGHT));
        console.line("");
        for (Map.Entry<Integer, Totals> year : result.asStated().byYear().entrySet()) {
            Totals corrected = result.byCriteria().byYear().get(year.getKey());
            for (Integer category : year.getValue().byCategory().keySet()) {
                table.add(List.of(CliText.text("yearCategory", year.getKey(), category).in(locale),
                        Numbers.grouped(year.getValue().of(category), DECIMALS), Numbers.grouped(corrected.of(category), DECIMALS)));
            }
            if (!year.getValue().byCategory().tailMap(3).isEmpty()) {
                table.add(List.of(CliText.text("yearGuideCategory3", year.getKey()).in(locale),
                        Numbers.grouped(year.getValue().guideCategory3(), DECIMALS), Numbers.grouped(corrected.guideCategory3(), DECIMALS)));
            }
            table.add(List.of(CliText.text("yearTotal", year.getKey()).in(locale),
                    Numbers.grouped(year.getValue().total(), DECIMALS), Numbers.grouped(corrected.total(), DECIMALS)));
            table.add(List.of(CliText.text("yearBiogenic", year.getKey()).in(locale),
                    Numbers.grouped(year.getValue().biogenic(), DECIMALS), Numbers.grouped(corrected.biogenic(), DECIMALS)));
            table.add(List.of(CliText.text("yearRemovals", year.getKey()).in(locale),
                    Numbers.grouped(year.getValue().removals(), DECIMALS), Numbers.grouped(corrected.removals(), DECIMALS)));
        }
        table.lines().forEach(console::line);
    }

    /** The comparison and the totals as a JSON tree; decimals are strings with all their digits. */
    static ObjectNode json(Console console, Recalculation result) {
        ObjectNode tree = console.object();
        ArrayNode rows = tree.putArray("rows");
        for (ComparisonRow row : result.rows()) {
            ObjectNode node = rows.addObject().put("id", row.subjectId()).put("label", row.label()).put("unit", row.unit())
                    .put("reported", plain(row.reported())).put("recalculated", plain(row.recalculated()))
                    .put("corrected", plain(row.corrected())).put("difference", plain(row.difference()))
                    .put("agreement", row.agreement().name());
            ArrayNode explanations = node.putArray("explanations");
            row.explanations().forEach(e -> explanations.addObject().put("code", e.code()).put("reproduces", e.reproduces())
                    .put("text", e.text().in(console.locale())));
        }
        tree.set("asStated", totalsJson(console, result.asStated().totals()));
        tree.set("byCriteria", totalsJson(console, result.byCriteria().totals()));
        ObjectNode years = tree.putObject("years");
        result.byCriteria().byYear().forEach((year, totals) -> years.set(String.valueOf(year), totalsJson(console, totals)));
        ArrayNode problems = tree.putArray("problems");
        problems(result.asStated()).forEach(p -> problems.addObject().put("code", p.code()).put("blocking", p.blocking())
                .put("subject", p.subjectId()).put("message", p.message().in(console.locale())));
        return tree;
    }

    private static ObjectNode totalsJson(Console console, Totals totals) {
        ObjectNode node = console.object();
        ObjectNode categories = node.putObject("byCategory");
        totals.byCategory().forEach((category, sum) -> categories.put(String.valueOf(category), sum.toPlainString()));
        ObjectNode gases = node.putObject("byGas");
        totals.byGas().forEach((gas, mass) -> gases.put(gas, mass.toPlainString()));
        node.put("guideCategory3", totals.guideCategory3().toPlainString());
        return node.put("biogenic", totals.biogenic().toPlainString()).put("removals", totals.removals().toPlainString())
                .put("total", totals.total().toPlainString());
    }

    private static String plain(Optional<BigDecimal> value) {
        return value.map(BigDecimal::toPlainString).orElse(null);
    }

    private static String print(Optional<BigDecimal> value, int decimals) {
        return value.map(v -> Numbers.grouped(v, decimals)).orElse("—");
    }

    private static String text(String key, Locale locale) {
        return CliText.text(key).in(locale);
    }
}
