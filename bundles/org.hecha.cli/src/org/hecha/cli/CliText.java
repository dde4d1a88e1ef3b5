package org.hecha.cli;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;

/** The messages of the command line. */
public final class CliText {

    private static final Messages MESSAGES = Messages.of(CliText.class);

    private CliText() {
    }

    /** A message of the command line; see {@link Messages#text}. */
    public static Localized text(String key, Object... arguments) {
        return MESSAGES.text(key, arguments);
    }
}
