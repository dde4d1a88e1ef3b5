package org.hecha.ui.score.internal.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.hecha.core.OpenDossier;
import org.hecha.ui.score.DossierSession;
import org.hecha.ui.score.internal.run.Saving;

/** Saves the open dossier. */
public final class SaveDossierHandler {

    @CanExecute
    boolean possible(DossierSession session) {
        return session.document().filter(OpenDossier::isDirty).isPresent();
    }

    @Execute
    void execute(Saving saving) {
        saving.save();
    }
}
