package org.hecha.ui.internal.recovery;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Messages;
import org.hecha.core.text.Refusal;
import org.hecha.ui.Preferences;
import org.hecha.ui.Reporter;
import org.hecha.ui.Session;
import org.hecha.ui.SessionListener;
import org.hecha.ui.internal.calculation.BackgroundRun;
import org.hecha.ui.internal.calculation.Snapshot;

/**
 * Keeps a recovery copy of what is unsaved: when the user pauses, and at the latest after the time the user chose. The copy is
 * removed when the engagement was saved or left in order. Made and told on the UI thread.
 */
public final class Autosave implements SessionListener {

    private static final Messages MESSAGES = Messages.of(Autosave.class);
    /** A copy may take this part of the time at most. */
    private static final int SHARE = 10;

    private final Session session;
    private final RecoveryFolder folder;
    private final Preferences preferences;
    private final Reporter reporter;
    private final BooleanSupplier saving;
    private final long pause;
    private final BackgroundRun run;
    /** Guarded by this, as {@link #document}: the first copy claims it off the UI thread. */
    private RecoverySlot slot;
    private EngagementDocument document;
    private Instant unsavedSince;
    private volatile long lastTook;
    private boolean failureTold;

    /**
     * @param ui runs what must run on the UI thread, later
     * @param saving whether a save is under way, which may still fail
     * @param pause how long nothing must change before a copy is made
     */
    public Autosave(Session session, RecoveryFolder folder, Preferences preferences, Executor ui, Reporter reporter,
            BooleanSupplier saving, Duration pause) {
        this.session = session;
        this.folder = folder;
        this.preferences = preferences;
        this.reporter = reporter;
        this.saving = saving;
        this.pause = pause.toMillis();
        this.run = new BackgroundRun(session, ui, reporter, MESSAGES.text("keeping"), false, this::write); //$NON-NLS-1$
    }

    /** Goes on with copies that were taken over; call it before the engagement is opened in the session. */
    public void adopt(RecoverySlot takenOver, EngagementDocument of) {
        drop();
        synchronized (this) {
            slot = takenOver;
            document = of;
        }
    }

    @Override
    public void documentChanged() {
        if (session.document().orElse(null) != document) {
            drop();
            synchronized (this) {
                document = session.document().orElse(null);
            }
        }
    }

    @Override
    public void contentChanged() {
        boolean dirty = document != null && document.isDirty();
        int minutes = preferences.now().autosaveMinutes();
        if (!dirty) {
            run.cancel();
            dropWhenSaved();
        } else if (minutes > 0 && !session.isReadOnly()) {
            unsavedSince = Objects.requireNonNullElseGet(unsavedSince, Instant::now);
            long left = Duration.between(Instant.now(), unsavedSince.plus(minutes, ChronoUnit.MINUTES)).toMillis();
            run.begin(Math.max(lastTook * SHARE, Math.max(0, Math.min(pause, left))));
        }
    }

    @Override
    public void workChanged() {
        if (slot != null && document != null && !document.isDirty()) {
            dropWhenSaved();
        }
    }

    private void dropWhenSaved() {
        if (!saving.getAsBoolean()) {
            drop();
        }
    }

    /** Asks a running copy to stop. */
    public void stop() {
        run.cancel();
    }

    private void drop() {
        run.cancel();
        unsavedSince = null;
        synchronized (this) {
            if (slot != null) {
                slot.remove();
                slot = null;
            }
        }
    }

    private synchronized RecoverySlot slotFor(EngagementDocument open) throws IOException {
        if (open != document) {
            throw new OperationCanceledException();
        }
        if (slot == null) {
            slot = folder.claim(open.folder());
        }
        return slot;
    }

    /** Off the UI thread; the first copy claims a slot there. */
    private Runnable write(EngagementDocument open, Snapshot copy, IProgressMonitor monitor) {
        long begun = System.nanoTime();
        try {
            RecoverySlot into = slotFor(open);
            into.write(copy, new RecoveryNote(open.folder().toAbsolutePath().normalize(),
                    Objects.toString(copy.engagement().getTitle(), ""), Instant.now().truncatedTo(ChronoUnit.SECONDS))); //$NON-NLS-1$
            lastTook = Duration.ofNanos(System.nanoTime() - begun).toMillis();
            return () -> accept(open, into);
        } catch (IOException | Refusal e) {
            return () -> tell(e);
        }
    }

    private void accept(EngagementDocument open, RecoverySlot written) {
        if (open != document || slot != written || !open.isDirty()) {
            return;
        }
        unsavedSince = null;
        try {
            written.accept();
        } catch (IOException e) {
            tell(e);
        }
    }

    /** Once for each run of the program: a full disk is no reason to interrupt every minute. */
    private void tell(Exception failure) {
        if (!failureTold) {
            failureTold = true;
            reporter.tell(new Refusal(MESSAGES.text("notKept", String.valueOf(failure.getMessage())), failure)); //$NON-NLS-1$
        }
    }
}
