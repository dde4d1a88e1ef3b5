package org.hecha.verification.internal.process;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;
import org.hecha.core.text.Refusal;

/** The sentences of this package. */
final class Words {

    private static final Messages MESSAGES = Messages.of(Words.class);

    private Words() {
    }

    static Localized of(String key, Object... arguments) {
        return MESSAGES.text(key, arguments);
    }

    static Refusal refusal(String key, Object... arguments) {
        return new Refusal(of(key, arguments));
    }

    /** A text without the blanks around it. @throws Refusal where nothing is left */
    static String needed(String text, String key) throws Refusal {
        if (text == null || text.isBlank()) {
            throw refusal(key);
        }
        return text.strip();
    }
}
