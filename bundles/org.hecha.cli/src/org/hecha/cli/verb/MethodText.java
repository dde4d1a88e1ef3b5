package org.hecha.cli.verb;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.hecha.cli.CliText;
import org.hecha.cli.Console;
import org.hecha.cli.docs.DefaultText;
import org.hecha.core.text.Numbers;
import org.hecha.core.text.TextTable;
import org.hecha.core.text.TextTable.Align;
import org.hecha.standard.GoldenCase;
import org.hecha.standard.Method;
import org.hecha.standard.Symbol;
import org.hecha.standard.calculation.Quantification;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** One edition of a method, in full: for a person and for a program. */
final class MethodText {

    private final Console console;
    private final Locale locale;
    private final DefaultText defaults;

    MethodText(Console console, Quantification engine) {
        this.console = console;
        this.locale = console.locale();
        this.defaults = new DefaultText(engine, locale);
    }

    /** Each way of calculating once, with all editions that have it. */
    void show(List<Method> editions) {
        Map<Method, List<Method>> alike = new LinkedHashMap<>();
        editions.forEach(method -> alike.computeIfAbsent(wherever(method), key -> new ArrayList<>()).add(method));
        alike.values().forEach(this::showAlike);
    }

    private static Method wherever(Method method) {
        return new Method(method.id(), method.standardId(), "", "", method.kind(), method.title(), method.formula(), method.resultUnit(), //$NON-NLS-1$ //$NON-NLS-2$
                method.gas(), method.category(), method.deducted(), method.symbols(), method.standing(), method.source(), method.note(),
                method.goldenCases());
    }

    private void showAlike(List<Method> editions) {
        Method method = editions.get(0);
        console.line("■ " + method.id() + "  " + method.title().in(locale)); //$NON-NLS-1$ //$NON-NLS-2$
        editions.forEach(one -> console.say(CliText.text("methodClause", one.standardId(), one.edition(), one.clause()))); //$NON-NLS-1$
        console.say(CliText.text("methodFormula", method.formula(), method.resultUnit())); //$NON-NLS-1$
        console.say(CliText.text("methodSource", CliText.text("standing." + method.standing().name()), method.source())); //$NON-NLS-1$ //$NON-NLS-2$
        if (!method.note().in(locale).isBlank()) {
            console.say(CliText.text("note", method.note())); //$NON-NLS-1$
        }
        TextTable table = new TextTable(List.of(text("symbol"), text("title"), text("unit"), text("symbolRole"), text("limits"), text("default")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
                List.of(Align.LEFT, Align.LEFT, Align.LEFT, Align.LEFT, Align.LEFT, Align.LEFT));
        for (Symbol symbol : method.symbols()) {
            table.add(List.of(symbol.name(), symbol.title().in(locale), symbol.unit(), text("role." + symbol.role().name()), limits(symbol), //$NON-NLS-1$
                    symbol.printed().isEmpty() ? defaults.of(symbol) : symbol.printed()));
        }
        table.lines().forEach(console::line);
        for (GoldenCase golden : method.goldenCases()) {
            console.say(CliText.text("goldenCase", golden.name(), new TreeMap<>(golden.inputs()).entrySet().stream() //$NON-NLS-1$
                    .map(input -> input.getKey() + " = " + input.getValue().toPlainString()).collect(Collectors.joining(", ")), //$NON-NLS-1$ //$NON-NLS-2$
                    golden.expected(), method.resultUnit()));
        }
        console.line(""); //$NON-NLS-1$
    }

    private static String limits(Symbol symbol) {
        if (symbol.minimum().isEmpty() && symbol.maximum().isEmpty()) {
            return ""; //$NON-NLS-1$
        }
        return symbol.minimum().map(Numbers::plain).orElse("") + "…" + symbol.maximum().map(Numbers::plain).orElse(""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    void json(Method method, ObjectNode node) {
        node.put("id", method.id()).put("standard", method.standardId()).put("edition", method.edition()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .put("clause", method.clause()).put("kind", method.kind().name()).put("title", method.title().in(locale)) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .put("formula", method.formula()).put("unit", method.resultUnit()).put("gas", method.gas()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .put("category", method.category()).put("deducted", method.deducted()).put("standing", method.standing().name()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .put("source", method.source()).put("note", method.note().in(locale)); //$NON-NLS-1$ //$NON-NLS-2$
        ArrayNode symbols = node.putArray("symbols"); //$NON-NLS-1$
        method.symbols().forEach(symbol -> symbol(symbol, symbols.addObject()));
        ArrayNode cases = node.putArray("goldenCases"); //$NON-NLS-1$
        for (GoldenCase golden : method.goldenCases()) {
            ObjectNode one = cases.addObject().put("name", golden.name()).put("expected", golden.expected().toPlainString()); //$NON-NLS-1$ //$NON-NLS-2$
            ObjectNode inputs = one.putObject("inputs"); //$NON-NLS-1$
            for (Map.Entry<String, BigDecimal> input : new TreeMap<>(golden.inputs()).entrySet()) {
                inputs.put(input.getKey(), input.getValue().toPlainString());
            }
        }
    }

    private void symbol(Symbol symbol, ObjectNode node) {
        node.put("name", symbol.name()).put("title", symbol.title().in(locale)).put("role", symbol.role().name()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .put("unit", symbol.unit()).put("value", symbol.printed().isEmpty() ? null : symbol.printed()) //$NON-NLS-1$ //$NON-NLS-2$
                .put("min", plain(symbol.minimum())).put("max", plain(symbol.maximum())); //$NON-NLS-1$ //$NON-NLS-2$
        symbol.defaultTable().ifPresent(table -> node.putObject("default").put("table", table).put("column", symbol.column()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .put("row", symbol.defaultKey().orElse(null)).put("text", defaults.of(symbol))); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static String plain(Optional<BigDecimal> value) {
        return value.map(BigDecimal::toPlainString).orElse(null);
    }

    private String text(String key) {
        return CliText.text(key).in(locale);
    }
}
