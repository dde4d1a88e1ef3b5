package org.hecha.evidence.internal.intake;

import java.io.IOException;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;
import org.hecha.core.text.Reasons;
import org.hecha.core.text.Refusal;

/** The sentences of the intake. */
final class IntakeTexts {

    private static final Messages MESSAGES = Messages.of(IntakeTexts.class);

    private IntakeTexts() {
    }

    static Localized text(String key, Object... arguments) {
        return MESSAGES.text(key, arguments);
    }

    static Refusal refusal(String key, Object... arguments) {
        return new Refusal(text(key, arguments));
    }

    /** As above; the last argument of the sentence is what the system said. */
    static Refusal refusal(String key, Object subject, IOException cause) {
        return new Refusal(text(key, subject, Reasons.of(cause)), cause);
    }
}
