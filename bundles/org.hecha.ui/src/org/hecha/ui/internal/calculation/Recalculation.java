package org.hecha.ui.internal.calculation;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Messages;
import org.hecha.ui.Reporter;
import org.hecha.ui.Results;
import org.hecha.ui.Session;
import org.hecha.ui.SessionListener;
import org.hecha.ui.Speech;
import org.hecha.ui.internal.jobs.BackgroundRun;

/**
 * Keeps the results of the open engagement up to date: calculates in the background after it was opened and after every
 * change, and drops what was calculated from an older state. Made and told on the UI thread.
 */
public final class Recalculation implements SessionListener {

    private static final Messages MESSAGES = Messages.of(Recalculation.class);
    /** Several quick edits are calculated once. */
    private static final long PAUSE_MS = 150;

    private final Session session;
    private final Supplier<Optional<Evaluation>> evaluation;
    private final BackgroundRun<EngagementDocument, Snapshot> run;

    /**
     * @param evaluation the service, if it is there at that moment; asked from any thread
     * @param ui runs what must run on the UI thread, later
     * @param reporter told when a calculation broke down
     */
    public Recalculation(Session session, Supplier<Optional<Evaluation>> evaluation, Executor ui, Reporter reporter) {
        this.session = session;
        this.evaluation = evaluation;
        this.run = new BackgroundRun<>(session, ui, reporter, MESSAGES.text("calculating"), Snapshot.source(session), //$NON-NLS-1$
                false, this::calculate);
    }

    @Override
    public void documentChanged() {
        run.begin(0);
    }

    @Override
    public void contentChanged() {
        run.begin(PAUSE_MS);
    }

    /** Calculates now, whether or not something changed. */
    public void recalculate() {
        run.begin(0);
    }

    /** Asks a running calculation to stop. */
    public void stop() {
        run.cancel();
    }

    private Runnable calculate(EngagementDocument open, Snapshot copy, IProgressMonitor monitor) {
        Evaluation service = evaluation.get()
                .orElseThrow(() -> new IllegalStateException(Speech.in(MESSAGES.text("noCalculation")))); //$NON-NLS-1$
        Results results = service.evaluate(copy.engagement(), copy.inventory(), monitor);
        return () -> session.accept(copy.generation(), results);
    }
}
