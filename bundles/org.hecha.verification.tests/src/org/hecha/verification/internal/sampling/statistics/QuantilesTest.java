package org.hecha.verification.internal.sampling.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quantiles against another implementation (SciPy 1.17: gamma.ppf and t.ppf) and against printed tables. */
class QuantilesTest {

    @ParameterizedTest
    @CsvSource({"0.95, 0, 2.995732274", "0.95, 1, 4.743864518", "0.95, 2, 6.295793622", "0.95, 10, 16.962219236",
        "0.95, 0.5, 3.907363952", "0.95, 100, 118.079272782", "0.90, 0, 2.302585093", "0.90, 1, 3.889720170",
        "0.90, 1.2, 4.184584289", "0.80, 3, 5.515045715"})
    void reliabilityFactors(double confidence, double errors, double expected) {
        assertEquals(expected, Quantiles.reliabilityFactor(errors, confidence).doubleValue(), 2e-8);
    }

    /** Without errors the chance of none is exp(-R), so R(0) is minus the logarithm of one minus the confidence. */
    @ParameterizedTest
    @CsvSource({"0.5", "0.8", "0.95", "0.99"})
    void theFirstFactorIsALogarithm(double confidence) {
        assertEquals(-StrictMath.log(1 - confidence), Quantiles.reliabilityFactor(0, confidence).doubleValue(), 1e-9);
    }

    /** The factors that tables print at 95 %: 3.00, 4.75, 6.30, 7.76, each rounded up in the second decimal. */
    @Test
    void printedFactorsAreTheseRoundedUp() {
        String[] printed = {"3.00", "4.75", "6.30", "7.76"};
        for (int errors = 0; errors < printed.length; errors++) {
            assertEquals(new BigDecimal(printed[errors]),
                    Quantiles.reliabilityFactor(errors, 0.95).setScale(2, RoundingMode.CEILING));
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 0.95, 12.706204736", "9, 0.95, 2.262157163", "4.5, 0.90, 2.065575889", "59.3, 0.95, 2.000783591",
        "1000, 0.99, 2.580754698"})
    void student(double freedom, double confidence, double expected) {
        assertEquals(expected, Quantiles.student(freedom, confidence).doubleValue(), 2e-8);
    }

    @Test
    void thereIsNoQuantileAtCertainty() {
        assertThrows(IllegalArgumentException.class, () -> Quantiles.student(3, 1));
        assertThrows(IllegalArgumentException.class, () -> Quantiles.reliabilityFactor(0, 0));
        assertThrows(IllegalArgumentException.class, () -> Quantiles.reliabilityFactor(0, Double.NaN));
    }

    @Test
    void factorials() {
        assertEquals(StrictMath.log(3_628_800), GammaFunction.logarithm(11), 1e-12);
        assertEquals(0.5 * StrictMath.log(StrictMath.PI), GammaFunction.logarithm(0.5), 1e-13);
        assertEquals(1 - StrictMath.exp(-2), GammaFunction.lower(1, 2), 1e-14);
        assertEquals(0.5, GammaFunction.beta(3, 3, 0.5), 1e-14);
    }
}
