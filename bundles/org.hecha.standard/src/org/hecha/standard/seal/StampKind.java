package org.hecha.standard.seal;

/** What a time stamp is over. */
public enum StampKind {
    /** The data before they were signed. */
    CONTENT,
    /** The value of a signature. */
    SIGNATURE,
    /** A signature with all that proves it. */
    ARCHIVE,
    /** A PDF document. */
    DOCUMENT,
    /** The files of a container. */
    CONTAINER
}
