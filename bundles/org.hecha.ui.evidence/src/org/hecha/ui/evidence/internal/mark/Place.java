package org.hecha.ui.evidence.internal.mark;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hecha.ui.Speech;

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
    private static final Pattern PAGE = Pattern.compile("page=([0-9]+)"); //$NON-NLS-1$
    private static final Speech SPEECH = Speech.of(Place.class);

    public Place {
        Objects.requireNonNull(itemId);
        Objects.requireNonNull(name);
        Objects.requireNonNull(typed);
        Objects.requireNonNull(excerpt);
    }

    /** The place as people say it: the page alone, where it is a rectangle on one. */
    String where() {
        return where(typed);
    }

    /** A typed place as people say it. */
    public static String where(String typed) {
        Matcher page = PAGE.matcher(typed);
        if (page.lookingAt()) {
            return SPEECH.say("where.page", page.group(1)); //$NON-NLS-1$
        }
        return typed.startsWith("rect=") ? SPEECH.say("where.picture", typed.substring(5)) //$NON-NLS-1$ //$NON-NLS-2$
                : typed.startsWith("chars=") ? SPEECH.say("where.text", typed.substring(6)) : typed; //$NON-NLS-1$ //$NON-NLS-2$
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
