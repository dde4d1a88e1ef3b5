package org.hecha.ui.evidence.internal.mark;

import java.util.Optional;
import java.util.stream.Stream;

/** What is made of a region, by one key. */
public enum MarkKind {
    NOTE('a'), FINDING('f'), VALUE('v');

    private final char key;

    MarkKind(char key) {
        this.key = key;
    }

    /** The kind of a key, in any case. */
    public static Optional<MarkKind> of(char pressed) {
        return Stream.of(values()).filter(kind -> kind.key == Character.toLowerCase(pressed)).findFirst();
    }
}
