package org.hecha.scoring;

import java.math.BigDecimal;
import java.util.Optional;

import org.hecha.standard.Standing;
import org.hecha.standard.Text;

/**
 * One way to read a silent place. Immutable.
 *
 * @param id stable id: {@code ZERO}
 * @param note how the place is read, as printed on the scorecard
 * @param value number the reading works with: a coefficient or a number of years; empty where it needs none
 * @param series factor series the reading works with, else empty
 * @param standing how sure {@code value} is; an unconfirmed one is never a default
 */
public record PolicyOption(String id, Text note, Optional<BigDecimal> value, String series, Standing standing) {
}
