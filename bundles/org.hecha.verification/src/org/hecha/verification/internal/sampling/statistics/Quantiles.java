package org.hecha.verification.internal.sampling.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.function.DoubleUnaryOperator;

/**
 * Quantiles that sampling needs, each solved for and not looked up, to {@value #DIGITS} significant digits: the same on
 * every machine.
 */
public final class Quantiles {

    /** Significant digits of every quantile. */
    public static final int DIGITS = 10;

    private static final MathContext PRINTED = new MathContext(DIGITS, RoundingMode.HALF_EVEN);

    private Quantiles() {
    }

    /**
     * Poisson reliability factor: the expected number of errors at which {@code errors} or fewer come up with a chance of
     * 1 - confidence. It is the quantile of the gamma distribution of shape {@code errors + 1}, which carries it on to
     * expected errors that are no whole number (AICPA Audit Guide Audit Sampling, appendix on the tables of monetary unit
     * sampling, where the factors for whole numbers are printed).
     *
     * @param errors number of errors, 0 or more
     * @param confidence above 0 and below 1
     */
    public static BigDecimal reliabilityFactor(double errors, double confidence) {
        return solved(x -> GammaFunction.lower(errors + 1, x), confidence);
    }

    /**
     * The number t that a variable of Student's distribution exceeds in amount with a chance of 1 - confidence.
     *
     * @param freedom degrees of freedom, above 0; need not be whole
     * @param confidence above 0 and below 1
     */
    public static BigDecimal student(double freedom, double confidence) {
        return solved(t -> 1 - GammaFunction.beta(freedom / 2, 0.5, freedom / (freedom + t * t)), confidence);
    }

    /** Where a function that grows from 0 to 1 over the positive numbers takes a value, by bisection down to neighbouring numbers. */
    private static BigDecimal solved(DoubleUnaryOperator growing, double value) {
        if (!(value > 0 && value < 1)) {
            throw new IllegalArgumentException("no quantile at " + value);
        }
        double high = 1;
        while (growing.applyAsDouble(high) < value) {
            high *= 2;
        }
        double low = 0;
        double middle = high / 2;
        while (low < middle && middle < high) {
            if (growing.applyAsDouble(middle) < value) {
                low = middle;
            } else {
                high = middle;
            }
            middle = low + (high - low) / 2;
        }
        return new BigDecimal(high).round(PRINTED);
    }
}
