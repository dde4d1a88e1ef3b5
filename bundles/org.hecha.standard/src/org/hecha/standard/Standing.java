package org.hecha.standard;

/** How sure a published value is. Shown with every value; an unconfirmed one is never applied silently. */
public enum Standing {
    /** Read in a copy of the official document itself. */
    OFFICIAL,
    /** Confirmed in a public secondary source. */
    SECONDARY,
    /** Arithmetic from tagged values. */
    DERIVED,
    /** From memory; needs the verifier's recorded acceptance before it is used. */
    UNCONFIRMED
}
