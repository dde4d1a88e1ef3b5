package org.hecha.cli.verb;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.hecha.cli.CliText;
import org.hecha.cli.Console;
import org.hecha.core.text.TextTable;
import org.hecha.core.text.TextTable.Align;
import org.hecha.standard.Factor;
import org.hecha.standard.FactorTable;
import org.hecha.standard.Standing;
import org.hecha.verification.Standings;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Prints factor tables: all of them in one line each, or the values of one. */
final class FactorListing {

    private final Console console;

    FactorListing(Console console) {
        this.console = console;
    }

    void tables(List<FactorTable> tables) {
        TextTable printed = new TextTable(List.of(text("factorTable"), text("edition"), text("document"), text("rowCount"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                text("years"), text("standingCounts"), text("validity")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                List.of(Align.LEFT, Align.LEFT, Align.LEFT, Align.RIGHT, Align.LEFT, Align.LEFT, Align.LEFT));
        ObjectNode tree = console.object();
        ArrayNode list = tree.putArray("tables"); //$NON-NLS-1$
        for (FactorTable table : tables) {
            SortedSet<Integer> years = years(table);
            printed.add(List.of(table.id(), table.edition(), table.document().in(console.locale()), String.valueOf(table.rows().size()),
                    years.stream().map(String::valueOf).collect(Collectors.joining(", ")), standings(table), table.validity().range())); //$NON-NLS-1$
            ObjectNode node = head(table, list.addObject()).put("rows", table.rows().size()); //$NON-NLS-1$
            years.forEach(node.putArray("years")::add); //$NON-NLS-1$
            ObjectNode counts = node.putObject("standings"); //$NON-NLS-1$
            Standings.of(table).counts().forEach((standing, count) -> counts.put(standing.name(), count));
        }
        printed.lines().forEach(console::line);
        console.answer(tree);
    }

    /** @param row key or name of one row, or null for all */
    void values(FactorTable table, String row) {
        console.line(table.id() + "  " + table.title().in(console.locale()) + "  " + table.document().in(console.locale())); //$NON-NLS-1$ //$NON-NLS-2$
        if (!table.validity().isOpen()) {
            console.say(CliText.text("validityOf", table.validity().range(), table.validity().source(), table.validity().note())); //$NON-NLS-1$
        }
        TextTable printed = new TextTable(List.of(text("row"), text("column"), text("value"), text("unit"), text("year"), text("standing"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
                text("source"), text("validity"), text("remark")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                List.of(Align.LEFT, Align.LEFT, Align.RIGHT, Align.LEFT, Align.LEFT, Align.LEFT, Align.LEFT, Align.LEFT, Align.LEFT));
        ObjectNode tree = head(table, console.object());
        ArrayNode list = tree.putArray("values"); //$NON-NLS-1$
        for (Factor factor : table.factors()) {
            if (row == null || isRow(table, factor, row)) {
                String name = name(table, factor);
                printed.add(List.of(factor.key() + " " + name, factor.column(), factor.value().toPlainString(), factor.unit(), //$NON-NLS-1$
                        factor.year() == 0 ? "" : String.valueOf(factor.year()), text("standing." + factor.standing().name()), //$NON-NLS-1$ //$NON-NLS-2$
                        factor.source(), factor.validity().range(), factor.note().in(console.locale())));
                ObjectNode node = list.addObject().put("row", factor.key()).put("name", name).put("column", factor.column()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                        .put("value", factor.value().toPlainString()).put("unit", factor.unit()).put("year", factor.year()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                        .put("standing", factor.standing().name()).put("source", factor.source()) //$NON-NLS-1$ //$NON-NLS-2$
                        .put("validity", table.validity(factor).range()).put("note", factor.note().in(console.locale())); //$NON-NLS-1$ //$NON-NLS-2$
                factor.announced().ifPresent(day -> node.put("announced", day.toString())); //$NON-NLS-1$
            }
        }
        printed.lines().forEach(console::line);
        console.answer(tree);
    }

    private ObjectNode head(FactorTable table, ObjectNode node) {
        return node.put("id", table.id()).put("title", table.title().in(console.locale())) //$NON-NLS-1$ //$NON-NLS-2$
                .put("document", table.document().in(console.locale())).put("edition", table.edition()) //$NON-NLS-1$ //$NON-NLS-2$
                .put("validity", table.validity().range()); //$NON-NLS-1$
    }

    /** Whether a value stands in the row that was asked for, by key or by its name in either language. */
    static boolean isRow(FactorTable table, Factor factor, String row) {
        var name = table.rows().get(factor.key());
        return factor.key().equalsIgnoreCase(row) || name != null && (name.zh().equals(row) || name.en().equalsIgnoreCase(row));
    }

    private String name(FactorTable table, Factor factor) {
        var name = table.rows().get(factor.key());
        return name == null || name.in(console.locale()).equals(factor.key()) ? "" : name.in(console.locale()); //$NON-NLS-1$
    }

    private static SortedSet<Integer> years(FactorTable table) {
        return table.factors().stream().map(Factor::year).filter(year -> year != 0).collect(Collectors.toCollection(TreeSet::new));
    }

    private String standings(FactorTable table) {
        Standings standings = Standings.of(table);
        return java.util.Arrays.stream(Standing.values()).filter(standing -> standings.of(standing) > 0)
                .map(standing -> text("standing." + standing.name()) + " " + standings.of(standing)) //$NON-NLS-1$ //$NON-NLS-2$
                .collect(Collectors.joining(", ")); //$NON-NLS-1$
    }

    private String text(String key) {
        return CliText.text(key).in(console.locale());
    }
}
