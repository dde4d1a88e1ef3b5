package org.hecha.verification.version;

import org.hecha.core.text.Localized;

/**
 * One thing in which two versions differ. Immutable.
 *
 * @param kind what happened from the earlier one to the later
 * @param subject what it happened to
 * @param id id of the object, name of the file, or key of the total
 * @param name what people call it
 * @param field what changed about it, as people call it; empty for the whole
 * @param before value in the earlier version; empty where there was none
 * @param after value in the later version; empty where there is none
 */
public record Difference(Kind kind, Subject subject, String id, Localized name, Localized field, Localized before,
        Localized after) {

    /** What can happen. */
    public enum Kind {
        ADDED, REMOVED, CHANGED, MOVED
    }

    /** What it can happen to. */
    public enum Subject {
        TOTAL, OBJECT, FILE
    }
}
