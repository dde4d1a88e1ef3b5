package org.hecha.io.spreadsheet;

import java.util.Locale;
import java.util.Objects;

import org.hecha.core.text.Localized;

/**
 * One thing that is wrong, or worth knowing, at one place. Immutable.
 *
 * @param code stable code, for instance {@code unitDoesNotFit}
 * @param place where
 * @param problem what is wrong
 * @param remedy what to do
 */
public record RowIssue(String code, Place place, Localized problem, Localized remedy) implements Localized {

    public RowIssue {
        Objects.requireNonNull(code);
        Objects.requireNonNull(place);
        Objects.requireNonNull(problem);
        Objects.requireNonNull(remedy);
    }

    /** One line: place, what is wrong, what to do. */
    @Override
    public String in(Locale locale) {
        boolean english = Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
        return place.in(locale) + (english ? ": " : "：") + problem.in(locale) + (english ? "; " : "；") + remedy.in(locale);
    }
}
