package org.hecha.verification.evidence;

/** How a month of a source is covered. */
public enum Coverage {
    /** By activity data and by evidence, every day that counts. */
    BOTH,
    /** By activity data; evidence is missing for some day. */
    DATA,
    /** By evidence; activity data are missing for some day. */
    EVIDENCE,
    /** Neither the data nor the evidence cover every day. */
    NONE,
    /** The source has no number, or its own period leaves the month out. */
    NOT_APPLICABLE
}
