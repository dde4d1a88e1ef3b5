package org.hecha.core.text;

import java.text.Normalizer;
import java.util.Locale;

/** Names of people as they are compared. Without state. */
public final class PersonName {

    private PersonName() {
    }

    /**
     * A name without what does not tell people apart: width, case, blanks, dots, dashes, characters that are not seen.
     * Two names with the same key are one person.
     *
     * @param name may be null, which gives the empty key
     */
    public static String key(String name) {
        return name == null ? "" : Normalizer.normalize(name, Normalizer.Form.NFKC) //$NON-NLS-1$
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "").toLowerCase(Locale.ROOT); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
