package org.hecha.quantification.internal.catalogue;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.hecha.quantification.internal.formula.Node;
import org.hecha.quantification.internal.number.Exact;
import org.hecha.standard.Method;

/**
 * A method that was read, checked and found to work.
 *
 * @param method as declared
 * @param formula the formula with every conversion of units built in
 * @param constants exact value of each constant, by symbol
 */
public record CompiledMethod(Method method, Node formula, Map<String, Exact> constants) {

    public CompiledMethod {
        constants = Map.copyOf(constants);
    }

    /** The same method as another edition of the standard has it. */
    CompiledMethod inEdition(String edition, String clause) {
        Method m = method;
        return new CompiledMethod(new Method(m.id(), m.standardId(), edition, clause, m.kind(), m.title(), m.formula(),
                m.resultUnit(), m.gas(), m.category(), m.deducted(), m.symbols(), m.standing(), m.source(), m.note(),
                m.goldenCases()), formula, constants);
    }

    /**
     * The result in the method's result unit.
     *
     * @param values value of each symbol that is no constant, in the symbol's unit
     * @throws ArithmeticException for a division by zero
     */
    public Exact calculate(Function<String, Exact> values) {
        return formula.value(symbol -> {
            Exact constant = constants.get(symbol);
            return constant == null ? values.apply(symbol) : constant;
        });
    }

    /**
     * The result for inputs that may replace constants too. A constant given as the decimal of its fraction is the
     * fraction.
     *
     * @param inputs value by symbol, in the symbol's unit
     * @return empty where a symbol has no value, or a division by zero comes up
     */
    public Optional<BigDecimal> evaluate(Map<String, BigDecimal> inputs) {
        boolean complete = method.symbols().stream()
                .allMatch(symbol -> inputs.get(symbol.name()) != null || constants.containsKey(symbol.name()));
        if (!complete) {
            return Optional.empty();
        }
        try {
            return Optional.of(formula.value(symbol -> input(symbol, inputs.get(symbol))).decimal());
        } catch (ArithmeticException e) {
            // the formula has no value there: that is the answer
            return Optional.empty();
        }
    }

    private Exact input(String symbol, BigDecimal given) {
        Exact constant = constants.get(symbol);
        boolean own = constant != null && (given == null || constant.decimal().compareTo(given) == 0);
        return own ? constant : Exact.of(given);
    }
}
