package org.hecha.evidence.internal.place;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;
import org.hecha.core.text.Refusal;

/** The texts of this package. */
final class Wording {

    private static final Messages MESSAGES = Messages.of(Wording.class);

    private Wording() {
    }

    static Localized of(String key, Object... arguments) {
        return MESSAGES.text(key, arguments);
    }

    static Refusal refusal(String key, Object... arguments) {
        return new Refusal(of("refusal." + key, arguments));
    }

    static Refusal refusal(Throwable cause, String key, Object... arguments) {
        return new Refusal(of("refusal." + key, arguments), cause);
    }
}
