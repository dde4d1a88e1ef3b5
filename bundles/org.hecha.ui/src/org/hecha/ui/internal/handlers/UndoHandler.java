package org.hecha.ui.internal.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.hecha.ui.Reporter;
import org.hecha.ui.Session;

/** Takes the last change back. */
public final class UndoHandler {

    @CanExecute
    boolean possible(Session session) {
        return session.document().map(open -> open.commands().canUndo()).orElse(false);
    }

    @Execute
    void execute(Session session, Reporter reporter) {
        session.document().ifPresent(open -> Attempt.to(open::undo, reporter));
    }
}
