package org.hecha.standard.calculation;

import java.math.BigDecimal;
import java.util.List;

import org.hecha.standard.Method;
import org.hecha.standard.Symbol;

/**
 * The derivation of one number: formula, symbols, values with units and origins, result.
 *
 * @param method the method applied
 * @param terms one per symbol, in the order of the declaration
 * @param result exact result of the formula
 * @param unit unit of the result
 */
public record Trace(Method method, List<Term> terms, BigDecimal result, String unit) {

    public Trace {
        terms = List.copyOf(terms);
    }

    /**
     * The terms that could have had another value: all but the constants of the formula itself, for which the standing of
     * the method speaks. A warming potential is a value, although no record states it.
     */
    public List<Term> values() {
        return terms.stream().filter(term -> method.symbol(term.symbol().name())
                .filter(own -> own.role() == Symbol.Role.CONSTANT).isEmpty()).toList();
    }
}
