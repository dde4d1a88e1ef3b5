package org.hecha.quantification.internal.uncertainty;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Optional;

import org.hecha.standard.uncertainty.Simulated;
import org.hecha.standard.uncertainty.Spread;

/**
 * The draws of one amount. Sums run in the order of the draws, so that they have the same digits whoever forms them;
 * what is told has 12 of them, more than any number of draws can settle.
 */
final class Sample {

    private static final MathContext TOLD = new MathContext(12, RoundingMode.HALF_EVEN);

    private final double[] draws;
    private final double mean;
    private final double variance;

    /** @param draws at least two; not changed, not to be changed */
    Sample(double[] draws) {
        this.draws = draws;
        double off = 0;
        for (double draw : draws) {
            off += draw - draws[0];
        }
        mean = draws[0] + off / draws.length;
        variance = covariance(this);
    }

    private double covariance(Sample other) {
        double sum = 0;
        for (int i = 0; i < draws.length; i++) {
            sum += (draws[i] - mean) * (other.draws[i] - other.mean);
        }
        return sum / (draws.length - 1);
    }

    /** What it comes to. @param whole the total of the inventory, of which this is a part */
    Spread spread(BigDecimal value, double confidence, Sample whole) {
        double[] sorted = draws.clone();
        Arrays.sort(sorted);
        double tail = (1 - confidence) / 2;
        double lower = quantile(sorted, tail);
        double upper = quantile(sorted, 1 - tail);
        double standard = StrictMath.sqrt(variance);
        Optional<BigDecimal> relative = mean == 0 ? Optional.empty() : Optional.of(told(standard / Math.abs(mean)));
        Optional<BigDecimal> share = whole.variance == 0 ? Optional.empty()
                : Optional.of(told(covariance(whole) / whole.variance));
        Simulated simulated = new Simulated(told(mean), told(quantile(sorted, 0.5)), told(error(sorted, tail)),
                told(error(sorted, 1 - tail)));
        return new Spread(value, told(standard), relative, told((upper - lower) / 2), told(lower), told(upper), share,
                Optional.of(simulated));
    }

    /** Between the two draws next to that place in the order (type 7 of Hyndman and Fan, 1996). */
    private static double quantile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) Math.max(0, Math.min(place, sorted.length - 2));
        return sorted[below] + (place - below) * (sorted[below + 1] - sorted[below]);
    }

    /**
     * Standard error of a quantile, whatever the distribution: the number of draws below it is binomial, with standard
     * deviation sqrt(n p (1 - p)); this is half the distance of the draws that far to both sides.
     */
    private static double error(double[] sorted, double share) {
        double off = StrictMath.sqrt(share * (1 - share) / sorted.length);
        return (quantile(sorted, Math.min(1, share + off)) - quantile(sorted, Math.max(0, share - off))) / 2;
    }

    private static BigDecimal told(double number) {
        return new BigDecimal(number).round(TOLD);
    }
}
