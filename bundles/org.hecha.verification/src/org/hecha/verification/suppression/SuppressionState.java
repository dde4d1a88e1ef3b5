package org.hecha.verification.suppression;

import java.time.LocalDate;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;
import org.hecha.model.finding.Suppression;

/** Whether a suppression holds. */
public enum SuppressionState {

    ACTIVE, EXPIRED, WITHDRAWN;

    /** State on a day; the last day still counts, and one without a last day never holds. */
    public static SuppressionState of(Suppression suppression, LocalDate today) {
        if (suppression.getWithdrawnAt() != null || suppression.getWithdrawnBy() != null) {
            return WITHDRAWN;
        }
        return suppression.getExpires() == null || today.isAfter(suppression.getExpires()) ? EXPIRED : ACTIVE;
    }

    /** What it is called. */
    public Localized text() {
        return Messages.of(SuppressionState.class).text("state." + name());
    }
}
