package org.hecha.core.text;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The message files of one package: {@code messages.properties} (Chinese, the default) and
 * {@code messages_en.properties} beside the class that owns them. Immutable, safe for any thread.
 */
public final class Messages {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final String baseName;
    private final ClassLoader loader;

    private Messages(Class<?> owner) {
        this.baseName = owner.getPackageName() + ".messages";
        this.loader = owner.getClassLoader();
    }

    /** The messages in the package of {@code owner}. */
    public static Messages of(Class<?> owner) {
        return new Messages(owner);
    }

    /**
     * A message to be shown later.
     *
     * @param key key in the message files; {@code {0}} … in the text take the arguments
     * @param arguments numbers are printed plainly, without grouping; {@link Localized} ones in the language shown
     */
    public Localized text(String key, Object... arguments) {
        return new Message(this, key, arguments.clone());
    }

    /** @throws MissingResourceException when the key is not there: a mistake of ours, never hidden */
    String pattern(String key, Locale locale) {
        Locale language = Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.ROOT;
        return ResourceBundle.getBundle(baseName, language, loader, NO_FALLBACK).getString(key);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Messages messages && baseName.equals(messages.baseName) && loader == messages.loader;
    }

    @Override
    public int hashCode() {
        return baseName.hashCode();
    }
}
