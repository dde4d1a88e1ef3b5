package org.hecha.core.text;

import java.util.Locale;

/**
 * An expected failure: input that cannot be taken. Its text is one sentence that says what, where (file, sheet, row,
 * column) and what to do. Whoever throws it has left everything as it was.
 */
public final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Localized text;

    public Refusal(Localized text) {
        this(text, null);
    }

    /** @param cause kept for the log, never shown */
    public Refusal(Localized text, Throwable cause) {
        super(text.in(Locale.ENGLISH), cause);
        this.text = text;
    }

    /** The sentence in the user's language. */
    public String in(Locale locale) {
        return text == null ? getMessage() : text.in(locale);
    }
}
