package org.hecha.standard.uncertainty;

import java.util.Locale;
import java.util.Optional;

/**
 * How the possible values of an input lie around the value stated. Every one has the stated value as its mean and the
 * stated relative standard uncertainty as its standard deviation over its mean.
 */
public enum Distribution {
    /** Normal. */
    NORMAL,
    /** Lognormal, given by mean and relative standard deviation: for large uncertainties of what cannot be negative. */
    LOGNORMAL,
    /** Symmetric triangle: half its base is the square root of six times the standard deviation. */
    TRIANGULAR,
    /** Rectangle: half its width is the square root of three times the standard deviation. */
    UNIFORM;

    /** The distribution of that name as the model writes it, {@code lognormal}, in any case; empty for other words. */
    public static Optional<Distribution> named(String name) {
        for (Distribution distribution : values()) {
            if (distribution.word().equalsIgnoreCase(name.strip())) {
                return Optional.of(distribution);
            }
        }
        return Optional.empty();
    }

    /** The name as the model writes it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
