package org.hecha.verification.process;

import java.math.BigDecimal;
import java.util.Objects;

import org.hecha.standard.Standing;
import org.hecha.standard.Text;

/**
 * A number that a process declares. Immutable.
 *
 * @param value the number
 * @param standing how sure it is
 * @param note where it comes from
 */
public record Setting(BigDecimal value, Standing standing, Text note) {

    public Setting {
        Objects.requireNonNull(value);
    }
}
