package org.hecha.verification.internal.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far a printed number lies from the right one. */
final class PrintedTest {

    /**
     * Rounding alone is no departure; whatever goes beyond it counts whole: 600 − 609.6 = −9.6, not 600 − 610 = −10.
     */
    @ParameterizedTest
    @CsvSource({ "424, 423.9079, 0", "423.91, 423.9079, 0.00", "600, 609.6, -9.60", "8711.80, 8911.80391, -200.00",
        "0.0049, 0.0043, 0.0006", "13, 15.3, -2.30", "-5, -5.4, 0", "-5, -5.6, 0.60", "0, 0.4, 0", "0, 0.6, -0.60",
        "8711.8, 8711.85, -0.05" })
    void departsByWhatItDeparts(String printed, String right, String departure) {
        assertEquals(new BigDecimal(departure), new Printed(new BigDecimal(printed)).departure(new BigDecimal(right)));
    }
}
