package org.hecha.ui;

import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.hecha.core.text.Messages;
import org.hecha.core.text.Refusal;
import org.hecha.ui.internal.jobs.ProgressReport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What takes time: a job with progress and cancel, shown in the status line while it runs; its outcome comes back to the UI
 * thread. In the application's context. Asked on the UI thread.
 *
 * <pre>background.run(SPEECH.say("verifying"), monitor -> verifier.verify(file, settings, monitor), this::show);</pre>
 */
public final class Background {

    /** The work, off the UI thread. It touches no widget and no model that is open for editing. */
    @FunctionalInterface
    public interface Task<T> {

        /**
         * @return the outcome
         * @throws Refusal an expected failure; the user is told
         * @throws OperationCanceledException where the user cancelled; nobody is told
         */
        T run(IProgressMonitor monitor) throws Refusal;
    }

    private static final Logger LOG = LoggerFactory.getLogger(Background.class);
    private static final Messages MESSAGES = Messages.of(Background.class);

    private final Session session;
    private final Executor ui;
    private final Reporter reporter;

    /** @param ui runs what must run on the UI thread, later */
    public Background(Session session, Executor ui, Reporter reporter) {
        this.session = Objects.requireNonNull(session);
        this.ui = Objects.requireNonNull(ui);
        this.reporter = Objects.requireNonNull(reporter);
    }

    /**
     * Begins the work and returns at once.
     *
     * @param label what is being done, in the user's language
     * @param done takes the outcome on the UI thread; not called where it was refused or cancelled
     * @return the work, to be cancelled where nobody waits for it any more
     */
    public <T> Work run(String label, Task<T> task, Consumer<T> done) {
        return run(label, task, done, unwanted -> {
        });
    }

    /** The same; @param unwanted takes an outcome that came after it was cancelled, to be closed */
    public <T> Work run(String label, Task<T> task, Consumer<T> done, Consumer<T> unwanted) {
        AtomicReference<Work> shown = new AtomicReference<>();
        Job job = Job.create(label, (ICoreRunnable) monitor -> {
            try {
                T outcome = task.run(new ProgressReport(monitor,
                        percent -> ui.execute(() -> session.workWent(shown.get(), percent))));
                ui.execute(() -> (monitor.isCanceled() ? unwanted : done).accept(outcome));
            } catch (Refusal refusal) {
                ui.execute(() -> reporter.tell(refusal));
            } catch (OperationCanceledException e) {
                LOG.debug("{} was cancelled", label); //$NON-NLS-1$
            } catch (RuntimeException | LinkageError | OutOfMemoryError | StackOverflowError e) {
                LOG.error("{} broke down", label, e); //$NON-NLS-1$
                ui.execute(() -> reporter.tell(new Refusal(MESSAGES.text("brokeDown", label, //$NON-NLS-1$
                        String.valueOf(e.getMessage())), e)));
            }
        });
        Work work = new Work(label, job::cancel);
        shown.set(work);
        job.addJobChangeListener(IJobChangeListener.onDone(event -> ui.execute(() -> session.workEnded(work))));
        session.work(work);
        job.schedule();
        return work;
    }
}
