package org.hecha.verification.internal.comparison;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.hecha.core.text.Localized;
import org.hecha.standard.Factor;
import org.hecha.standard.FactorTable;
import org.hecha.standard.Symbol;
import org.hecha.standard.Text;

/**
 * The installed factor tables, asked for values that could have stood in for a symbol. Remembers its answers, for a large
 * inventory asks the same of every source of one method. Used by one thread.
 */
final class PublishedFactors {

    private final Survey survey;
    /** By identity: a method has each of its symbols once, and comparing two whole ones is slow. */
    private final Map<Symbol, List<Entry>> fitting = new IdentityHashMap<>();
    private final Map<Symbol, List<Entry>> ofAnyRow = new IdentityHashMap<>();
    private final Map<Symbol, Map<String, List<Entry>>> like = new IdentityHashMap<>();
    private final Map<Symbol, Map<String, Map<FactorTable, Entry>>> newest = new IdentityHashMap<>();

    PublishedFactors(Survey survey) {
        this.survey = survey;
    }

    /**
     * A published value.
     *
     * @param table table it stands in
     * @param factor as published
     * @param value in the unit of the symbol it was asked for
     */
    record Entry(FactorTable table, Factor factor, BigDecimal value) {

        /** Document, row and year, as a reader would look it up. */
        Localized name() {
            Text row = table.rows().getOrDefault(factor.key(), new Text(factor.key(), factor.key()));
            return factor.year() == 0 ? Hypothesis.sentence("entry", table.document(), row)
                    : Hypothesis.sentence("entryOfYear", table.document(), row, Integer.toString(factor.year()));
        }
    }

    List<FactorTable> tables() {
        return survey.quantification().factorTables();
    }

    /** Same column and same row in every table; for factors by year, every series and year. */
    List<Entry> like(Symbol symbol, String key) {
        return like.computeIfAbsent(symbol, asked -> new HashMap<>()).computeIfAbsent(key,
                row -> distinct(fitting(symbol).stream().filter(entry -> entry.factor().year() != 0 || entry.factor().key().equals(row))));
    }

    /** Same column, every row. */
    List<Entry> ofAnyRow(Symbol symbol) {
        return ofAnyRow.computeIfAbsent(symbol, asked -> distinct(fitting(asked).stream()));
    }

    /** The value of one table for a symbol and row; the newest where there are several years. */
    Optional<Entry> in(FactorTable table, Symbol symbol, String key) {
        return Optional.ofNullable(newest.computeIfAbsent(symbol, this::newest).getOrDefault(key, Map.of()).get(table));
    }

    private Map<String, Map<FactorTable, Entry>> newest(Symbol symbol) {
        Map<String, Map<FactorTable, Entry>> byRow = new HashMap<>();
        for (Entry entry : fitting(symbol)) {
            byRow.computeIfAbsent(entry.factor().key(), key -> new IdentityHashMap<>()).merge(entry.table(), entry,
                    (before, after) -> after.factor().year() > before.factor().year() ? after : before);
        }
        return byRow;
    }

    /** Values that differ, the first of each. */
    private static List<Entry> distinct(Stream<Entry> entries) {
        Map<BigDecimal, Entry> byValue = new LinkedHashMap<>();
        entries.forEach(entry -> byValue.putIfAbsent(entry.value().stripTrailingZeros(), entry));
        return List.copyOf(byValue.values());
    }

    private List<Entry> fitting(Symbol symbol) {
        return fitting.computeIfAbsent(symbol, asked -> tables().stream().flatMap(table -> table.factors().stream()
                .filter(factor -> fits(factor, asked)).map(factor -> entry(table, factor, asked))).toList());
    }

    /** A symbol without a default table takes any value of its unit, unless it has none. */
    private boolean fits(Factor factor, Symbol symbol) {
        boolean column = symbol.defaultColumn().map(factor.column()::equals)
                .orElseGet(() -> !symbol.unit().equals("1") && symbol.role() != Symbol.Role.ACTIVITY);
        return column && survey.converts(factor.unit(), symbol.unit());
    }

    private Entry entry(FactorTable table, Factor factor, Symbol symbol) {
        return new Entry(table, factor,
                survey.convert(factor.value(), factor.unit(), symbol.unit()).orElseThrow());
    }
}
