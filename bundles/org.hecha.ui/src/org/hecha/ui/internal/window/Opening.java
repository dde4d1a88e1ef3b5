package org.hecha.ui.internal.window;

import java.nio.file.Path;
import java.util.concurrent.Executor;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Messages;
import org.hecha.core.text.Refusal;
import org.hecha.ui.Reporter;
import org.hecha.ui.Session;
import org.hecha.ui.Speech;
import org.hecha.ui.Work;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens an engagement in the background and hands it to the session. UI thread. */
public final class Opening {

    private static final Logger LOG = LoggerFactory.getLogger(Opening.class);
    private static final Messages MESSAGES = Messages.of(Opening.class);

    private final Session session;
    private final Recents recents;
    private final Farewell farewell;
    private final Reporter reporter;
    private final Executor ui;
    private Job running;

    /** @param ui runs what must run on the UI thread, later */
    public Opening(Session session, Recents recents, Farewell farewell, Reporter reporter, Executor ui) {
        this.session = session;
        this.recents = recents;
        this.farewell = farewell;
        this.reporter = reporter;
        this.ui = ui;
    }

    /** Opens {@code folder}, unless the user wants to stay with what is open. Returns at once. */
    public void open(Path folder) {
        if (!farewell.mayLeave()) {
            return;
        }
        if (running != null) {
            running.cancel();
        }
        String label = Speech.in(MESSAGES.text("opening", folder.getFileName() == null ? folder : folder.getFileName())); //$NON-NLS-1$
        Job job = Job.create(label, (ICoreRunnable) monitor -> {
            try {
                EngagementDocument opened = EngagementDocument.open(folder);
                ui.execute(() -> take(opened, monitor.isCanceled()));
            } catch (Refusal refusal) {
                ui.execute(() -> reporter.tell(refusal));
            } catch (RuntimeException e) {
                LOG.error("Opening {} failed", folder, e); //$NON-NLS-1$
                ui.execute(() -> reporter.tell(new Refusal(MESSAGES.text("openFailed", folder, //$NON-NLS-1$
                        String.valueOf(e.getMessage())), e)));
            }
        });
        Work work = new Work(label, job::cancel);
        job.addJobChangeListener(IJobChangeListener.onDone(event -> ui.execute(() -> session.workEnded(work))));
        running = job;
        session.work(work);
        job.schedule();
    }

    private void take(EngagementDocument opened, boolean cancelled) {
        if (cancelled) {
            opened.close();
            return;
        }
        session.open(opened);
        recents.opened(opened.folder());
        opened.notes().forEach(note -> LOG.info("{}", note)); //$NON-NLS-1$
    }
}
