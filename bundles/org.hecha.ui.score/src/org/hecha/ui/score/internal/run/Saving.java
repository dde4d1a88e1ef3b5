package org.hecha.ui.score.internal.run;

import java.util.function.Supplier;

import org.hecha.core.OpenDossier;
import org.hecha.core.text.Messages;
import org.hecha.model.dossier.Dossier;
import org.hecha.ui.Background;
import org.hecha.ui.Speech;
import org.hecha.ui.score.DossierSession;

/** Saves the open dossier in the background; what is edited meanwhile stays unsaved. UI thread. */
public final class Saving {

    private static final Messages MESSAGES = Messages.of(Saving.class);

    private final DossierSession session;
    private final Supplier<Background> background;

    public Saving(DossierSession session, Supplier<Background> background) {
        this.session = session;
        this.background = background;
    }

    /** Begins to save and returns at once; a failure is told to the user, and the dossier stays unsaved. */
    public void save() {
        session.document().ifPresent(open -> {
            Dossier copy = open.copy();
            long generation = session.generation();
            background.get().run(Speech.in(MESSAGES.text("saving", open.file().getFileName())), monitor -> { //$NON-NLS-1$
                open.write(copy);
                return open;
            }, written -> saved(written, generation));
        });
    }

    private void saved(OpenDossier written, long generation) {
        boolean still = session.document().filter(open -> open == written).isPresent();
        if (still && generation == session.generation()) {
            written.written();
            session.saved();
        } else if (still) {
            written.overtaken();
            session.saved();
        }
    }
}
