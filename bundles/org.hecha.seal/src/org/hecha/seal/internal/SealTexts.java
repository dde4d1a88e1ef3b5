package org.hecha.seal.internal;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;
import org.hecha.core.text.Refusal;
import org.hecha.standard.seal.SignerRole;

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

    /** What a role is called. */
    public static Localized role(SignerRole role) {
        return switch (role) {
            case LEAD_VERIFIER -> text("roleLeadVerifier");
            case TECHNICAL_REVIEWER -> text("roleTechnicalReviewer");
            case AUTHORISED_SIGNATORY -> text("roleAuthorisedSignatory");
            case REVIEWER -> text("roleReviewer");
        };
    }

    /** What the machine said, or its kind where it said nothing. */
    public static String said(Exception cause) {
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
}
