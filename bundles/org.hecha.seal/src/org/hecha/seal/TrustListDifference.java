package org.hecha.seal;

import org.hecha.core.text.Localized;

/**
 * Something that two issues of a list of accreditations do not have in common.
 *
 * @param kind what differs
 * @param bodyId body concerned
 * @param text one sentence
 */
public record TrustListDifference(Kind kind, String bodyId, Localized text) {

    /** What differs. */
    public enum Kind {
        /** A body is new. */
        ADDED,
        /** A body is gone: a later issue may not do that, signatures of the past would lose their judge. */
        REMOVED,
        /** Another name or number. */
        NAME,
        /** Another first or last day. */
        PERIOD,
        /** Other sectors. */
        SECTORS,
        /** Certificates were added or taken away. */
        CERTIFICATES,
        /** Suspended, withdrawn or reinstated since. */
        STATE,
        /** What the former issue said about suspension or withdrawal is said otherwise: a later issue may not do that. */
        HISTORY
    }

    /** Whether a later issue may differ so. */
    public boolean allowed() {
        return kind != Kind.REMOVED && kind != Kind.HISTORY;
    }
}
