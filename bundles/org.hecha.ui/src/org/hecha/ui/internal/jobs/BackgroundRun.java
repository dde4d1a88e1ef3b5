package org.hecha.ui.internal.jobs;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;
import org.hecha.core.text.Refusal;
import org.hecha.ui.Reporter;
import org.hecha.ui.Session;
import org.hecha.ui.Speech;
import org.hecha.ui.Work;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A job over a copy of an open document whose outcome comes back to the UI thread, unless the document has changed meanwhile.
 * Made and asked on the UI thread.
 *
 * @param <D> the document
 * @param <C> the copy
 */
public final class BackgroundRun<D, C> {

    /**
     * Where the document comes from.
     *
     * @param open the document, where one is open; asked on the UI thread
     * @param generation number of its state, raised with every change; asked from any thread
     * @param copy empty where the document changed while it was copied; asked off the UI thread
     */
    public record Source<D, C>(Supplier<Optional<D>> open, LongSupplier generation, Function<D, Optional<C>> copy) {
    }

    /** The work itself, off the UI thread. */
    @FunctionalInterface
    public interface Step<D, C> {

        /**
         * @param open the document, which may be edited meanwhile: for what is done later on the UI thread only
         * @param copy what to work on
         * @return what to do on the UI thread with the outcome
         */
        Runnable run(D open, C copy, IProgressMonitor monitor);
    }

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundRun.class);
    private static final Messages MESSAGES = Messages.of(BackgroundRun.class);

    private final Session session;
    private final Executor ui;
    private final Reporter reporter;
    private final Source<D, C> source;
    private final Step<D, C> step;
    private final boolean untilCurrent;
    private final Work work;
    private final Job job;
    /** Set on the UI thread, read by the job. */
    private volatile D document;

    /**
     * @param session shows the work
     * @param ui runs what must run on the UI thread, later
     * @param untilCurrent whether to begin anew when the document changed meanwhile, rather than leave it
     */
    public BackgroundRun(Session session, Executor ui, Reporter reporter, Localized label, Source<D, C> source, boolean untilCurrent,
            Step<D, C> step) {
        this.session = session;
        this.ui = ui;
        this.reporter = reporter;
        this.source = source;
        this.step = step;
        this.untilCurrent = untilCurrent;
        this.job = Job.create(Speech.in(label), this::run);
        this.work = new Work(Speech.in(label), job::cancel);
    }

    /** Begins after a pause, anew where it runs already; nothing is done while none is open. */
    public void begin(long pauseInMillis) {
        job.cancel();
        document = source.open().get().orElse(null);
        if (document != null) {
            job.schedule(pauseInMillis);
        }
    }

    /** Asks it to stop. */
    public void cancel() {
        job.cancel();
    }

    private IStatus run(IProgressMonitor monitor) {
        D open = document;
        ui.execute(() -> session.work(work));
        try {
            long before = source.generation().getAsLong();
            Optional<C> copy = source.copy().apply(open);
            if (copy.isPresent()) {
                Runnable outcome = step.run(open, copy.get(), new ProgressReport(monitor,
                        percent -> ui.execute(() -> session.workWent(work, percent))));
                ui.execute(() -> deliver(before, outcome, monitor));
            } else if (untilCurrent) {
                job.schedule();
            }
            return Status.OK_STATUS;
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        } catch (RuntimeException e) {
            LOG.error("{} broke down", job.getName(), e); //$NON-NLS-1$
            ui.execute(() -> reporter.tell(new Refusal(MESSAGES.text("failed", job.getName(), //$NON-NLS-1$
                    String.valueOf(e.getMessage())), e)));
            return Status.OK_STATUS;
        } finally {
            ui.execute(() -> session.workEnded(work));
        }
    }

    private void deliver(long copiedFrom, Runnable outcome, IProgressMonitor monitor) {
        if (monitor.isCanceled()) {
            return;
        }
        if (copiedFrom == source.generation().getAsLong()) {
            outcome.run();
        } else if (untilCurrent) {
            begin(0);
        }
    }
}
