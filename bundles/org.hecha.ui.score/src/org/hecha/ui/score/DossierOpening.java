package org.hecha.ui.score;

import java.nio.file.Path;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.hecha.core.OpenDossier;
import org.hecha.core.text.Refusal;
import org.hecha.model.dossier.Dossier;
import org.hecha.ui.Background;
import org.hecha.ui.Speech;
import org.hecha.ui.Work;

/** Opens a dossier in the background, hands it to the session and shows the pages of scoring. UI thread. */
public final class DossierOpening {

    private static final Speech SPEECH = Speech.of(DossierOpening.class);

    private final DossierSession session;
    private final Supplier<Background> background;
    private final BooleanSupplier mayLeave;
    private final Runnable show;
    private Work running;

    /**
     * @param background asked when it is needed
     * @param mayLeave whether the open dossier may be left; asks the user where something is not saved
     * @param show brings the pages of scoring to the front
     */
    public DossierOpening(DossierSession session, Supplier<Background> background, BooleanSupplier mayLeave, Runnable show) {
        this.session = Objects.requireNonNull(session);
        this.background = background;
        this.mayLeave = mayLeave;
        this.show = show;
    }

    /** Opens {@code file}, unless the user wants to stay with what is open. Returns at once. */
    public void open(Path file) {
        begin(file, () -> OpenDossier.open(file));
    }

    /** Writes a new dossier into {@code file} and opens it. Returns at once. */
    public void create(Path file, Dossier dossier) {
        begin(file, () -> OpenDossier.create(file, dossier));
    }

    /** Whether a path names a dossier, by its ending. */
    public static boolean isDossier(Path path) {
        return path.getFileName() != null && path.getFileName().toString().endsWith(".dossier"); //$NON-NLS-1$
    }

    private void begin(Path file, Reading reading) {
        if (!mayLeave.getAsBoolean()) {
            return;
        }
        if (running != null) {
            running.cancel().run();
        }
        String label = SPEECH.say("opening", String.valueOf(file.getFileName())); //$NON-NLS-1$
        running = background.get().run(label, monitor -> reading.read(), this::take, OpenDossier::close);
    }

    private void take(OpenDossier opened) {
        session.open(opened);
        show.run();
    }

    /** Reads or makes a dossier. */
    @FunctionalInterface
    private interface Reading {

        OpenDossier read() throws Refusal;
    }
}
