package org.hecha.ui;

import java.util.Locale;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;

/** Texts of one package in the language of the running window. Immutable, safe for any thread. */
public final class Speech {

    private final Messages messages;

    private Speech(Messages messages) {
        this.messages = messages;
    }

    /** The texts in the package of {@code owner}. */
    public static Speech of(Class<?> owner) {
        return new Speech(Messages.of(owner));
    }

    /** The text of a key, with its arguments. */
    public String say(String key, Object... arguments) {
        return in(messages.text(key, arguments));
    }

    /** A text in the language of the running window. */
    public static String in(Localized text) {
        return text.in(Locale.getDefault());
    }
}
