package org.hecha.standard;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * One symbol of a declared formula. Immutable.
 *
 * @param name as it stands in the formula: {@code NCV}
 * @param title what it is
 * @param role where its value comes from
 * @param unit unit in which the formula takes it; activity and parameters in other units are converted
 * @param fixed value of a constant, else empty
 * @param defaultTable table whose row (the source's factor key) gives the default; {@code @fuel}, {@code @electricity}
 *        and {@code @gwp} stand for the choice made in the engagement; empty = no default
 * @param defaultColumn column of that table
 * @param defaultKey row of that table where it is not the source's factor key, else empty
 * @param minimum smallest plausible value in {@code unit}, or empty
 * @param maximum largest plausible value in {@code unit}, or empty
 */
public record Symbol(String name, Text title, Role role, String unit, Optional<BigDecimal> fixed,
        Optional<String> defaultTable, Optional<String> defaultColumn, Optional<String> defaultKey,
        Optional<BigDecimal> minimum, Optional<BigDecimal> maximum) {

    /** Where the value of a symbol comes from. */
    public enum Role {
        /** Sum of the source's activity data. */
        ACTIVITY,
        /** A parameter of the source, else the default. */
        PARAMETER,
        /** Fixed by the standard. */
        CONSTANT,
        /** Argument of a figure. */
        ARGUMENT
    }

    public Symbol {
        Objects.requireNonNull(name);
        Objects.requireNonNull(role);
        Objects.requireNonNull(unit);
    }
}
