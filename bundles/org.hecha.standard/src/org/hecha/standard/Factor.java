package org.hecha.standard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One value of a factor table. Immutable.
 *
 * @param key row: the fuel, gas, region or series, for instance {@code diesel}
 * @param column what the value is, for instance {@code NCV}
 * @param value exact value with its printed digits
 * @param unit unit, as in the unit catalogue
 * @param year data year for factors by year, or 0
 * @param announced day the value was announced, where known
 * @param standing how sure it is
 * @param source source key, as in the facts page
 * @param note what a reader must know, or {@link Text#NONE}
 * @param validity reporting periods this one value is meant for; open where its table says it for all
 */
public record Factor(String key, String column, BigDecimal value, String unit, int year,
        Optional<LocalDate> announced, Standing standing, String source, Text note, Validity validity) {

    public Factor {
        Objects.requireNonNull(key);
        Objects.requireNonNull(column);
        Objects.requireNonNull(value);
        Objects.requireNonNull(unit);
        Objects.requireNonNull(announced);
        Objects.requireNonNull(standing);
        Objects.requireNonNull(source);
        Objects.requireNonNull(note);
        Objects.requireNonNull(validity);
    }

    /** A value that is meant for the periods of its table. */
    public Factor(String key, String column, BigDecimal value, String unit, int year, Optional<LocalDate> announced,
            Standing standing, String source, Text note) {
        this(key, column, value, unit, year, announced, standing, source, note, Validity.OPEN);
    }
}
