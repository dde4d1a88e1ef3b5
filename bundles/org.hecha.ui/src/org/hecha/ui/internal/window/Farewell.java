package org.hecha.ui.internal.window;

import java.util.function.Function;

import org.hecha.core.text.Refusal;
import org.hecha.ui.Reporter;
import org.hecha.ui.Session;

/** Asks what shall become of unsaved changes before an engagement is left. UI thread. */
public final class Farewell {

    /** What the user wants done with unsaved changes. */
    public enum Answer {
        SAVE, DISCARD, STAY
    }

    private final Session session;
    private final Reporter reporter;
    private final Function<String, Answer> question;

    /** @param question asks the user about the engagement of that title */
    public Farewell(Session session, Reporter reporter, Function<String, Answer> question) {
        this.session = session;
        this.reporter = reporter;
        this.question = question;
    }

    /** Whether the open engagement may be left: nothing to save, saved now, or given up on purpose. */
    public boolean mayLeave() {
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
        try {
            session.save();
            return true;
        } catch (Refusal refusal) {
            reporter.tell(refusal);
            return false;
        }
    }
}
