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
 * @param fixed value of a constant, else empty; 34 digits of it where it does not terminate
 * @param defaultTable table whose row (the source's factor key) gives the default; {@code @fuel}, {@code @electricity}
 *        and {@code @gwp} stand for the choice made in the engagement; empty = no default
 * @param defaultColumn column of that table
 * @param defaultKey row of that table where it is not the source's factor key, else empty
 * @param minimum smallest plausible value in {@code unit}, or empty
 * @param maximum largest plausible value in {@code unit}, or empty
 * @param printed a constant as the standard prints it, {@code 44/12}; it is calculated with exactly. Empty where the
 *        symbol is no constant
 */
public record Symbol(String name, Text title, Role role, String unit, Optional<BigDecimal> fixed,
        Optional<String> defaultTable, Optional<String> defaultColumn, Optional<String> defaultKey,
        Optional<BigDecimal> minimum, Optional<BigDecimal> maximum, String printed) {

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
        Objects.requireNonNull(printed);
    }

    /** A symbol whose constant, if it is one, prints as the decimal it is. */
    public Symbol(String name, Text title, Role role, String unit, Optional<BigDecimal> fixed,
            Optional<String> defaultTable, Optional<String> defaultColumn, Optional<String> defaultKey,
            Optional<BigDecimal> minimum, Optional<BigDecimal> maximum) {
        this(name, title, role, unit, fixed, defaultTable, defaultColumn, defaultKey, minimum, maximum,
                fixed.map(BigDecimal::toPlainString).orElse(""));
    }

    /**
     * Column from which the default is taken: the one declared, else the one every table of the kind has ({@code GWP} of
     * potentials, {@code EF} of electricity), else the one named as the symbol.
     */
    public String column() {
        return defaultColumn().orElseGet(() -> switch (defaultTable().orElse("")) {
            case "@gwp" -> "GWP";
            case "@electricity" -> "EF";
            default -> name;
        });
    }
}
