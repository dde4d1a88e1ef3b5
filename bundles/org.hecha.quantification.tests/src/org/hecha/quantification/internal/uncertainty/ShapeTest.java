package org.hecha.quantification.internal.uncertainty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;

import org.hecha.quantification.internal.number.Exact;
import org.hecha.standard.uncertainty.Distribution;
import org.hecha.standard.uncertainty.UncertainInput.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class ShapeTest {

    private static final double ANY = Double.POSITIVE_INFINITY;

    private static Shape shape(Distribution distribution, String relative, double least, double most) {
        return new Shape(new Input("x", Exact.ONE, new Stated(Statement.STATED, new BigDecimal(relative), distribution,
                true, ""), "k", "", "x", "", 0, least, most));
    }

    /** Mean and variance by the midpoint rule over 200,000 equal shares: exact but for the far tails. */
    private static double[] moments(Shape shape) {
        int n = 200_000;
        double mean = 0;
        double square = 0;
        for (int i = 0; i < n; i++) {
            double x = shape.at((i + 0.5) / n);
            mean += x / n;
            square += x * x / n;
        }
        return new double[] { mean, Math.sqrt(square - mean * mean) };
    }

    @ParameterizedTest
    @EnumSource(Distribution.class)
    void everyDistributionHasMeanOneAndTheStatedDeviation(Distribution distribution) {
        double[] moments = moments(shape(distribution, "0.2", -ANY, ANY));
        assertEquals(1, moments[0], 1e-5);
        assertEquals(0.2, moments[1], 1e-4);
    }

    /**
     * Points at shares 0, 1/8 and 1 with deviation 0.1: the uniform runs over 1 +- 0.173205, the triangle over
     * 1 +- 0.244949 and has 1/8 below 1 - 0.244949/2 = 0.877526.
     */
    @ParameterizedTest
    @CsvSource({ "UNIFORM,0.0000001,0.826795", "UNIFORM,0.125,0.870096", "UNIFORM,0.9999999,1.173205",
        "TRIANGULAR,0.125,0.877526", "TRIANGULAR,0.875,1.122474", "NORMAL,0.975,1.195996",
        // sigma = sqrt(ln 1.01) = 0.099751; exp(-sigma^2/2 + 1.959964 sigma) = 1.209895
        "LOGNORMAL,0.975,1.209895", "LOGNORMAL,0.5,0.995037" })
    void quantilesByHand(Distribution distribution, double share, double point) {
        assertEquals(point, shape(distribution, "0.1", 0, ANY).at(share), 1e-6);
    }

    /**
     * A normal of mean 1 and deviation 1 has 15.8655 % below 0. Cut there, its mean is 1 + phi(1)/Phi(1) =
     * 1 + 0.241971/0.841345 = 1.287600.
     */
    @Test
    void aNormalIsCutAtZeroAndTheRestDrawnFrom() {
        Shape shape = shape(Distribution.NORMAL, "1", 0, ANY);
        assertEquals(0.158655, shape.cut(), 1e-6);
        assertEquals(1.287600, moments(shape)[0], 1e-5);
        assertTrue(shape.at(1e-12) >= 0);
    }

    /** A share of 0.98 cannot exceed 1: 1/0.98 = 1.020408 times itself. */
    @ParameterizedTest
    @EnumSource(Distribution.class)
    void everyDistributionKeepsItsLimits(Distribution distribution) {
        Shape shape = shape(distribution, "0.5", 0.3, 1 / 0.98);
        assertTrue(shape.at(1 - 1e-15) <= 1 / 0.98 + 1e-12);
        assertTrue(shape.at(1e-15) >= 0.3 - 1e-12);
        assertTrue(shape.cut() > 0.1 && shape.cut() < 1);
        double before = 0;
        for (double share = 0.01; share < 1; share += 0.01) {
            assertTrue(shape.at(share) > before, "rises with the share");
            before = shape.at(share);
        }
    }

    @ParameterizedTest
    @EnumSource(Distribution.class)
    void whatIsFarFromItsLimitsLosesNothing(Distribution distribution) {
        assertEquals(0, shape(distribution, "0.1", 0, 10).cut(), 1e-15);
    }
}
