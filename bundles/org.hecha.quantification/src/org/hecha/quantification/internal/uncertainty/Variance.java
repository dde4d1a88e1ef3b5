package org.hecha.quantification.internal.uncertainty;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.hecha.quantification.internal.number.Exact;
import org.hecha.standard.uncertainty.Spread;
import org.hecha.standard.uncertainty.UncertaintyResult;

/**
 * An amount with its variance to first order. What errs together is added up before it is squared, everything else
 * after. Sums of decimals are exact here, so that their order does not matter; roots and quotients have 34 digits.
 */
final class Variance {

    private BigDecimal value = BigDecimal.ZERO;
    private BigDecimal alone = BigDecimal.ZERO;
    private final Map<String, BigDecimal> together = new TreeMap<>();
    /** Worked out when it is first asked for. */
    private BigDecimal variance;

    /** The amount itself. */
    void addValue(BigDecimal amount) {
        value = value.add(amount);
    }

    /** An input's contribution. @param deviation change of the amount when the input errs by its standard uncertainty */
    void add(Input input, BigDecimal deviation) {
        variance = null;
        if (input.shared()) {
            together.merge(input.key(), deviation, BigDecimal::add);
        } else {
            alone = alone.add(deviation.multiply(deviation));
        }
    }

    /** Takes in a part with everything it consists of. */
    void add(Variance part) {
        variance = null;
        value = value.add(part.value);
        alone = alone.add(part.alone);
        part.together.forEach((key, deviation) -> together.merge(key, deviation, BigDecimal::add));
    }

    private BigDecimal variance() {
        if (variance == null) {
            variance = together.values().stream().map(deviation -> deviation.multiply(deviation)).reduce(alone,
                    BigDecimal::add);
        }
        return variance;
    }

    private BigDecimal covariance(Variance whole) {
        return together.entrySet().stream().map(entry -> entry.getValue().multiply(whole.deviation(entry.getKey())))
                .reduce(alone, BigDecimal::add);
    }

    private BigDecimal deviation(String key) {
        return together.getOrDefault(key, BigDecimal.ZERO);
    }

    /** Share that an input of a part has in the variance of this whole; empty where this has none. */
    Optional<BigDecimal> shareOf(Input input, BigDecimal deviation) {
        return share(deviation.multiply(input.shared() ? deviation(input.key()) : deviation));
    }

    private Optional<BigDecimal> share(BigDecimal covariance) {
        return variance().signum() == 0 ? Optional.empty() : Optional.of(covariance.divide(variance(), Exact.DIGITS));
    }

    /** What it comes to. @param whole the total of the inventory, of which this is a part */
    Spread spread(Variance whole) {
        BigDecimal standard = variance().sqrt(Exact.DIGITS);
        BigDecimal half = standard.multiply(UncertaintyResult.COVERAGE_FACTOR);
        Optional<BigDecimal> relative = value.signum() == 0 ? Optional.empty()
                : Optional.of(standard.divide(value.abs(), Exact.DIGITS));
        return new Spread(value, standard, relative, half, value.subtract(half), value.add(half),
                whole.share(covariance(whole)), Optional.empty());
    }
}
