package org.hecha.seal.internal;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;
import org.hecha.core.text.Refusal;

/** The sentences of this bundle. */
public final class SealTexts {

    private static final Messages MESSAGES = Messages.of(SealTexts.class);

    private SealTexts() {
    }

    /** The sentence behind {@code key}. */
    public static Localized text(String key, Object... arguments) {
        return MESSAGES.text(key, arguments);
    }

    /** A refusal that says the sentence behind {@code key}. */
    public static Refusal refusal(String key, Object... arguments) {
        return new Refusal(text(key, arguments));
    }

    /** What the machine said, or its kind where it said nothing. */
    public static String said(Exception cause) {
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
}
