package org.hecha.io.spreadsheet.internal;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;
import org.hecha.core.text.Refusal;

/** The texts of this bundle, which all stand in one pair of files. */
public final class Wording {

    private static final Messages MESSAGES = Messages.of(Wording.class);

    private Wording() {
    }

    public static Localized of(String key, Object... arguments) {
        return MESSAGES.text(key, arguments);
    }

    public static Refusal refusal(String key, Object... arguments) {
        return new Refusal(of("refusal." + key, arguments));
    }

    public static Refusal refusal(Throwable cause, String key, Object... arguments) {
        return new Refusal(of("refusal." + key, arguments), cause);
    }
}
