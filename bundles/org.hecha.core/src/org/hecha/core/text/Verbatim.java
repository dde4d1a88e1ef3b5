package org.hecha.core.text;

import java.util.Locale;

/** A text that is the same in every language. */
record Verbatim(String text) implements Localized {

    @Override
    public String in(Locale locale) {
        return text;
    }

    @Override
    public String toString() {
        return text;
    }
}
