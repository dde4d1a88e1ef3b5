package org.hecha.ui.internal.window;

import java.nio.file.Path;
import java.util.Optional;

import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.ui.Background;
import org.hecha.ui.Reporter;
import org.hecha.ui.Session;
import org.hecha.ui.SessionListener;
import org.hecha.ui.Speech;
import org.hecha.ui.Work;
import org.hecha.ui.internal.recovery.Autosave;
import org.hecha.ui.internal.recovery.OpeningQuestions;
import org.hecha.ui.internal.recovery.WindowLock;
import org.hecha.ui.recovery.RecoveryFolder;
import org.hecha.ui.recovery.RecoveryOffer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens an engagement in the background and hands it to the session; asks before about a recovery copy and about another window
 * that has it open. UI thread.
 */
public final class Opening implements SessionListener {

    private static final Logger LOG = LoggerFactory.getLogger(Opening.class);
    private static final Speech SPEECH = Speech.of(Opening.class);

    private final Session session;
    private final Recents recents;
    private final Farewell farewell;
    private final Background background;
    private final Reporter reporter;
    private final Safety safety;
    private Work running;
    /** Of what the session has open. */
    private Opened current;

    /**
     * What keeps unsaved work safe.
     *
     * @param copies where recovery copies lie
     * @param autosave makes them
     * @param questions asks the user what becomes of them
     */
    public record Safety(RecoveryFolder copies, Autosave autosave, OpeningQuestions questions) {
    }

    /** @param safety what keeps unsaved work safe */
    public Opening(Session session, Recents recents, Farewell farewell, Background background, Reporter reporter, Safety safety) {
        this.session = session;
        this.recents = recents;
        this.farewell = farewell;
        this.background = background;
        this.reporter = reporter;
        this.safety = safety;
        session.addListener(this);
    }

    /** What was read off the UI thread. */
    private record Opened(EngagementDocument document, WindowLock lock, Optional<RecoveryOffer<EngagementDocument>> offer,
            Optional<Refusal> damaged) {

        void close() {
            document.close();
            offer.ifPresent(copy -> {
                copy.content().close();
                copy.close();
            });
            lock.close();
        }
    }

    /** Opens {@code folder}, unless the user wants to stay with what is open. Returns at once. */
    public void open(Path folder) {
        if (!farewell.mayLeave()) {
            return;
        }
        if (running != null) {
            running.cancel().run();
        }
        leaveSame(folder);
        String label = SPEECH.say("opening", folder.getFileName() == null ? folder : folder.getFileName()); //$NON-NLS-1$
        running = background.run(label, monitor -> read(folder), this::take, Opened::close);
    }

    /** Opening what is open means reading it anew; our own mark and copies are not another window's. */
    private void leaveSame(Path folder) {
        Path wanted = folder.toAbsolutePath().normalize();
        if (current != null && current.document().folder().toAbsolutePath().normalize().equals(wanted)) {
            session.close();
        }
    }

    private Opened read(Path folder) throws Refusal {
        EngagementDocument document = EngagementDocument.open(folder);
        document.makeFindable();
        WindowLock lock = WindowLock.take(folder);
        try {
            return new Opened(document, lock, Autosave.offer(document, safety.copies()), Optional.empty());
        } catch (Refusal damaged) {
            return new Opened(document, lock, Optional.empty(), Optional.of(damaged));
        }
    }

    private void take(Opened opened) {
        Path folder = opened.document().folder();
        if (!opened.lock().other().isEmpty() && !safety.questions().openTwice(folder, opened.lock().other())) {
            opened.close();
            return;
        }
        if (opened.offer().isPresent()) {
            decide(opened, opened.offer().get());
        } else {
            show(opened, opened.document());
            opened.damaged().ifPresent(reporter::tell);
        }
    }

    private void decide(Opened opened, RecoveryOffer<EngagementDocument> offer) {
        switch (safety.questions().recover(offer)) {
            case TAKE -> {
                opened.document().close();
                show(opened, safety.autosave().take(offer));
            }
            case LEAVE -> {
                show(opened, opened.document());
                offer.content().close();
                try {
                    offer.leave();
                } catch (Refusal refusal) {
                    reporter.tell(refusal);
                }
            }
            default -> opened.close();
        }
    }

    private void show(Opened opened, EngagementDocument document) {
        session.open(document);
        current = new Opened(document, opened.lock(), Optional.empty(), Optional.empty());
        recents.opened(document.folder());
        document.notes().forEach(note -> LOG.info("{}", note)); //$NON-NLS-1$
    }

    @Override
    public void documentChanged() {
        if (current != null && session.document().orElse(null) != current.document()) {
            current.lock().close();
            current = null;
        }
    }
}
