package org.hecha.ui.widgets.document;

import java.util.Objects;

/** A document cannot be shown. */
public final class DocumentProblem extends Exception {

    private static final long serialVersionUID = 1;

    /** Why. */
    public enum Reason {
        /** Locked with a password. */
        PROTECTED,
        /** No document of that sort, or broken. */
        DAMAGED,
        /** It cannot be read from the disk. */
        UNREADABLE,
        /** Too large to be shown. */
        TOO_LARGE
    }

    private final Reason reason;

    public DocumentProblem(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = Objects.requireNonNull(reason);
    }

    public Reason reason() {
        return reason;
    }
}
