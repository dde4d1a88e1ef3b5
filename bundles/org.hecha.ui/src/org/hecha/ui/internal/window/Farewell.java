package org.hecha.ui.internal.window;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

import org.hecha.ui.Saving;
import org.hecha.ui.Session;

/** Asks what shall become of unsaved changes before an engagement is left. UI thread. */
public final class Farewell {

    /** What the user wants done with unsaved changes. */
    public enum Answer {
        SAVE, DISCARD, STAY
    }

    /** Lets the window live, and the user change nothing, until something has come true. */
    @FunctionalInterface
    public interface Patience {

        void until(BooleanSupplier come);
    }

    private final Session session;
    private final Saving saving;
    private final Patience patience;
    private final Function<String, Answer> question;

    /** @param question asks the user about the engagement of that title */
    public Farewell(Session session, Saving saving, Patience patience, Function<String, Answer> question) {
        this.session = session;
        this.saving = saving;
        this.patience = patience;
        this.question = question;
    }

    /** Whether the open engagement may be left: nothing to save, saved now, or given up on purpose. */
    public boolean mayLeave() {
        // A save under way may fail, and then there is something to lose.
        patience.until(() -> !saving.isRunning());
        if (!session.document().map(open -> open.isDirty()).orElse(false)) {
            return true;
        }
        Answer answer = question.apply(session.document().map(open -> open.engagement().getTitle()).orElse("")); //$NON-NLS-1$
        return switch (answer) {
            case SAVE -> save();
            case DISCARD -> true;
            case STAY -> false;
        };
    }

    private boolean save() {
        AtomicBoolean saved = new AtomicBoolean();
        saving.save(() -> saved.set(true));
        patience.until(() -> !saving.isRunning());
        return saved.get();
    }
}
