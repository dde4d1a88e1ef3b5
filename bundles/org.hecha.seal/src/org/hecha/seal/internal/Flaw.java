package org.hecha.seal.internal;

import java.io.IOException;
import java.util.Locale;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Refusal;

/**
 * Something wrong with the bytes at hand, in one sentence. It is an {@link IOException} so that streams can say it;
 * sealing turns it into a {@link Refusal}, verification into a line of the verdict.
 */
public final class Flaw extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Localized text;

    public Flaw(String key, Object... arguments) {
        this(SealTexts.text(key, arguments));
    }

    public Flaw(Localized text) {
        super(text.in(Locale.ENGLISH));
        this.text = text;
    }

    public Localized text() {
        return text;
    }

    public Refusal refusal() {
        return new Refusal(text, this);
    }
}
