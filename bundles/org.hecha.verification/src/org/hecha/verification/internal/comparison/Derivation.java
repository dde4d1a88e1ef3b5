package org.hecha.verification.internal.comparison;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hecha.standard.Method;
import org.hecha.standard.Symbol;
import org.hecha.standard.calculation.Quantification;
import org.hecha.standard.calculation.Term;
import org.hecha.standard.calculation.Trace;

/**
 * A derivation that can be repeated with other inputs. Everything that lies between the formula's result and the
 * number compared (unit, warming potential, share that is not biogenic, sign) is linear and kept as one factor.
 */
public final class Derivation {

    /** Digits kept where a quotient does not end; far more than any printed number has. */
    static final MathContext DIGITS = MathContext.DECIMAL128;

    private final Quantification quantification;
    private final Trace trace;
    private final BigDecimal value;
    private final Map<String, BigDecimal> inputs = new LinkedHashMap<>();

    /** @param value the number compared, in the printed unit; a multiple of the trace's result */
    public Derivation(Quantification quantification, Trace trace, BigDecimal value) {
        this.quantification = quantification;
        this.trace = trace;
        this.value = value;
        trace.terms().forEach(term -> inputs.put(term.symbol().name(), term.value()));
    }

    BigDecimal value() {
        return value;
    }

    Method method() {
        return trace.method();
    }

    List<Term> terms() {
        return trace.terms();
    }

    /** Terms whose value somebody stated or looked up: everything but the constants of the formula. */
    List<Term> inputs() {
        return trace.terms().stream().filter(term -> term.symbol().role() != Symbol.Role.CONSTANT).toList();
    }

    BigDecimal input(String symbol) {
        return inputs.get(symbol);
    }

    /** The number compared, had the inputs named had these values; empty where the formula cannot take them. */
    Optional<BigDecimal> with(Map<String, BigDecimal> changes) {
        if (trace.result().signum() == 0) {
            return Optional.empty();
        }
        Map<String, BigDecimal> changed = new LinkedHashMap<>(inputs);
        changed.putAll(changes);
        return quantification.evaluate(trace.method(), changed).map(this::scaled);
    }

    private BigDecimal scaled(BigDecimal result) {
        return value.compareTo(trace.result()) == 0 ? result
                : result.multiply(value).divide(trace.result(), DIGITS);
    }

    public Optional<BigDecimal> with(String symbol, BigDecimal changed) {
        return with(Map.of(symbol, changed));
    }
}
