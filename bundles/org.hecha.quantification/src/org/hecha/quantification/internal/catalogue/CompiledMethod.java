package org.hecha.quantification.internal.catalogue;

import java.util.Map;
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
}
