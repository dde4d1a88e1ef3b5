package org.hecha.verification.evidence;

import java.util.Objects;

/**
 * How long a document of some kind holds.
 *
 * @param months how long after its date; 0 where only the document itself says so (the last day it speaks about)
 * @param until when it must still hold
 */
public record Holding(int months, Until until) {

    /** When a document must still hold. */
    public enum Until {
        /** On the last day of the reporting period. */
        PERIOD_END,
        /** On the day on which it is checked. */
        CHECK
    }

    public Holding {
        Objects.requireNonNull(until);
        if (months < 0) {
            throw new IllegalArgumentException("months: " + months);
        }
    }
}
