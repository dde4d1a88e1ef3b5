package org.hecha.verification.internal.sampling;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;
import org.hecha.core.text.Numbers;
import org.hecha.core.text.Refusal;

/** The words of sampling. */
public final class SamplingText {

    private static final Messages MESSAGES = Messages.of(SamplingText.class);
    private static final int DIGITS = 6;

    private SamplingText() {
    }

    static Localized text(String key, Object... arguments) {
        return MESSAGES.text(key, arguments);
    }

    static Refusal refusal(String key, Object... arguments) {
        return new Refusal(text(key, arguments));
    }

    /** An amount as a sentence prints it. */
    public static String printed(BigDecimal amount) {
        BigDecimal rounded = amount.setScale(DIGITS, RoundingMode.HALF_UP);
        return Numbers.plain(rounded);
    }

    /** A share in percent as a sentence prints it. */
    static String percent(BigDecimal share) {
        return Numbers.plain(share.setScale(2, RoundingMode.HALF_UP));
    }

    /** Name, or the id where there is none. */
    static String label(String name, String id) {
        return name == null || name.isBlank() ? String.valueOf(id) : name;
    }
}
