package org.hecha.ui;

import java.util.Objects;

/**
 * Something that goes on in the background.
 *
 * @param label what is being done, in the user's language
 * @param cancel asks it to stop; returns at once
 */
public record Work(String label, Runnable cancel) {

    public Work {
        Objects.requireNonNull(label);
        Objects.requireNonNull(cancel);
    }
}
