package org.hecha.standard.comparison;

import java.math.BigDecimal;
import java.util.Optional;

import org.hecha.core.text.Localized;

/**
 * A tested cause of a difference, or what would have to be true for the printed number to be right.
 *
 * @param code stable code: DIGIT_ERROR, TRANSPOSITION, DECIMAL_SHIFT, OTHER_FACTOR, OTHER_CONSTANT, COARSE_ROUNDING,
 *        SIGN, IMPLIED_INPUT, NEAREST_FACTOR …
 * @param reproduces true where the cause gives exactly the printed number
 * @param text one sentence with the numbers
 * @param value number that the cause gives, or the input implied
 */
public record Explanation(String code, boolean reproduces, Localized text, Optional<BigDecimal> value) {
}
