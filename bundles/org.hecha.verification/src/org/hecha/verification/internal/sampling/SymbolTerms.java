package org.hecha.verification.internal.sampling;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hecha.core.text.Refusal;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.standard.Method;
import org.hecha.standard.Symbol;
import org.hecha.standard.calculation.LineResult;
import org.hecha.standard.calculation.Quantification;
import org.hecha.standard.calculation.Trace;

/**
 * What each activity symbol brings to the emission of a source. The formula is asked with one symbol at a time and all
 * others at zero: where the answers add up to the result and each grows in proportion to its symbol, they are the terms of
 * the formula, whatever its text looks like.
 */
final class SymbolTerms {

    private static final BigDecimal NEAR = new BigDecimal("1e-20");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final Quantification quantification;
    private final LineResult line;
    private final Trace trace;
    private final Method method;
    private final List<Symbol> activities;
    private final Map<String, BigDecimal> inputs = new LinkedHashMap<>();
    private final String label;

    /**
     * What one symbol brings.
     *
     * @param amount in tCO2e, negative where it is subtracted
     * @param rate tCO2e per unit of the symbol; empty where the source has no emission to derive it from
     */
    record Term(BigDecimal amount, Optional<BigDecimal> rate) {
    }

    SymbolTerms(Quantification quantification, EmissionSource source, LineResult line, List<Symbol> activities) {
        this.quantification = quantification;
        this.line = line;
        this.trace = line.trace().orElseThrow();
        this.method = trace.method();
        this.activities = activities;
        this.label = SamplingText.label(source.getName(), source.getId());
        trace.values().stream().filter(term -> method.symbol(term.symbol().name()).isPresent())
                .forEach(term -> inputs.put(term.symbol().name(), term.value()));
    }

    /** @throws Refusal where the emission is not the sum of terms that grow with their symbol */
    Map<Symbol, Term> terms() throws Refusal {
        Map<Symbol, BigDecimal> parts = new LinkedHashMap<>();
        BigDecimal sum = value(null, BigDecimal.ZERO);
        boolean plain = sum.signum() == 0;
        for (Symbol symbol : activities) {
            BigDecimal amount = inputs.get(symbol.name());
            BigDecimal part = value(symbol, amount);
            plain &= close(value(symbol, amount.multiply(TWO)), part.multiply(TWO));
            parts.put(symbol, part);
            sum = sum.add(part);
        }
        if (!plain || !close(sum, trace.result())) {
            throw notDivisible();
        }
        Map<Symbol, Term> terms = new LinkedHashMap<>();
        for (Map.Entry<Symbol, BigDecimal> part : parts.entrySet()) {
            terms.put(part.getKey(), term(part.getKey(), part.getValue()));
        }
        return terms;
    }

    /** Everything between the formula and the emission (unit, warming potential, biogenic share, sign) is one factor. */
    private Term term(Symbol symbol, BigDecimal part) throws Refusal {
        BigDecimal result = trace.result();
        if (result.signum() == 0) {
            if (part.signum() != 0) {
                throw SamplingText.refusal("balanceAtZero", label, method.formula());
            }
            return new Term(BigDecimal.ZERO, Optional.empty());
        }
        BigDecimal one = value(symbol, BigDecimal.ONE);
        BigDecimal amount = activities.size() == 1 ? line.co2e()
                : line.co2e().multiply(part).divide(result, MathContext.DECIMAL128);
        return new Term(amount, Optional.of(line.co2e().multiply(one).divide(result, MathContext.DECIMAL128)));
    }

    /** The formula with one activity symbol at an amount and all others at zero. */
    private BigDecimal value(Symbol asked, BigDecimal amount) throws Refusal {
        Map<String, BigDecimal> values = new LinkedHashMap<>(inputs);
        activities.forEach(symbol -> values.put(symbol.name(), symbol.equals(asked) ? amount : BigDecimal.ZERO));
        Optional<BigDecimal> value = quantification.evaluate(method, values);
        if (value.isEmpty()) {
            throw notDivisible();
        }
        return value.get();
    }

    private Refusal notDivisible() {
        return SamplingText.refusal("notDivisible", label, method.formula());
    }

    /** Equal but for the digits that a quotient without end loses. */
    static boolean close(BigDecimal a, BigDecimal b) {
        return a.subtract(b).abs().compareTo(a.abs().max(b.abs()).multiply(NEAR)) <= 0;
    }
}
