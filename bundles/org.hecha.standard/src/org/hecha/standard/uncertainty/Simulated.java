package org.hecha.standard.uncertainty;

import java.math.BigDecimal;

/**
 * What a simulation knows of an amount beside its bounds; in tCO2e.
 *
 * @param mean mean of the draws
 * @param median median of the draws
 * @param lowerError standard error of the lower bound: how far it may move with another seed
 * @param upperError standard error of the upper bound
 */
public record Simulated(BigDecimal mean, BigDecimal median, BigDecimal lowerError, BigDecimal upperError) {
}
