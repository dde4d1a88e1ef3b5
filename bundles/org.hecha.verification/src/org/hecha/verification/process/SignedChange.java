package org.hecha.verification.process;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;

/**
 * One thing that differs from what was signed. Immutable.
 *
 * @param kind what happened
 * @param objectId the object
 * @param object its name, as a person would say it
 * @param field the field, as in {@code quantity} or {@code activityData.quantity}; empty for a whole object
 * @param fieldName its name
 */
public record SignedChange(Kind kind, String objectId, Localized object, String field, Localized fieldName) {

    /** What can happen to a signed object. */
    public enum Kind {
        CHANGED, APPEARED, DISAPPEARED, MOVED
    }

    /** As a clause: which field of which object, or which object came or went. */
    public Localized text() {
        return Messages.of(SignedChange.class).text("change." + kind, object, fieldName);
    }
}
