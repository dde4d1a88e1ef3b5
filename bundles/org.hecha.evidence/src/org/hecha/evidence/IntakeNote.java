package org.hecha.evidence;

import java.util.Objects;

import org.hecha.core.text.Localized;

/**
 * Something the verifier should know about a file of a batch. Immutable.
 *
 * @param kind what it is about
 * @param file the file as it was given
 * @param text one sentence
 */
public record IntakeNote(Kind kind, String file, Localized text) {

    /** What a note is about. */
    public enum Kind {
        /** Not taken in: a hidden file, a link, an empty file, a content that is there already. */
        LEFT_OUT,
        /** The register has the same content under another item. */
        SAME_CONTENT,
        /** The extension promises another format than the content has. */
        OTHER_FORMAT,
        /** Locked with a password; a copy that can be read must be asked for. */
        PASSWORD,
        /** Damaged; a copy that can be read must be asked for. */
        CORRUPT,
        /** Stored under another name, because the given one does not work on every system or is taken. */
        OTHER_NAME
    }

    public IntakeNote {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(text);
    }
}
