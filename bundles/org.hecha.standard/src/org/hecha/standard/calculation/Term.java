package org.hecha.standard.calculation;

import java.math.BigDecimal;

import org.hecha.standard.Symbol;

/**
 * One symbol of a formula with the value it had.
 *
 * @param symbol the symbol as declared
 * @param value value in the symbol's unit, as the formula took it
 * @param stated value as it was entered, in {@code statedUnit}
 * @param statedUnit unit as it was entered
 * @param origin where the value comes from
 */
public record Term(Symbol symbol, BigDecimal value, BigDecimal stated, String statedUnit, Origin origin) {
}
