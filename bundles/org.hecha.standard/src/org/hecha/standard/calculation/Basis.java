package org.hecha.standard.calculation;

/** On whose values a calculation rests. */
public enum Basis {
    /** The organization's own parameters, as stated: finds errors of arithmetic and transcription. */
    AS_STATED,
    /**
     * The values the criteria ask for: parameters whose provenance is OPERATOR, UNSTATED or ASSUMED give way to the
     * defaults chosen in the engagement; measured and supplied ones stay. Gives the corrected statement.
     */
    BY_CRITERIA
}
