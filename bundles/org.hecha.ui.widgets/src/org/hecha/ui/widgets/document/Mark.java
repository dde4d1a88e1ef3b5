package org.hecha.ui.widgets.document;

import java.util.Objects;

/**
 * Something drawn over a document. Immutable.
 *
 * @param id what it stands for, for whoever set it
 * @param region where
 * @param tone what it is for, seen by its colour
 * @param label the same in words, shown beside it
 */
public record Mark(String id, Region region, Tone tone, String label) {

    /** What a mark is for. */
    public enum Tone {
        NOTE, VALUE, FINDING, CLAIM
    }

    public Mark {
        Objects.requireNonNull(id);
        Objects.requireNonNull(region);
        Objects.requireNonNull(tone);
        Objects.requireNonNull(label);
    }
}
