package org.hecha.ui.score.internal.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.hecha.core.OpenDossier;
import org.hecha.core.text.Refusal;
import org.hecha.ui.Reporter;
import org.hecha.ui.score.DossierSession;

/** Does again what was taken back last. */
public final class RedoDossierHandler {

    @CanExecute
    boolean possible(DossierSession session) {
        return session.document().filter(open -> open.commands().canRedo()).isPresent();
    }

    @Execute
    void execute(DossierSession session, Reporter reporter) {
        OpenDossier open = session.document().orElseThrow();
        try {
            open.redo();
        } catch (Refusal refusal) {
            reporter.tell(refusal);
        }
    }
}
