package org.hecha.standard;

import java.util.Locale;
import java.util.Objects;

import org.hecha.core.text.Localized;

/**
 * A text in the product's two languages. Immutable.
 *
 * @param zh simplified Chinese, never null
 * @param en English, never null
 */
public record Text(String zh, String en) implements Localized {

    /** The empty text. */
    public static final Text NONE = new Text("", "");

    public Text {
        Objects.requireNonNull(zh, "zh");
        Objects.requireNonNull(en, "en");
    }

    @Override
    public String in(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? en : zh;
    }
}
