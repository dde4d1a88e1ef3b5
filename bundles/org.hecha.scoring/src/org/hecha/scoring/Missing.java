package org.hecha.scoring;

import java.math.BigDecimal;

import org.hecha.core.text.Localized;

/**
 * One thing that is missing for the next point or level. Immutable.
 *
 * @param subject id of the condition or indicator, or {@code offset}, {@code self-reduction}, {@code score},
 *        {@code material}
 * @param points points it would bring, zero where it is no matter of points
 * @param text what to do, in one sentence
 */
public record Missing(String subject, BigDecimal points, Localized text) {
}
