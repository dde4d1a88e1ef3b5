package org.hecha.verification.process;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;

/**
 * What differs from what was signed. Immutable.
 *
 * @param listed the first differences, at most {@link #MOST_LISTED}
 * @param count how many there are
 */
public record SignedChanges(List<SignedChange> listed, long count) {

    /** How many differences are listed. */
    public static final int MOST_LISTED = 200;
    private static final int MOST_SAID = 3;

    public SignedChanges {
        listed = List.copyOf(listed);
    }

    public boolean none() {
        return count == 0;
    }

    /** The first of them in one clause, and how many there are in all. */
    public Localized text() {
        Localized first = locale -> listed.stream().limit(MOST_SAID).map(change -> change.text().in(locale))
                .collect(Collectors.joining(Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? "; " : "；"));
        return count <= MOST_SAID ? first : Messages.of(SignedChanges.class).text("changes.more", first, count);
    }
}
