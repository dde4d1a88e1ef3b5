package org.hecha.ui.score.internal.handlers;

import java.nio.file.Path;
import java.util.function.Predicate;

import org.hecha.core.DossierDocument;
import org.hecha.core.OpenDossier;
import org.hecha.core.text.Refusal;
import org.hecha.io.spreadsheet.DossierImport;
import org.hecha.io.spreadsheet.Intake;
import org.hecha.ui.Background;
import org.hecha.ui.Reporter;
import org.hecha.ui.Speech;
import org.hecha.ui.score.DossierSession;

/** Reads a workbook in the background and takes what it says into the open dossier by one command. UI thread. */
final class DossierImporting {

    private static final Speech SPEECH = Speech.of(DossierImporting.class);

    private final DossierSession session;
    private final Background background;
    private final Reporter reporter;
    private final Intake intake;
    private final Predicate<DossierImport> rest;

    /** @param rest asked where rows are wrong: whether the others are taken */
    DossierImporting(DossierSession session, Background background, Reporter reporter, Intake intake,
            Predicate<DossierImport> rest) {
        this.session = session;
        this.background = background;
        this.reporter = reporter;
        this.intake = intake;
        this.rest = rest;
    }

    void read(Path file) {
        OpenDossier open = session.document().orElseThrow();
        background.run(SPEECH.say("importing", String.valueOf(file.getFileName())), //$NON-NLS-1$
                monitor -> intake.readDossier(file), read -> take(open, read));
    }

    private void take(OpenDossier open, DossierImport read) {
        boolean still = session.document().filter(now -> now == open).isPresent();
        if (still && (read.issues().isEmpty() || rest.test(read))) {
            try {
                // An empty cell is no answer and takes nothing away.
                DossierDocument.keepUnstated(open.dossier(), read.dossier());
                session.execute(open.replacing(SPEECH.say("importLabel"), read.dossier())); //$NON-NLS-1$
            } catch (Refusal refusal) {
                reporter.tell(refusal);
            }
        }
    }
}
