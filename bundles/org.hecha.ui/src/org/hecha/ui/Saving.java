package org.hecha.ui;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.common.command.Command;
import org.hecha.core.EngagementDocument;
import org.hecha.core.StagedSave;
import org.hecha.core.text.Messages;
import org.hecha.core.text.Refusal;

/**
 * Saves the open engagement without holding up the user. In the application's context; UI thread.
 *
 * <p>What has to be done before is found out, and the files are written beside the old ones, while the user goes on. Then the
 * UI thread, where alone the model changes, says whether it is still what was written: if so the files are put in place and
 * exactly that state counts as saved; if not they are written anew. Whoever types without a pause is held up at the last, for
 * one save.
 */
public final class Saving {

    private static final Messages MESSAGES = Messages.of(Saving.class);
    private static final int ATTEMPTS = 4;
    private static final int STEPS = ATTEMPTS + 1;

    private final Session session;
    private final Background background;
    private final Executor ui;
    private final Reporter reporter;
    private final List<Work> begun = new CopyOnWriteArrayList<>();

    /** @param ui runs what must run on the UI thread, later */
    public Saving(Session session, Background background, Executor ui, Reporter reporter) {
        this.session = session;
        this.background = background;
        this.ui = ui;
        this.reporter = reporter;
    }

    /** Begins to save and returns at once. @param then done on the UI thread when it was saved, and only then */
    public void save(Runnable then) {
        EngagementDocument document = session.document().orElseThrow();
        try {
            session.refuseWhereReadOnly();
        } catch (Refusal refusal) {
            reporter.tell(refusal);
            return;
        }
        begun.retainAll(session.works());
        String label = Speech.in(MESSAGES.text("saving")); //$NON-NLS-1$
        begun.add(background.run(label, monitor -> write(document, monitor), saved -> {
            session.storedChanged();
            then.run();
        }, cancelledTooLate -> session.storedChanged()));
    }

    /** Whether something is being saved; the engagement may not be left as long. */
    public boolean isRunning() {
        return session.works().stream().anyMatch(begun::contains);
    }

    /** One save after the other. */
    private synchronized EngagementDocument write(EngagementDocument document, IProgressMonitor monitor) throws Refusal {
        SubMonitor progress = SubMonitor.convert(monitor, STEPS);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            progress.split(1);
            if (writeOnce(document, monitor)) {
                return document;
            }
        }
        Refusal refused = onUi(monitor, () -> saveNow(document));
        if (refused != null) {
            throw refused;
        }
        return document;
    }

    /** @return whether it was saved; not, where the engagement changed while it was written */
    private boolean writeOnce(EngagementDocument document, IProgressMonitor monitor) throws Refusal {
        OptionalLong ready = prepare(document, monitor);
        if (ready.isEmpty()) {
            return false;
        }
        long before = ready.getAsLong();
        try (StagedSave staged = document.stage()) {
            boolean same = onUi(monitor, () -> decide(document, before));
            if (same) {
                commit(document, staged);
            }
            return same;
        } catch (OperationCanceledException e) {
            throw e;
        } catch (RuntimeException e) {
            rethrowWhereUnchanged(before, e);
            return false;
        }
    }

    /** @return the state of the model that is to be written; empty where it changed while it was looked at */
    private OptionalLong prepare(EngagementDocument document, IProgressMonitor monitor) throws Refusal {
        long before = session.generation();
        Optional<Supplier<Command>> due;
        try {
            due = session.beforeSave().find(document);
        } catch (RuntimeException e) {
            rethrowWhereUnchanged(before, e);
            return OptionalLong.empty();
        }
        if (due.isEmpty()) {
            return OptionalLong.of(before);
        }
        Prepared prepared = onUi(monitor, () -> prepare(document, before, due.get()));
        if (prepared.refused().isPresent()) {
            throw prepared.refused().get();
        }
        return prepared.generation();
    }

    /** What came of the preparation on the UI thread. */
    private record Prepared(OptionalLong generation, Optional<Refusal> refused) {
    }

    private Prepared prepare(EngagementDocument document, long before, Supplier<Command> due) {
        if (session.generation() != before) {
            return new Prepared(OptionalLong.empty(), Optional.empty());
        }
        try {
            document.execute(due.get());
            return new Prepared(OptionalLong.of(session.generation()), Optional.empty());
        } catch (Refusal refusal) {
            return new Prepared(OptionalLong.empty(), Optional.of(refusal));
        }
    }

    /** Half a change may have been read. */
    private void rethrowWhereUnchanged(long before, RuntimeException failure) {
        if (session.generation() == before) {
            throw failure;
        }
    }

    private boolean decide(EngagementDocument document, long before) {
        boolean same = session.generation() == before;
        if (same) {
            // Now, and not when it is in place: what the user changes from here on is unsaved again.
            document.markSaved();
        }
        return same;
    }

    private void commit(EngagementDocument document, StagedSave staged) throws Refusal {
        try {
            staged.commit();
        } catch (Refusal refusal) {
            ui.execute(() -> {
                document.markUnsaved();
                session.storedChanged();
            });
            throw refusal;
        }
    }

    private Refusal saveNow(EngagementDocument document) {
        try {
            Optional<Supplier<Command>> due = session.beforeSave().find(document);
            if (due.isPresent()) {
                document.execute(due.get().get());
            }
            document.save();
            return null;
        } catch (Refusal refusal) {
            return refusal;
        }
    }

    /** Asks the UI thread and waits for what it says. */
    private <T> T onUi(IProgressMonitor monitor, Supplier<T> question) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        ui.execute(() -> {
            try {
                answer.complete(question.get());
            } catch (RuntimeException e) {
                answer.completeExceptionally(e);
            }
        });
        while (true) {
            try {
                return answer.get(1, TimeUnit.SECONDS);
            } catch (TimeoutException e) {
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
            } catch (InterruptedException e) {
                throw new OperationCanceledException();
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            }
        }
    }
}
