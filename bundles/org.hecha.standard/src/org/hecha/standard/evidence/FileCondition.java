package org.hecha.standard.evidence;

/** How a registered file lies on the disk, compared with what the register says of it. */
public enum FileCondition {
    /** There, with the digest of the register, and it can be read. */
    PRESENT,
    /** There and unchanged, but locked with a password: its content cannot be examined. */
    PASSWORD,
    /** There and unchanged, but damaged already when it was taken in: its content cannot be examined. */
    CORRUPT,
    /** Not at its path; the same content lies under another name in the folder of evidence. */
    RENAMED,
    /** Its content is not the one that was registered. */
    CHANGED,
    /** Not at its path, and its content lies nowhere in the folder of evidence. */
    MISSING,
    /** There, but the system does not let it be read, or its path leads elsewhere. */
    UNREADABLE;

    /** Whether the content is the one that was registered and lies where the register says. */
    public boolean unchanged() {
        return this == PRESENT || this == PASSWORD || this == CORRUPT;
    }
}
