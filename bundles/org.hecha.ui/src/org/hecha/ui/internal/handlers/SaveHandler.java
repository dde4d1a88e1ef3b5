package org.hecha.ui.internal.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.hecha.core.EngagementDocument;
import org.hecha.ui.Saving;
import org.hecha.ui.Session;

/** Saves the open engagement in the background. */
public final class SaveHandler {

    @CanExecute
    boolean possible(Session session) {
        return session.document().map(EngagementDocument::isDirty).orElse(false);
    }

    @Execute
    void execute(Saving saving) {
        saving.save(() -> {
        });
    }
}
