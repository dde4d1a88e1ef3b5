package org.hecha.ui.recovery;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;
import org.hecha.core.text.Reasons;
import org.hecha.core.text.Refusal;
import org.hecha.ui.internal.jobs.BackgroundRun;

/**
 * Keeps a recovery copy of what is unsaved in the open document of one kind: when the user pauses, and at the latest after the
 * time the user chose. The copy is removed when the document was saved or left in order. Made and told on the UI thread; where no
 * copy can be kept, the user is told once.
 *
 * @param <D> the document
 */
public final class RecoveryCopies<D> {

    private static final Messages MESSAGES = Messages.of(RecoveryCopies.class);
    /** A copy may take this part of the time at most. */
    private static final int SHARE = 10;

    private final Recovery recovery;
    private final Recoverable<D> kind;
    private final BackgroundRun<D, RecoveryState> run;
    /** Guarded by this, as {@link #document}: the first copy claims it off the UI thread. */
    private RecoverySlot slot;
    private D document;
    private Instant unsavedSince;
    private volatile long lastTook;
    private boolean failureTold;

    public RecoveryCopies(Recovery recovery, Recoverable<D> kind) {
        this.recovery = Objects.requireNonNull(recovery);
        this.kind = Objects.requireNonNull(kind);
        this.run = new BackgroundRun<>(recovery.session(), recovery.ui(), recovery.reporter(), MESSAGES.text("keeping"), //$NON-NLS-1$
                new BackgroundRun.Source<>(kind::open, kind::generation, kind::state), false, this::write);
    }

    /** Where the copies lie, and who is asked. */
    public Recovery recovery() {
        return recovery;
    }

    /** Goes on with copies that were taken over; before {@code of} is open. */
    void adopt(RecoverySlot takenOver, D of) {
        drop();
        synchronized (this) {
            slot = takenOver;
            document = of;
        }
    }

    /** Another document was opened, or the open one was closed. */
    public void documentChanged() {
        D open = kind.open().orElse(null);
        if (open != document) {
            drop();
            synchronized (this) {
                document = open;
            }
        }
    }

    /** The open document was edited, undone, redone or saved. */
    public void contentChanged() {
        int minutes = recovery.preferences().now().autosaveMinutes();
        if (document == null || !kind.isDirty(document)) {
            run.cancel();
            dropWhenSaved();
        } else if (minutes > 0) {
            unsavedSince = Objects.requireNonNullElseGet(unsavedSince, Instant::now);
            long left = Duration.between(Instant.now(), unsavedSince.plus(minutes, ChronoUnit.MINUTES)).toMillis();
            run.begin(Math.max(lastTook * SHARE, Math.max(0, Math.min(recovery.pause().toMillis(), left))));
        }
    }

    /** Something in the background ended: a save, perhaps. */
    public void settled() {
        if (slot != null && document != null && !kind.isDirty(document)) {
            dropWhenSaved();
        }
    }

    private void dropWhenSaved() {
        if (!kind.isSaving()) {
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

    private synchronized RecoverySlot slotFor(D open) throws IOException {
        if (open != document) {
            throw new OperationCanceledException();
        }
        if (slot == null) {
            slot = recovery.folder().claim(kind.place(open));
        }
        return slot;
    }

    /** Off the UI thread; the first copy claims a slot there. */
    private Runnable write(D open, RecoveryState state, IProgressMonitor monitor) {
        long begun = System.nanoTime();
        try {
            RecoverySlot into = slotFor(open);
            into.write(state, new RecoveryNote(kind.place(open).toAbsolutePath().normalize(), state.title(),
                    Instant.now().truncatedTo(ChronoUnit.SECONDS)));
            lastTook = Duration.ofNanos(System.nanoTime() - begun).toMillis();
            return () -> accept(open, into);
        } catch (IOException e) {
            return () -> tell(Reasons.of(e), e);
        } catch (Refusal refusal) {
            return () -> tell(refusal::in, refusal);
        }
    }

    private void accept(D open, RecoverySlot written) {
        if (open != document || slot != written || !kind.isDirty(open)) {
            return;
        }
        unsavedSince = null;
        try {
            written.accept();
        } catch (IOException e) {
            tell(Reasons.of(e), e);
        }
    }

    /** Once for each run of the program: a full disk is no reason to interrupt every minute. */
    private void tell(Localized reason, Exception failure) {
        if (!failureTold) {
            failureTold = true;
            recovery.reporter().tell(new Refusal(MESSAGES.text("notKept", reason), failure)); //$NON-NLS-1$
        }
    }
}
