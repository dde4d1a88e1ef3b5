package org.hecha.ui.evidence.internal.mark;

import java.util.Objects;

/**
 * A region that somebody selected, before anything is made of it. Immutable.
 *
 * @param itemId id of the evidence item
 * @param name what people call the file
 * @param typed the place, as it is typed
 * @param excerpt what stands there
 */
public record Place(String itemId, String name, String typed, String excerpt) {

    private static final int SHORT = 60;

    public Place {
        Objects.requireNonNull(itemId);
        Objects.requireNonNull(name);
        Objects.requireNonNull(typed);
        Objects.requireNonNull(excerpt);
    }

    /** The excerpt in one short line; empty for a picture, whose digest says nothing to people. */
    String headline() {
        String line = isPicture() ? "" : excerpt.replaceAll("\\s+", " ").strip(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        return line.length() <= SHORT ? line : line.substring(0, SHORT) + "…"; //$NON-NLS-1$
    }

    /** Whether pixels stand there and no text. */
    boolean isPicture() {
        return excerpt.startsWith("pixels ") && excerpt.contains(" sha256:"); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
