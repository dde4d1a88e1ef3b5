package org.hecha.verification.internal.sampling;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Refusal;
import org.hecha.model.inventory.ActivityData;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.standard.Symbol;
import org.hecha.standard.calculation.LineResult;
import org.hecha.standard.calculation.Quantification;
import org.hecha.standard.calculation.Trace;
import org.hecha.verification.sampling.PopulationItem;

/**
 * Divides the emission of one source among its records. A product is divided last, so that a share that ends is exact; one
 * that does not end keeps 34 digits. Used once.
 */
final class RecordShares {

    private final Quantification quantification;
    private final EmissionSource source;
    private final LineResult line;
    private final Trace trace;
    private final List<Symbol> activities;
    private final Map<String, Stream> streams = new HashMap<>();
    private final Map<Symbol, BigDecimal> sums = new LinkedHashMap<>();
    private final List<PopulationItem> items = new ArrayList<>();
    private final List<Localized> remarks = new ArrayList<>();
    private Stream last;

    /** What all records of one symbol and unit have in common. */
    private static final class Stream {
        private final String named;
        private final String unit;
        private final Symbol symbol;
        /** Of the record's unit into the symbol's; null where they are the same. */
        private final BigDecimal factor;
        private Optional<BigDecimal> rate = Optional.empty();
        private BigDecimal amount = BigDecimal.ZERO;
        /** tCO2e per unit of the symbol where that ends; null where it does not. */
        private BigDecimal perUnit;

        Stream(String named, String unit, Symbol symbol, BigDecimal factor) {
            this.named = named;
            this.unit = unit;
            this.symbol = symbol;
            this.factor = factor;
        }

        BigDecimal converted(BigDecimal quantity) {
            return factor == null ? quantity : quantity.multiply(factor);
        }
    }

    /** @param line its result, with a trace */
    RecordShares(Quantification quantification, EmissionSource source, LineResult line) {
        this.quantification = quantification;
        this.source = source;
        this.line = line;
        this.trace = line.trace().orElseThrow();
        this.activities = trace.method().symbols().stream().filter(symbol -> symbol.role() == Symbol.Role.ACTIVITY)
                .toList();
    }

    /** @throws Refusal where its emission cannot be divided among its records */
    RecordShares divide() throws Refusal {
        List<ActivityData> rows = source.getActivityData();
        if (rows.isEmpty() || activities.isEmpty()) {
            remark("noRecords", line.co2e());
            return this;
        }
        rows.forEach(row -> {
            Stream stream = stream(row);
            sums.merge(stream.symbol, stream.converted(row.getQuantity()), BigDecimal::add);
        });
        checkUsed();
        Map<Symbol, SymbolTerms.Term> terms = new SymbolTerms(quantification, source, line, activities).terms();
        terms.forEach((symbol, term) -> {
            if (!sums.containsKey(symbol)) {
                remark("termWithoutRecords", symbol.name(), term.amount());
            }
        });
        streams.values().forEach(stream -> value(stream, terms.get(stream.symbol)));
        rows.forEach(row -> items.add(item(row)));
        return this;
    }

    private PopulationItem item(ActivityData row) {
        Stream stream = stream(row);
        BigDecimal converted = stream.converted(row.getQuantity());
        BigDecimal book = stream.perUnit != null ? stream.perUnit.multiply(converted)
                : stream.amount.multiply(converted).divide(sums.get(stream.symbol), MathContext.DECIMAL128);
        return new PopulationItem(row, source, line.category(), row.getQuantity(), row.getUnit(), book, stream.rate);
    }

    /** Most rates end, and multiplying a million records is quicker than dividing them; both are exact then. */
    private void value(Stream stream, SymbolTerms.Term term) {
        BigDecimal sum = sums.get(stream.symbol);
        stream.rate = term.rate().map(stream::converted);
        stream.amount = term.amount();
        BigDecimal rate = sum.signum() == 0 ? BigDecimal.ZERO : term.amount().divide(sum, MathContext.DECIMAL128);
        stream.perUnit = rate.multiply(sum).compareTo(term.amount()) == 0 ? rate : null;
    }

    /** A calculation that took a stated parameter instead of the records says nothing about the records. */
    private void checkUsed() throws Refusal {
        for (Map.Entry<Symbol, BigDecimal> sum : sums.entrySet()) {
            BigDecimal taken = trace.terms().stream().filter(term -> term.symbol().name().equals(sum.getKey().name()))
                    .findFirst().orElseThrow().value();
            if (!SymbolTerms.close(taken, sum.getValue())) {
                throw SamplingText.refusal("recordsNotUsed", label(), sum.getKey().name(),
                        SamplingText.printed(taken), SamplingText.printed(sum.getValue()));
            }
        }
    }

    /** Records of one symbol and unit mostly follow one another. */
    private Stream stream(ActivityData row) {
        String symbol = row.getSymbol() == null ? "" : row.getSymbol();
        String unit = row.getUnit() == null ? "" : row.getUnit();
        if (last == null || !last.named.equals(symbol) || !last.unit.equals(unit)) {
            last = streams.computeIfAbsent(symbol + '\n' + unit, any -> stream(symbol, unit));
        }
        return last;
    }

    /** As the calculation took it: the symbol named, else the only one, else the only one its unit fits. */
    private Stream stream(String named, String unit) {
        Symbol symbol = activities.stream()
                .filter(one -> named.isEmpty() ? activities.size() == 1 || quantification.converts(unit, one.unit())
                        : one.name().equals(named))
                .findFirst().orElseThrow(() -> new IllegalStateException(source.getId() + " was calculated with a record that has no symbol"));
        return new Stream(named, unit, symbol, unit.equals(symbol.unit()) ? null
                : quantification.convert(BigDecimal.ONE, unit, symbol.unit()));
    }

    private void remark(String key, Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = label();
        for (int i = 0; i < arguments.length; i++) {
            all[i + 1] = arguments[i] instanceof BigDecimal amount ? SamplingText.printed(amount) : arguments[i];
        }
        remarks.add(SamplingText.text(key, all));
    }

    private String label() {
        return SamplingText.label(source.getName(), source.getId());
    }

    List<PopulationItem> items() {
        return items;
    }

    List<Localized> remarks() {
        return remarks;
    }
}
