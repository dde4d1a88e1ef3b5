package org.hecha.quantification.internal.uncertainty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NormalTest {

    /** Percentage points of the printed tables of the normal distribution, to their digits. */
    @ParameterizedTest
    @CsvSource({ "0.5,0", "0.975,1.959963984540054", "0.025,-1.959963984540054", "0.95,1.6448536269514722",
        "0.995,2.5758293035489004", "0.9995,3.2905267314919255", "1e-12,-7.034483825301132" })
    void quantilesAreThoseOfTheTables(double share, double point) {
        assertEquals(point, Normal.quantile(share), 4e-14 * Math.max(1, Math.abs(point)));
    }

    /** Two formulas that have nothing in common, a rational approximation and a series, undo one another. */
    @Test
    void quantileAndShareAreInverse() {
        for (double share = 0.0005; share < 1; share += 0.0005) {
            assertEquals(share, Normal.share(Normal.quantile(share)), 1e-14);
        }
        assertTrue(Normal.share(-9) == 0 && Normal.share(9) == 1);
        assertEquals(0.5, Normal.share(0));
    }
}
