package org.hecha.verification.internal.sampling;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;

import org.hecha.verification.internal.sampling.statistics.Quantiles;

/**
 * Stringer's bound (K. W. Stringer, Practical aspects of statistical sampling in auditing, American Statistical Association
 * 1963; AICPA Audit Guide Audit Sampling): the interval times R(0) + Σ (R(j) - R(j-1))·t(j), with Poisson reliability
 * factors R and the taints t of one direction in falling order.
 */
final class StringerBound {

    private final BigDecimal interval;
    private final double confidence;

    StringerBound(BigDecimal interval, double confidence) {
        this.interval = interval;
        this.confidence = confidence;
    }

    /** @param taints shares of the amounts that are in error, positive, one per hit */
    BigDecimal of(List<BigDecimal> taints) {
        List<BigDecimal> falling = taints.stream().sorted(Collections.reverseOrder()).toList();
        BigDecimal before = Quantiles.reliabilityFactor(0, confidence);
        BigDecimal sum = before;
        for (int number = 1; number <= falling.size(); number++) {
            BigDecimal factor = Quantiles.reliabilityFactor(number, confidence);
            sum = sum.add(factor.subtract(before).multiply(falling.get(number - 1)));
            before = factor;
        }
        return sum.multiply(interval);
    }
}
