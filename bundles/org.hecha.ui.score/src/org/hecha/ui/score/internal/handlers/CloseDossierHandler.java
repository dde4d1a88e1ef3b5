package org.hecha.ui.score.internal.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.hecha.ui.score.DossierSession;
import org.hecha.ui.score.internal.run.DossierFarewell;

/** Closes the open dossier. */
public final class CloseDossierHandler {

    @CanExecute
    boolean possible(DossierSession session) {
        return session.document().isPresent();
    }

    @Execute
    void execute(DossierSession session, DossierFarewell farewell) {
        if (farewell.mayLeave()) {
            session.close();
        }
    }
}
