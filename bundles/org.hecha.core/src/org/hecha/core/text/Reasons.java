package org.hecha.core.text;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;

/** Says in the user's language why the system refused a file. */
public final class Reasons {

    private static final Messages MESSAGES = Messages.of(Reasons.class);

    private Reasons() {
    }

    /** A short clause, without a full stop, to stand inside a sentence. */
    public static Localized of(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return MESSAGES.text("noSuchFile"); //$NON-NLS-1$
        }
        if (failure instanceof AccessDeniedException) {
            return MESSAGES.text("accessDenied"); //$NON-NLS-1$
        }
        if (failure instanceof FileAlreadyExistsException) {
            return MESSAGES.text("alreadyExists"); //$NON-NLS-1$
        }
        if (failure instanceof NotDirectoryException) {
            return MESSAGES.text("notDirectory"); //$NON-NLS-1$
        }
        if (failure instanceof DirectoryNotEmptyException) {
            return MESSAGES.text("notEmpty"); //$NON-NLS-1$
        }
        String said = failure instanceof FileSystemException system && system.getReason() != null
                ? system.getReason() : String.valueOf(failure.getMessage());
        String lower = said.toLowerCase(Locale.ROOT);
        if (lower.contains("no space") || lower.contains("not enough space") || lower.contains("quota")) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            return MESSAGES.text("diskFull"); //$NON-NLS-1$
        }
        if (lower.contains("read-only")) { //$NON-NLS-1$
            return MESSAGES.text("readOnly"); //$NON-NLS-1$
        }
        if (lower.contains("not a directory")) { //$NON-NLS-1$
            return MESSAGES.text("notDirectory"); //$NON-NLS-1$
        }
        return Localized.verbatim(said);
    }
}
