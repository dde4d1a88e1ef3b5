package org.hecha.ui.score;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.hecha.core.DossierDocument;
import org.hecha.core.OpenDossier;
import org.hecha.core.text.Refusal;
import org.hecha.model.dossier.Dossier;
import org.hecha.ui.Background;
import org.hecha.ui.Speech;
import org.hecha.ui.Work;
import org.hecha.ui.recovery.Difference;
import org.hecha.ui.recovery.RecoveryCopies;
import org.hecha.ui.recovery.RecoveryFolder;
import org.hecha.ui.recovery.RecoveryOffer;
import org.hecha.ui.recovery.RecoveryQuestion;

/**
 * Opens a dossier in the background, hands it to the session and shows the pages of scoring; asks before about unsaved changes
 * that a crash left behind, which are taken by one command that can be undone. UI thread.
 */
public final class DossierOpening {

    /** The file of a recovery copy. */
    public static final String COPY = "dossier.xmi"; //$NON-NLS-1$
    private static final Speech SPEECH = Speech.of(DossierOpening.class);

    private final DossierSession session;
    private final Supplier<Background> background;
    private final BooleanSupplier mayLeave;
    private final Runnable show;
    private final Supplier<RecoveryCopies<OpenDossier>> copies;
    private Work running;

    /**
     * @param background asked when it is needed
     * @param mayLeave whether the open dossier may be left; asks the user where something is not saved
     * @param show brings the pages of scoring to the front
     * @param copies keep what is unsaved; asked when they are needed
     */
    public DossierOpening(DossierSession session, Supplier<Background> background, BooleanSupplier mayLeave, Runnable show,
            Supplier<RecoveryCopies<OpenDossier>> copies) {
        this.session = Objects.requireNonNull(session);
        this.background = background;
        this.mayLeave = mayLeave;
        this.show = show;
        this.copies = copies;
    }

    /** Opens {@code file}, unless the user wants to stay with what is open. Returns at once. */
    public void open(Path file) {
        RecoveryFolder left = copies.get().recovery().folder();
        begin(file, () -> read(file, left));
    }

    /** Writes a new dossier into {@code file} and opens it. Returns at once. */
    public void create(Path file, Dossier dossier) {
        begin(file, () -> new Read(OpenDossier.create(file, dossier), Optional.empty(), Optional.empty()));
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
        running = background.get().run(label, monitor -> reading.read(), this::take, Read::close);
    }

    private static Read read(Path file, RecoveryFolder left) throws Refusal {
        OpenDossier stored = OpenDossier.open(file);
        try {
            return new Read(stored, RecoveryOffer.of(stored.file(), left, copy -> DossierDocument.open(copy.resolve(COPY)),
                    copy -> Difference.between(List.of(stored.dossier()), List.of(copy))), Optional.empty());
        } catch (Refusal damaged) {
            return new Read(stored, Optional.empty(), Optional.of(damaged));
        }
    }

    private void take(Read read) {
        RecoveryQuestion question = copies.get().recovery().question();
        RecoveryQuestion.Answer answer = read.offer().map(question::recover).orElse(RecoveryQuestion.Answer.LEAVE);
        if (answer == RecoveryQuestion.Answer.CANCEL) {
            read.close();
            return;
        }
        Optional<Refusal> told = answer == RecoveryQuestion.Answer.TAKE ? recover(read.stored(), read.offer().orElseThrow()) : leave(read);
        session.open(read.stored());
        show.run();
        told.ifPresent(copies.get().recovery().reporter()::tell);
    }

    /** Before it is open: the scorecard is made once, of what was recovered. */
    private Optional<Refusal> recover(OpenDossier stored, RecoveryOffer<Dossier> offer) {
        try {
            stored.execute(stored.replacing(SPEECH.say("recovering"), offer.content())); //$NON-NLS-1$
            offer.take(copies.get(), stored);
            return Optional.empty();
        } catch (Refusal refusal) {
            offer.close();
            return Optional.of(refusal);
        }
    }

    private static Optional<Refusal> leave(Read read) {
        try {
            if (read.offer().isPresent()) {
                read.offer().get().leave();
            }
            return read.damaged();
        } catch (Refusal refusal) {
            return Optional.of(refusal);
        }
    }

    /** What was read off the UI thread. */
    private record Read(OpenDossier stored, Optional<RecoveryOffer<Dossier>> offer, Optional<Refusal> damaged) {

        void close() {
            stored.close();
            offer.ifPresent(RecoveryOffer::close);
        }
    }

    /** Reads or makes a dossier. */
    @FunctionalInterface
    private interface Reading {

        Read read() throws Refusal;
    }
}
