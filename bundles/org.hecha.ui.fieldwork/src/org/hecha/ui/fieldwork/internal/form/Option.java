package org.hecha.ui.fieldwork.internal.form;

import java.util.Objects;

/** One of several answers. @param id what is answered @param title what is shown */
public record Option(String id, String title) {

    public Option {
        Objects.requireNonNull(id);
        Objects.requireNonNull(title);
    }
}
