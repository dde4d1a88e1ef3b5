package org.hecha.ui.review.internal.handlers;

import java.nio.file.Path;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.hecha.report.ReportWriter;
import org.hecha.ui.Session;
import org.hecha.ui.Speech;
import org.hecha.ui.review.internal.sign.SigningDesk;

/** Lets the user choose a PDF, the report first, and signs it. */
public final class SignPdfHandler {

    private static final Speech SPEECH = Speech.of(SignPdfHandler.class);

    @Execute
    void execute(SigningDesk desk, Session session, Display display) {
        FileDialog dialog = new FileDialog(display.getActiveShell(), SWT.OPEN);
        dialog.setText(SPEECH.say("signPdfTitle")); //$NON-NLS-1$
        dialog.setFilterExtensions(new String[] {"*.pdf"}); //$NON-NLS-1$
        session.document().filter(open -> !session.isReadOnly()).map(open -> open.folder().resolve(ReportWriter.STANDARD_PATH))
                .ifPresent(report -> {
                    dialog.setFilterPath(String.valueOf(report.getParent()));
                    dialog.setFileName(String.valueOf(report.getFileName()));
                });
        String chosen = dialog.open();
        if (chosen != null) {
            desk.signPdf(Path.of(chosen));
        }
    }
}
