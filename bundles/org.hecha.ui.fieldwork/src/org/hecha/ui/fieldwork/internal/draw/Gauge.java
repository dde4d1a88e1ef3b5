package org.hecha.ui.fieldwork.internal.draw;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * One bar of {@link LimitBars}: an amount against a limit. Immutable.
 *
 * @param label what is measured
 * @param amount without sign
 * @param limit the limit; empty where there is none
 * @param text the amount as shown
 * @param near how near it is
 * @param word how near it is, as a word
 */
public record Gauge(String label, BigDecimal amount, Optional<BigDecimal> limit, String text, Near near, String word) {

    /** Share of the limit from which on an amount is near it. A help for the eye; no rule asks for it. */
    public static final BigDecimal NEAR_FROM = new BigDecimal("0.8"); //$NON-NLS-1$

    /** How near an amount is to its limit. */
    public enum Near {
        UNLIMITED, BELOW, NEAR, ABOVE;

        /** Above only where it is more than the limit, as misstatements are weighed. */
        public static Near of(BigDecimal amount, Optional<BigDecimal> limit) {
            if (limit.isEmpty()) {
                return UNLIMITED;
            }
            return amount.compareTo(limit.get()) > 0 ? ABOVE
                    : limit.get().signum() > 0 && amount.compareTo(limit.get().multiply(NEAR_FROM)) >= 0 ? NEAR : BELOW;
        }
    }

    public Gauge {
        Objects.requireNonNull(near);
    }
}
