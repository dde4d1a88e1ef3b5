package org.hecha.ui.fieldwork.internal.form;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.command.Command;
import org.hecha.core.text.Refusal;

/**
 * A dialog as data: what is asked, and what the answers become. Immutable.
 *
 * @param title what is done
 * @param message one sentence on it
 * @param button word on the button that does it
 * @param fields what is asked, in order
 * @param deed makes the command
 * @param slow whether making it takes time; it is done in the background then, while the dialog waits
 */
public record Inquiry(String title, String message, String button, List<Field> fields, Deed deed, boolean slow) {

    /** What the answers become. */
    @FunctionalInterface
    public interface Deed {

        /**
         * The command to execute, changing nothing itself; where the form is slow, asked from another thread while the
         * engagement stands still.
         *
         * @throws Refusal said in the dialog; nothing is lost then
         */
        Command command(Answers answers) throws Refusal;
    }

    public Inquiry {
        Objects.requireNonNull(title);
        Objects.requireNonNull(message);
        Objects.requireNonNull(button);
        Objects.requireNonNull(deed);
        fields = List.copyOf(fields);
    }

    /** A form whose command is made at once. */
    public static Inquiry of(String title, String message, String button, List<Field> fields, Deed deed) {
        return new Inquiry(title, message, button, fields, deed, false);
    }

    /** The same, made in the background. */
    public Inquiry slowly() {
        return new Inquiry(title, message, button, fields, deed, true);
    }
}
