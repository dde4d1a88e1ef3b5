package org.hecha.ui.internal.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.hecha.standard.comparison.Agreement;
import org.hecha.standard.comparison.ComparisonRow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cells show as many digits as it takes to see the difference, and no more. */
class ThreeStatesTest {

    @ParameterizedTest
    @CsvSource({ "600, 609.6, -9.60, 600, 609.60, -9.60", "424, 423.9079, 0, 424, 424, 0",
        "8711.8, 8911.80391, -200.00, '8,711.8', '8,911.80', -200.00", "0.0049, 0.0043, 0.0006, 0.0049, 0.0043, +0.0006" })
    void showTheDifference(String reported, String recalculated, String difference, String first, String second,
            String third) {
        ThreeStates states = new ThreeStates(Optional.of(new ComparisonRow("s", "source", "tCO2e", number(reported),
                number(recalculated), Optional.empty(), Agreement.UNEXPLAINED, number(difference), List.of())));
        assertEquals(List.of(first, second, third),
                List.of(states.reported(), states.recalculated(), states.difference()));
    }

    private static Optional<BigDecimal> number(String text) {
        return Optional.of(new BigDecimal(text));
    }
}
