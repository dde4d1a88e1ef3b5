package org.hecha.ui.internal.history;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

/**
 * One thing that happened in the engagement. Immutable but for the object.
 *
 * @param at when
 * @param by who, or empty
 * @param what what was done
 * @param detail the words that were written down with it
 * @param object what it happened to; empty for the engagement as a whole
 */
record RecordRow(Instant at, String by, String what, String detail, Optional<EObject> object) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm"); //$NON-NLS-1$

    RecordRow {
        Objects.requireNonNull(at);
        by = Objects.toString(by, ""); //$NON-NLS-1$
        detail = Objects.toString(detail, ""); //$NON-NLS-1$
    }

    String time() {
        return time(at);
    }

    static String time(Instant at) {
        return MINUTE.format(at.atZone(ZoneId.systemDefault()));
    }
}
