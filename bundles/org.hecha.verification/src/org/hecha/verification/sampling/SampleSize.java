package org.hecha.verification.sampling;

import java.math.BigDecimal;
import java.util.Optional;

import org.hecha.core.text.Localized;

/**
 * How large a sample has to be, and why. Immutable.
 *
 * @param items number of items
 * @param tolerable tolerable error in tCO2e; empty where none was given and no materiality was agreed
 * @param reason one sentence: the rule or the formula with its numbers
 */
public record SampleSize(int items, Optional<BigDecimal> tolerable, Localized reason) {
}
