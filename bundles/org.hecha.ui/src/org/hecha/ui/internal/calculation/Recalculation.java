package org.hecha.ui.internal.calculation;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Messages;
import org.hecha.core.text.Refusal;
import org.hecha.ui.Reporter;
import org.hecha.ui.Results;
import org.hecha.ui.Session;
import org.hecha.ui.SessionListener;
import org.hecha.ui.Speech;
import org.hecha.ui.Work;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the results of the open engagement up to date: calculates in a job after it was opened and after every change,
 * and drops what was calculated from an older state. Made and told on the UI thread.
 */
public final class Recalculation implements SessionListener {

    private static final Logger LOG = LoggerFactory.getLogger(Recalculation.class);
    private static final Speech SPEECH = Speech.of(Recalculation.class);
    private static final Messages MESSAGES = Messages.of(Recalculation.class);
    /** Several quick edits are calculated once. */
    private static final long PAUSE_MS = 150;

    private final Session session;
    private final Supplier<Optional<Evaluation>> evaluation;
    private final Executor ui;
    private final Reporter reporter;
    /** Set on the UI thread, read by the job. */
    private volatile EngagementDocument document;
    private final Job job = Job.create(SPEECH.say("calculating"), this::run); //$NON-NLS-1$

    /**
     * @param evaluation the service, if it is there at that moment
     * @param ui runs what must run on the UI thread, later
     * @param reporter told when a calculation broke down
     */
    public Recalculation(Session session, Supplier<Optional<Evaluation>> evaluation, Executor ui,
            Reporter reporter) {
        this.session = session;
        this.reporter = reporter;
        this.evaluation = evaluation;
        this.ui = ui;
    }

    @Override
    public void documentChanged() {
        job.cancel();
        document = session.document().orElse(null);
        if (document != null) {
            job.schedule();
        }
    }

    @Override
    public void contentChanged() {
        job.cancel();
        job.schedule(PAUSE_MS);
    }

    /** Calculates now, whether or not something changed. */
    public void recalculate() {
        job.cancel();
        job.schedule();
    }

    /** Waits for nothing: asks a running calculation to stop and starts none. */
    public void stop() {
        job.cancel();
    }

    private IStatus run(IProgressMonitor monitor) {
        EngagementDocument open = document;
        if (open == null) {
            return Status.OK_STATUS;
        }
        ui.execute(() -> session.work(new Work(SPEECH.say("calculating"), job::cancel))); //$NON-NLS-1$
        try {
            Evaluation service = evaluation.get().orElseThrow(() -> new IllegalStateException(SPEECH.say("noService"))); //$NON-NLS-1$
            Snapshot.of(open, session::generation).ifPresent(snapshot -> {
                Results results = service.evaluate(snapshot.engagement(), snapshot.inventory(), monitor);
                ui.execute(() -> session.accept(snapshot.generation(), results));
            });
            return Status.OK_STATUS;
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        } catch (RuntimeException e) {
            LOG.error("The calculation failed", e); //$NON-NLS-1$
            ui.execute(() -> reporter.tell(new Refusal(MESSAGES.text("failed", String.valueOf(e.getMessage())), e))); //$NON-NLS-1$
            return Status.OK_STATUS;
        } finally {
            ui.execute(() -> session.work(null));
        }
    }
}
