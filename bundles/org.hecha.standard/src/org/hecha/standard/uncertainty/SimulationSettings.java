package org.hecha.standard.uncertainty;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * Everything that must be known to repeat a simulation to the last digit, beside the inventory itself. Values out of
 * range are refused by the analysis.
 *
 * @param draws number of draws, 100 to 1,000,000
 * @param seed seed, 0 or greater
 * @param confidence share of draws between the bounds, greater than 0 and less than 1
 * @param assumptions uncertainties taken for inputs that state none; of two for one symbol the first holds
 */
public record SimulationSettings(int draws, long seed, BigDecimal confidence, List<Assumption> assumptions) {

    /** 95 %: bounds at the percentiles 2.5 and 97.5. */
    public static final BigDecimal CONFIDENCE = new BigDecimal("0.95");

    public static final int FEWEST_DRAWS = 100;
    public static final int MOST_DRAWS = 1_000_000;

    public SimulationSettings {
        Objects.requireNonNull(confidence);
        assumptions = List.copyOf(assumptions);
    }

    /** 95 % bounds, nothing assumed. */
    public SimulationSettings(int draws, long seed) {
        this(draws, seed, CONFIDENCE, List.of());
    }
}
