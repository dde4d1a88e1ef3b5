package org.hecha.ui.score.internal.handlers;

import org.eclipse.e4.core.di.annotations.Execute;
import org.hecha.ui.Speech;
import org.hecha.ui.score.DossierOpening;
import org.hecha.ui.FileChoice;

/** Lets the user choose a dossier and opens it. */
public final class OpenDossierHandler {

    @Execute
    void execute(FileChoice choice, DossierOpening opening) {
        choice.open(Speech.of(OpenDossierHandler.class).say("openTitle"), "*.dossier") //$NON-NLS-1$ //$NON-NLS-2$
                .ifPresent(opening::open);
    }
}
