package org.hecha.evidence.place;

import java.util.List;

import org.hecha.core.text.Localized;

/**
 * A part of a file with the places one could point at. Immutable.
 *
 * @param heading what the file is: its pages, its sheets with their sizes, its width and height
 * @param lines what stands in the part asked for
 * @param more whether something follows
 */
public record Excerpt(List<Localized> heading, List<Line> lines, boolean more) {

    /**
     * Something one could point at.
     *
     * @param place the place, as it is typed
     * @param text what stands there
     */
    public record Line(String place, String text) {
    }

    public Excerpt {
        heading = List.copyOf(heading);
        lines = List.copyOf(lines);
    }
}
