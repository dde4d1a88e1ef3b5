package org.hecha.standard.calculation;

import java.math.BigDecimal;
import java.util.List;

import org.hecha.standard.Method;

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
}
