package org.hecha.standard.comparison;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

import org.hecha.model.engagement.Engagement;

/**
 * What the contract calls material (ISO 14064-3, 5.1.7). Immutable.
 *
 * @param percent agreed share of the total in percent, where one was agreed
 * @param absolute agreed amount in tCO2e, where one was agreed
 * @param total total by the criteria in tCO2e, of which the percentage is taken
 */
public record Materiality(Optional<BigDecimal> percent, Optional<BigDecimal> absolute, BigDecimal total) {

    /** What an engagement agreed on. @param total total by the criteria in tCO2e */
    public static Materiality of(Engagement engagement, BigDecimal total) {
        return new Materiality(Optional.ofNullable(engagement.getMaterialityPercent()),
                Optional.ofNullable(engagement.getMaterialityAbsolute()), total);
    }

    /** The smaller of the agreed thresholds in tCO2e; empty where none was agreed, then every departure counts. */
    public Optional<BigDecimal> threshold() {
        Optional<BigDecimal> relative = percent.map(share -> total.abs().multiply(share).scaleByPowerOfTen(-2));
        return relative.map(one -> absolute.map(one::min).orElse(one)).or(() -> absolute);
    }

    /** Whether the net or the gross misstatement lies above the threshold. */
    public boolean exceededBy(Misstatement misstatement) {
        return misstatement.exceeds(threshold().orElse(BigDecimal.ZERO));
    }

    /** An amount in percent of the threshold, to 34 digits; empty where the threshold is zero or was not agreed. */
    public Optional<BigDecimal> percentOfThreshold(BigDecimal amount) {
        return threshold().flatMap(limit -> percentOf(amount, limit));
    }

    /** An amount in percent of another, to 34 digits; empty where the other one is zero. */
    public static Optional<BigDecimal> percentOf(BigDecimal amount, BigDecimal whole) {
        return whole.signum() == 0 ? Optional.empty()
                : Optional.of(amount.scaleByPowerOfTen(2).divide(whole.abs(), MathContext.DECIMAL128));
    }
}
