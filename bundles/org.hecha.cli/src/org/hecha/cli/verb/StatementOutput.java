package org.hecha.cli.verb;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.hecha.cli.CliText;
import org.hecha.cli.Console;
import org.hecha.core.text.Localized;
import org.hecha.core.text.Numbers;
import org.hecha.core.text.TextTable;
import org.hecha.core.text.TextTable.Align;
import org.hecha.standard.calculation.ExcludedSource;
import org.hecha.standard.calculation.GasAmount;
import org.hecha.standard.calculation.InventoryStatement;
import org.hecha.standard.calculation.StatementPart;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** An inventory statement as text tables and as JSON; decimals in JSON are strings with all their digits. */
final class StatementOutput {

    private static final int DECIMALS = 2;
    private static final int MASS_DECIMALS = 6;

    private final Console console;

    StatementOutput(Console console) {
        this.console = console;
    }

    void show(InventoryStatement statement) {
        console.say(CliText.text("statementTitle", statement.year().<Localized>map(year -> CliText.text("statementYear", String.valueOf(year)))
                .orElseGet(() -> CliText.text("statementWhole"))));
        parts(statement).lines().forEach(console::line);
        console.line("");
        gases(statement.total()).lines().forEach(console::line);
        console.say(CliText.text("removalsRow", Numbers.grouped(statement.removals(), DECIMALS),
                Numbers.grouped(statement.biogenicRemovals(), DECIMALS)));
        if (statement.total().notCalculated() > 0) {
            console.say(CliText.text("notCalculatedRow", statement.total().notCalculated()));
        }
        for (ExcludedSource excluded : statement.total().excluded()) {
            console.say(CliText.text("excludedRow", excluded.name(), CliText.text("status." + excluded.status().getName()), excluded.reason()));
        }
        statement.problems().forEach(problem -> console.say(CliText.text("problemNote", problem.message())));
        console.line("");
    }

    /** One column per group of gases that occurs anywhere. */
    private TextTable parts(InventoryStatement statement) {
        Set<String> groups = new LinkedHashSet<>();
        statement.total().groups().forEach(group -> groups.add(group.gas()));
        List<String> header = new ArrayList<>(List.of(text("categoryColumn")));
        header.addAll(groups);
        header.addAll(List.of(text("co2eColumn"), text("biogenicAnthropogenic"), text("biogenicNatural"), text("sourceCount")));
        List<Align> aligns = new ArrayList<>(Collections.nCopies(header.size(), Align.RIGHT));
        aligns.set(0, Align.LEFT);
        TextTable table = new TextTable(header, aligns);
        for (StatementPart category : statement.categories()) {
            row(table, CliText.text("categoryRow", category.category(), category.title()).in(console.locale()), category, groups);
            statement.subcategories().stream().filter(sub -> sub.category() == category.category())
                    .forEach(sub -> row(table, "  " + sub.name().in(console.locale()), sub, groups));
        }
        row(table, statement.total().title().in(console.locale()), statement.total(), groups);
        return table;
    }

    private static void row(TextTable table, String name, StatementPart part, Set<String> groups) {
        List<String> cells = new ArrayList<>(List.of(name));
        for (String group : groups) {
            cells.add(part.groups().stream().filter(amount -> amount.gas().equals(group)).findFirst()
                    .map(amount -> Numbers.grouped(amount.co2e(), DECIMALS)).orElse("—"));
        }
        cells.addAll(List.of(part.sources() == 0 ? "—" : Numbers.grouped(part.co2e(), DECIMALS),
                Numbers.grouped(part.biogenicAnthropogenic(), DECIMALS), Numbers.grouped(part.biogenicNatural(), DECIMALS),
                String.valueOf(part.sources())));
        table.add(cells);
    }

    private TextTable gases(StatementPart total) {
        TextTable table = new TextTable(List.of(text("gasColumn"), text("massColumn"), text("co2eColumn")),
                List.of(Align.LEFT, Align.RIGHT, Align.RIGHT));
        total.gases().forEach(gas -> table.add(List.of(gas.gas(), Numbers.grouped(gas.mass(), MASS_DECIMALS),
                Numbers.grouped(gas.co2e(), DECIMALS))));
        return table;
    }

    ObjectNode json(InventoryStatement statement) {
        ObjectNode tree = console.object();
        statement.year().ifPresent(year -> tree.put("year", year));
        ArrayNode categories = tree.putArray("categories");
        statement.categories().forEach(category -> categories.add(json(category)));
        ArrayNode subcategories = tree.putArray("subcategories");
        statement.subcategories().forEach(sub -> subcategories.add(json(sub)));
        tree.set("total", json(statement.total()));
        tree.put("removals", statement.removals().toPlainString()).put("biogenicRemovals", statement.biogenicRemovals().toPlainString());
        return tree;
    }

    private ObjectNode json(StatementPart part) {
        ObjectNode node = console.object().put("category", part.category()).put("subcategory", part.subcategory())
                .put("title", part.title().in(console.locale())).put("co2e", part.co2e().toPlainString())
                .put("biogenicAnthropogenic", part.biogenicAnthropogenic().toPlainString())
                .put("biogenicNatural", part.biogenicNatural().toPlainString()).put("sources", part.sources())
                .put("notCalculated", part.notCalculated());
        amounts(node.putArray("gases"), part.gases());
        amounts(node.putArray("groups"), part.groups());
        ArrayNode excluded = node.putArray("excluded");
        part.excluded().forEach(source -> excluded.addObject().put("id", source.sourceId()).put("name", source.name())
                .put("status", source.status().getName()).put("reason", source.reason()));
        return node;
    }

    private static void amounts(ArrayNode list, List<GasAmount> amounts) {
        amounts.forEach(amount -> list.addObject().put("gas", amount.gas()).put("mass", amount.mass().toPlainString())
                .put("co2e", amount.co2e().toPlainString()));
    }

    private String text(String key) {
        return CliText.text(key).in(console.locale());
    }
}
