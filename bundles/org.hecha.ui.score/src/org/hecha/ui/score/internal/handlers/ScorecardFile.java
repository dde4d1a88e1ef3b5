package org.hecha.ui.score.internal.handlers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.hecha.core.text.Messages;
import org.hecha.core.text.Reasons;
import org.hecha.core.text.Refusal;
import org.hecha.scoring.Scorecard;
import org.hecha.scoring.ScorecardJson;
import org.hecha.scoring.ScorecardText;

/** A scorecard on disk, as the command line prints it. Any thread. */
final class ScorecardFile {

    private static final Messages MESSAGES = Messages.of(ScorecardFile.class);

    private ScorecardFile() {
    }

    /** @throws Refusal when it cannot be written */
    static void write(Scorecard card, Path file, Locale language) throws Refusal {
        boolean json = file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".json"); //$NON-NLS-1$
        try {
            Files.writeString(file, json ? ScorecardJson.render(card, language).toPrettyString() + '\n'
                    : ScorecardText.render(card, language));
        } catch (IOException e) {
            throw new Refusal(MESSAGES.text("unwritable", file, Reasons.of(e)), e); //$NON-NLS-1$
        }
    }
}
