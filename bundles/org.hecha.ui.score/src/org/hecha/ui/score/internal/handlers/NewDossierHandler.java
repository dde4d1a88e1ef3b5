package org.hecha.ui.score.internal.handlers;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.hecha.scoring.Scoring;
import org.hecha.ui.FileChoice;
import org.hecha.ui.Speech;
import org.hecha.ui.form.FormDialog;
import org.hecha.ui.score.DossierOpening;

/** Asks who applies and with which year, and makes the dossier. */
public final class NewDossierHandler {

    private static final Speech SPEECH = Speech.of(NewDossierHandler.class);

    @Execute
    void execute(Shell shell, FileChoice choice, DossierOpening opening, IEclipseContext context) {
        Scoring scoring = context.get(Scoring.class);
        NewDossier data = new NewDossier();
        NewDossierForm form = new NewDossierForm(data, scoring == null ? List.of() : scoring.schemes(), choice);
        if (new FormDialog(shell, SPEECH.say("newTitle"), SPEECH.say("newMessage"), SPEECH.say("make"), form).open() == Window.OK) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            opening.create(Path.of(data.file()), data.dossier());
        }
    }
}
