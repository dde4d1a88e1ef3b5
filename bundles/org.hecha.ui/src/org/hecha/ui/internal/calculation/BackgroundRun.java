package org.hecha.ui.internal.calculation;

import java.util.Optional;
import java.util.concurrent.Executor;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;
import org.hecha.core.text.Refusal;
import org.hecha.ui.Reporter;
import org.hecha.ui.Session;
import org.hecha.ui.Speech;
import org.hecha.ui.Work;
import org.hecha.ui.internal.jobs.ProgressReport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A job over a copy of the open engagement whose outcome comes back to the UI thread, unless the engagement has changed
 * meanwhile. Made and asked on the UI thread.
 */
public final class BackgroundRun {

    /** The work itself, off the UI thread. */
    @FunctionalInterface
    public interface Step {

        /**
         * @param open the document, which may be edited meanwhile: for what is done later on the UI thread only
         * @param copy what to work on
         * @return what to do on the UI thread with the outcome
         */
        Runnable run(EngagementDocument open, Snapshot copy, IProgressMonitor monitor);
    }

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundRun.class);
    private static final Messages MESSAGES = Messages.of(BackgroundRun.class);

    private final Session session;
    private final Executor ui;
    private final Reporter reporter;
    private final Step step;
    private final boolean untilCurrent;
    private final Work work;
    private final Job job;
    /** Set on the UI thread, read by the job. */
    private volatile EngagementDocument document;

    /** @param untilCurrent whether to begin anew when the engagement changed meanwhile, rather than leave it */
    public BackgroundRun(Session session, Executor ui, Reporter reporter, Localized label, boolean untilCurrent, Step step) {
        this.session = session;
        this.ui = ui;
        this.reporter = reporter;
        this.step = step;
        this.untilCurrent = untilCurrent;
        this.job = Job.create(Speech.in(label), this::run);
        this.work = new Work(Speech.in(label), job::cancel);
    }

    /** Begins after a pause, anew where it runs already; nothing is done while no engagement is open. */
    public void begin(long pauseInMillis) {
        job.cancel();
        document = session.document().orElse(null);
        if (document != null) {
            job.schedule(pauseInMillis);
        }
    }

    /** Asks it to stop. */
    public void cancel() {
        job.cancel();
    }

    private IStatus run(IProgressMonitor monitor) {
        EngagementDocument open = document;
        ui.execute(() -> session.work(work));
        try {
            Optional<Snapshot> copy = Snapshot.of(open, session::generation);
            if (copy.isPresent()) {
                Runnable outcome = step.run(open, copy.get(), new ProgressReport(monitor,
                        percent -> ui.execute(() -> session.workWent(work, percent))));
                ui.execute(() -> deliver(copy.get().generation(), outcome, monitor));
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

    private void deliver(long calculatedFrom, Runnable outcome, IProgressMonitor monitor) {
        if (monitor.isCanceled()) {
            return;
        }
        if (calculatedFrom == session.generation()) {
            outcome.run();
        } else if (untilCurrent) {
            begin(0);
        }
    }
}
