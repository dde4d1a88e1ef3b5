package org.hecha.verification.sampling;

import java.util.Arrays;
import java.util.Optional;

/** What the items of a population are. The word is what is stored. */
public enum PopulationKind {

    /** Records of activity data. */
    ACTIVITY_DATA("activity-data"),
    /** Emission sources. */
    SOURCES("sources"),
    /** Facilities, each with all its sources: for organizations of several sites. */
    FACILITIES("facilities");

    private final String word;

    PopulationKind(String word) {
        this.word = word;
    }

    /** As it is stored and typed. */
    public String word() {
        return word;
    }

    /** The kind of that word. */
    public static Optional<PopulationKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }
}
