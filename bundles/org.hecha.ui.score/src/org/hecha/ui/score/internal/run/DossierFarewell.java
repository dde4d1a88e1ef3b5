package org.hecha.ui.score.internal.run;

import java.util.function.Function;
import java.util.function.Supplier;

import org.hecha.core.OpenDossier;
import org.hecha.core.text.Refusal;
import org.hecha.ui.Reporter;
import org.hecha.ui.score.DossierSession;

/** Asks what shall become of unsaved changes before a dossier is left. UI thread. */
public final class DossierFarewell {

    /** What the user wants done with unsaved changes. */
    public enum Answer {
        SAVE, DISCARD, STAY
    }

    private final DossierSession session;
    private final Supplier<Reporter> reporter;
    private final Function<String, Answer> question;

    /** @param question asks the user about the dossier of that file name */
    public DossierFarewell(DossierSession session, Supplier<Reporter> reporter, Function<String, Answer> question) {
        this.session = session;
        this.reporter = reporter;
        this.question = question;
    }

    /** Whether the open dossier may be left: nothing to save, saved now, or given up on purpose. */
    public boolean mayLeave() {
        OpenDossier open = session.document().filter(OpenDossier::isDirty).orElse(null);
        if (open == null) {
            return true;
        }
        return switch (question.apply(String.valueOf(open.file().getFileName()))) {
            case SAVE -> save(open);
            case DISCARD -> true;
            case STAY -> false;
        };
    }

    private boolean save(OpenDossier open) {
        try {
            open.save();
            session.saved();
            return true;
        } catch (Refusal refusal) {
            reporter.get().tell(refusal);
            return false;
        }
    }
}
