package org.hecha.ui.fix;

import java.util.Objects;

import org.eclipse.emf.common.command.Command;
import org.hecha.core.text.Refusal;

/**
 * One thing that can be done about a problem. Immutable; asked on the UI thread.
 *
 * @param title what is done, short: {@code Set the unit to MWh}
 * @param effect one sentence: what will be different afterwards
 * @param asks what must be known before
 * @param making makes the command
 */
public record QuickFix(String title, String effect, Asks asks, Making making) {

    /** What must be known before the command can be made. */
    public enum Asks {
        NOTHING, PERSON, PERSON_AND_REASON
    }

    /** Makes the command of a fix. */
    @FunctionalInterface
    public interface Making {

        /**
         * @param person name of the member of the team who does it; empty where it was not asked
         * @param reason why; empty where it was not asked
         * @return the command, to be executed at once on the document's stack, so that undo works
         * @throws Refusal where it cannot be done; nothing has changed then
         */
        Command make(String person, String reason) throws Refusal;
    }

    public QuickFix {
        Objects.requireNonNull(title);
        Objects.requireNonNull(effect);
        Objects.requireNonNull(asks);
        Objects.requireNonNull(making);
    }
}
