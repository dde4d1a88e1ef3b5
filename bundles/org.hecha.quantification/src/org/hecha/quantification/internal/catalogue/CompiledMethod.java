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
     * The result for inputs that may replace constants too.
     *
     * @param inputs value by symbol, in the symbol's unit
     * @return empty where a symbol has no value, or a division by zero comes up
     */
    public Optional<BigDecimal> evaluate(Map<String, BigDecimal> inputs) {
        boolean complete = method.symbols().stream()
                .allMatch(symbol -> inputs.containsKey(symbol.name()) || constants.containsKey(symbol.name()));
        if (!complete) {
            return Optional.empty();
        }
        try {
            return Optional.of(formula.value(symbol -> inputs.containsKey(symbol) ? Exact.of(inputs.get(symbol)) : constants.get(symbol))
                    .decimal());
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }
}
