package org.hecha.ui.review.internal.handlers;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.e4.core.di.annotations.Execute;
import org.hecha.report.ReportWriter;
import org.hecha.ui.FileChoice;
import org.hecha.ui.Session;
import org.hecha.ui.Speech;
import org.hecha.ui.review.internal.sign.SigningDesk;

/** Lets the user choose a PDF, the report first, and signs it. */
public final class SignPdfHandler {

    private static final Speech SPEECH = Speech.of(SignPdfHandler.class);

    @Execute
    void execute(SigningDesk desk, Session session, FileChoice files) {
        Optional<Path> report = session.document().filter(open -> !session.isReadOnly())
                .map(open -> open.folder().resolve(ReportWriter.STANDARD_PATH));
        String title = SPEECH.say("signPdfTitle"); //$NON-NLS-1$
        report.map(likely -> files.open(title, likely, "*.pdf")).orElseGet(() -> files.open(title, "*.pdf")) //$NON-NLS-1$ //$NON-NLS-2$
                .ifPresent(desk::signPdf);
    }
}
