package org.hecha.ui.score.internal.handlers;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.widgets.Shell;
import org.hecha.io.spreadsheet.Intake;
import org.hecha.ui.Background;
import org.hecha.ui.Reporter;
import org.hecha.ui.Speech;
import org.hecha.ui.score.DossierSession;
import org.hecha.ui.FileChoice;

/** Reads a filled workbook into the open dossier. */
public final class ImportHandler {

    @CanExecute
    boolean possible(DossierSession session, IEclipseContext context) {
        return session.document().isPresent() && context.get(Intake.class) != null;
    }

    @Execute
    void execute(DossierSession session, Background background, Reporter reporter, FileChoice choice, IEclipseContext context,
            Shell shell) {
        DossierImporting importing = new DossierImporting(session, background, reporter, context.get(Intake.class),
                read -> new IssuesDialog(shell, read).mayTakeTheRest());
        choice.open(Speech.of(ImportHandler.class).say("importTitle"), "*.xlsx", "*.csv") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .ifPresent(importing::read);
    }
}
