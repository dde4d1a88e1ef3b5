package org.hecha.ui.internal.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.hecha.core.EngagementDocument;
import org.hecha.ui.Reporter;
import org.hecha.ui.Session;

/** Saves the open engagement. */
public final class SaveHandler {

    @CanExecute
    boolean possible(Session session) {
        return session.document().map(EngagementDocument::isDirty).orElse(false);
    }

    @Execute
    void execute(Session session, Reporter reporter) {
        Attempt.to(session::save, reporter);
    }
}
