package org.hecha.verification.internal.comparison;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.hecha.core.text.Localized;
import org.hecha.standard.Factor;
import org.hecha.standard.FactorTable;
import org.hecha.standard.Symbol;
import org.hecha.standard.Text;

/** The installed factor tables, asked for values that could have stood in for a symbol. */
final class PublishedFactors {

    private final Survey survey;

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
        return entries(symbol, factor -> factor.year() != 0 || factor.key().equals(key));
    }

    /** Same column, every row. */
    List<Entry> ofAnyRow(Symbol symbol) {
        return entries(symbol, factor -> true);
    }

    /** The value of one table for a symbol and row; the newest where there are several years. */
    Optional<Entry> in(FactorTable table, Symbol symbol, String key) {
        return table.factors().stream().filter(factor -> factor.key().equals(key) && fits(factor, symbol))
                .max(Comparator.comparingInt(Factor::year)).map(factor -> entry(table, factor, symbol));
    }

    private List<Entry> entries(Symbol symbol, Predicate<Factor> wanted) {
        Map<BigDecimal, Entry> byValue = new LinkedHashMap<>();
        for (FactorTable table : tables()) {
            table.factors().stream().filter(factor -> wanted.test(factor) && fits(factor, symbol))
                    .map(factor -> entry(table, factor, symbol))
                    .forEach(entry -> byValue.putIfAbsent(entry.value().stripTrailingZeros(), entry));
        }
        return List.copyOf(byValue.values());
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
