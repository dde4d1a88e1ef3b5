package org.hecha.scoring.internal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;

/** The sentences of the scoring engine. */
final class Words {

    private static final Messages MESSAGES = Messages.of(Words.class);

    private Words() {
    }

    /** A sentence of this package's message files. */
    static Localized say(String key, Object... arguments) {
        return MESSAGES.text(key, arguments);
    }

    /** Several texts in one: separated as the language does it. */
    static Localized list(List<? extends Localized> texts) {
        List<Localized> kept = List.copyOf(texts);
        return locale -> kept.stream().map(text -> text.in(locale)).collect(Collectors.joining(separator(locale)));
    }

    private static String separator(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? ", " : "、";
    }
}
