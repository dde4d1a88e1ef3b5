package org.hecha.ui.score.internal.handlers;

import java.nio.file.Path;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.hecha.scoring.Scoring;
import org.hecha.ui.score.DossierOpening;
import org.hecha.ui.FileChoice;

import java.util.List;

/** Asks who applies and with which year, and makes the dossier. */
public final class NewDossierHandler {

    @Execute
    void execute(Shell shell, FileChoice choice, DossierOpening opening, IEclipseContext context) {
        Scoring scoring = context.get(Scoring.class);
        NewDossierDialog dialog = new NewDossierDialog(shell, new NewDossier(), scoring == null ? List.of() : scoring.schemes(),
                choice);
        if (dialog.open() == Window.OK) {
            opening.create(Path.of(dialog.data().file()), dialog.data().dossier());
        }
    }
}
