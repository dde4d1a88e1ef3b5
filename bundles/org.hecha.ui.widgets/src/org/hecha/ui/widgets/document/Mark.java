package org.hecha.ui.widgets.document;

import java.util.Objects;

import org.eclipse.swt.graphics.Image;

/**
 * Something drawn over a document. Immutable.
 *
 * @param id what it stands for, for whoever set it
 * @param region where
 * @param tone what it is for, seen by its colour
 * @param label the same in words, shown beside it, with what is wrong
 * @param sign a picture before the words where something is wrong with what it stands for; null otherwise. Belongs to whoever set it
 */
public record Mark(String id, Region region, Tone tone, String label, Image sign) {

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

    /** With which nothing is wrong. */
    public Mark(String id, Region region, Tone tone, String label) {
        this(id, region, tone, label, null);
    }

    /** Whether something is wrong with it. */
    boolean broken() {
        return sign != null;
    }
}
