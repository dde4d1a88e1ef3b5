package org.hecha.ui.fieldwork.internal.draw;

import java.util.Objects;

/**
 * One step of {@link StepChips}. Immutable.
 *
 * @param id by which it is told
 * @param title shown where there is room
 * @param look its shape and colour
 * @param next whether it is what has to be done next
 * @param spoken everything about it in one sentence, for hovering and for screen readers
 */
public record Chip(String id, String title, Look look, boolean next, String spoken) {

    /** How a step stands; each has a shape of its own. */
    public enum Look {
        OPEN, ACTIVE, DONE, VOIDED, LATE
    }

    public Chip {
        Objects.requireNonNull(look);
    }
}
