package org.hecha.ui;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the user has chosen once for all engagements; never a secret. Immutable, safe for any thread.
 *
 * @param trust files with root certificates, and with lists of revoked ones
 * @param accreditations signed list of accredited bodies
 * @param accreditationSigners files with the certificates of those who may sign that list
 * @param timeStampAuthority address of the time-stamping authority, http or https
 * @param tokenLibrary PKCS#11 library of the signing token
 * @param language language of the window, from the next start on
 * @param theme light or dark
 * @param autosaveMinutes after how long at most a recovery copy is kept of what is unsaved; 0 for never
 * @param recents how many engagements are remembered
 */
public record Choices(List<Path> trust, Optional<Path> accreditations, List<Path> accreditationSigners, Optional<URI> timeStampAuthority,
        Optional<Path> tokenLibrary, Language language, Theme theme, int autosaveMinutes, int recents) {

    public static final int MOST_MINUTES = 60;
    public static final int MOST_RECENTS = 30;
    /** What holds where nothing was chosen. */
    public static final Choices DEFAULT = new Choices(List.of(), Optional.empty(), List.of(), Optional.empty(), Optional.empty(),
            Language.CHINESE, Theme.LIGHT, 2, 8);

    public Choices {
        trust = List.copyOf(trust);
        accreditationSigners = List.copyOf(accreditationSigners);
    }

    /** Language of the window. */
    public enum Language {
        SYSTEM, CHINESE, ENGLISH;

        /** @param system language of the operating system, as Java names it */
        public Locale locale(String system) {
            boolean chinese = this == CHINESE || this == SYSTEM && "zh".equals(system); //$NON-NLS-1$
            return chinese ? Locale.CHINA : Locale.ENGLISH;
        }
    }

    /** Colours of the window. */
    public enum Theme {
        SYSTEM, LIGHT, DARK;

        /** @param systemIsDark whether the operating system shows dark windows */
        public boolean isDark(boolean systemIsDark) {
            return this == DARK || this == SYSTEM && systemIsDark;
        }
    }
}
