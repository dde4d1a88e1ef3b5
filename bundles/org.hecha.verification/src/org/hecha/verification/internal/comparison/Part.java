package org.hecha.verification.internal.comparison;

import java.math.BigDecimal;
import java.util.Optional;

import org.hecha.core.text.Localized;

/**
 * One argument of a figure, with what it was taken from.
 *
 * @param symbol symbol it belongs to
 * @param subjectId source, removal or figure it points at; empty for a literal
 * @param label name of that object, or of the symbol
 * @param value contribution to the symbol, in the symbol's unit, with its sign
 * @param half how far it may lie away by the rounding of what was printed
 * @param other the other number of the same object (recalculated where the printed one was taken, and the reverse), in
 *        the symbol's unit, with its sign
 */
record Part(String symbol, String subjectId, Localized label, BigDecimal value, BigDecimal half,
        Optional<BigDecimal> other) {
}
