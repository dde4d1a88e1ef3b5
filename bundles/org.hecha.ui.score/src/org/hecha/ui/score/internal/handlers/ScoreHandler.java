package org.hecha.ui.score.internal.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.hecha.ui.score.DossierSession;
import org.hecha.ui.score.internal.run.Assessor;

/** Verifies the packages anew and scores. */
public final class ScoreHandler {

    @CanExecute
    boolean possible(DossierSession session) {
        return session.document().isPresent();
    }

    @Execute
    void execute(Assessor assessor) {
        assessor.verifyAnew();
    }
}
