package org.hecha.scoring;

/** What the application may be granted. */
public enum Decision {
    /** A gate, a threshold or the score is not met. */
    NOT_ELIGIBLE,
    /** Near-zero-carbon factory. */
    NEAR_ZERO,
    /** Zero-carbon factory. */
    ZERO
}
