package org.hecha.scoring.internal;

import java.util.Locale;

import org.hecha.core.text.Localized;

/** A scheme file that cannot be used, with the sentence that says where and why. */
final class SchemeFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Localized text;

    SchemeFault(Localized text) {
        super(text.in(Locale.ENGLISH));
        this.text = text;
    }

    Localized text() {
        return text;
    }
}
