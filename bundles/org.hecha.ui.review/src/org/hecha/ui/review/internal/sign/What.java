package org.hecha.ui.review.internal.sign;

import org.hecha.ui.Speech;

/** What can be signed. */
public enum What {
    /** The report of the open engagement, inside the engagement. */
    REPORT,
    /** The open engagement, packed. */
    PACKAGE,
    /** The report first, then the package that holds it. */
    BOTH,
    /** Some PDF. */
    PDF,
    /** A package, once more. */
    COUNTERSIGN,
    /** The reviewer's notes on a package. */
    NOTES;

    /** Whether a package is made of the engagement, which the gate may forbid. */
    public boolean seals() {
        return this == PACKAGE || this == BOTH;
    }

    public String label() {
        return Speech.of(What.class).say("what." + name()); //$NON-NLS-1$
    }
}
