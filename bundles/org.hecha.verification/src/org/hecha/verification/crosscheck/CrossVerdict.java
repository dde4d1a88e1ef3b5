package org.hecha.verification.crosscheck;

/** What a cross-check comes to. */
public enum CrossVerdict {
    /** Agrees within what is accepted. */
    AGREES,
    /** Differs by more than the tolerance, but not by enough to call it wrong: to be explained. */
    CLARIFY,
    /** Does not agree. */
    DIFFERS,
    /** Worth a look; proves nothing by itself. */
    HINT,
    /** Could not be compared; the message says why. */
    UNDECIDED;

    /** Whether somebody has to do something about it. */
    public boolean fails() {
        return this == CLARIFY || this == DIFFERS;
    }
}
