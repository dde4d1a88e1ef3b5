package org.hecha.ui.score.internal.handlers;

import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.hecha.ui.Background;
import org.hecha.ui.Speech;
import org.hecha.ui.score.DossierSession;
import org.hecha.ui.score.Scored;
import org.hecha.ui.FileChoice;

/** Writes the scorecard into a file: as text, or as JSON where its name ends so. */
public final class ExportHandler {

    private static final Speech SPEECH = Speech.of(ExportHandler.class);

    @CanExecute
    boolean possible(DossierSession session) {
        return session.scored().flatMap(Scored::card).isPresent();
    }

    @Execute
    void execute(DossierSession session, Background background, FileChoice choice) {
        session.scored().flatMap(Scored::card).ifPresent(card -> choice.save(SPEECH.say("exportTitle"), //$NON-NLS-1$
                Path.of(SPEECH.say("exportName"))).ifPresent(file -> background.run(SPEECH.say("exporting"), monitor -> { //$NON-NLS-1$ //$NON-NLS-2$
                    ScorecardFile.write(card, file, Locale.getDefault());
                    return file;
                }, written -> {
                })));
    }
}
