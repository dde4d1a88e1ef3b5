package org.hecha.core.text;

import java.util.Locale;

/** A text that exists in the product's languages. Immutable; the language is chosen where it is shown. */
@FunctionalInterface
public interface Localized {

    /** The text in the language of {@code locale}: English for English, Chinese for every other. */
    String in(Locale locale);

    /** A text that is the same in every language: a file name, an identifier, what a library said. */
    static Localized verbatim(String text) {
        return new Verbatim(text);
    }
}
