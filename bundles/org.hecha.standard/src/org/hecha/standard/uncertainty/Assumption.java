package org.hecha.standard.uncertainty;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * An uncertainty that whoever asks takes for inputs that state none themselves. Without an assumption such inputs count
 * as exact and are listed as lacking a statement.
 *
 * @param symbol symbol of the formula for which it is taken, or {@link #ANY}
 * @param relativeStandard relative standard uncertainty, 0.05 = 5 %; 0 to 10
 * @param distribution distribution, for the simulation
 * @param source where the number comes from; never blank
 */
public record Assumption(String symbol, BigDecimal relativeStandard, Distribution distribution, String source) {

    /** Stands for every symbol; a symbol's own assumption goes before it. */
    public static final String ANY = "*";

    public Assumption {
        Objects.requireNonNull(symbol);
        Objects.requireNonNull(relativeStandard);
        Objects.requireNonNull(distribution);
        Objects.requireNonNull(source);
    }
}
