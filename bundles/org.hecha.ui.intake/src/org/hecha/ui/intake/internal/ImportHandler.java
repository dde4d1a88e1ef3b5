package org.hecha.ui.intake.internal;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.widgets.Display;
import org.hecha.io.spreadsheet.Intake;
import org.hecha.ui.Background;
import org.hecha.ui.FileChoice;
import org.hecha.ui.Reporter;
import org.hecha.ui.Session;

/** Reads a filled workbook into the open engagement. */
public final class ImportHandler {

    @CanExecute
    boolean possible(Session session, IEclipseContext context) {
        return session.document().isPresent() && !session.isReadOnly() && context.get(Intake.class) != null;
    }

    @Execute
    void execute(Session session, FileChoice files, Background background, Reporter reporter, IEclipseContext context, Display display) {
        Importing importing = new Importing(session, background, reporter, context.get(Intake.class),
                result -> new IssuesDialog(display.getActiveShell(), result).ask());
        files.open(Importing.title(), "*.xlsx", "*.csv").ifPresent(importing::read); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
