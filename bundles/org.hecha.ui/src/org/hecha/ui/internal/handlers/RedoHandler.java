package org.hecha.ui.internal.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.hecha.ui.Reporter;
import org.hecha.ui.Session;

/** Does again what was taken back last. */
public final class RedoHandler {

    @CanExecute
    boolean possible(Session session) {
        return session.document().map(open -> open.commands().canRedo()).orElse(false);
    }

    @Execute
    void execute(Session session, Reporter reporter) {
        session.document().ifPresent(open -> Attempt.to(open::redo, reporter));
    }
}
