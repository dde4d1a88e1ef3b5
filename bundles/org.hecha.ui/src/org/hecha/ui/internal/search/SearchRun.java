package org.hecha.ui.internal.search;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;

/**
 * Searches off the UI thread; what was typed last counts. The hits are gathered once and anew after the engagement changed.
 * Asked on the UI thread.
 */
final class SearchRun {

    private static final long PAUSE_MS = 60;
    static final int MOST = 100;

    /** Takes what is to be read on the UI thread; what it gives reads it off that thread. */
    @FunctionalInterface
    interface Gathering {
        Supplier<List<Hit>> now();
    }

    private final Gathering corpus;
    private final LongSupplier generation;
    private final Executor ui;
    private final Job job;
    private final List<Hit> gathered = new ArrayList<>();
    private long gatheredAt = -1;
    /** Set on the UI thread, read by the job. */
    private volatile Question question;

    /** What was asked last. */
    private record Question(String typed, List<Hit> places, Supplier<List<Hit>> corpus, Consumer<List<Hit>> answer) {
    }

    /**
     * @param corpus gathers what is not of the window itself; read while the engagement may change
     * @param generation number of the state of the engagement
     * @param ui runs what must run on the UI thread, later
     */
    SearchRun(String label, Gathering corpus, LongSupplier generation, Executor ui) {
        this.corpus = corpus;
        this.generation = generation;
        this.ui = ui;
        job = Job.create(label, (IJobFunction) monitor -> search(monitor::isCanceled));
        job.setSystem(true);
    }

    /** Asks; the answer comes on the UI thread, unless something else was asked meanwhile. */
    void ask(String typed, List<Hit> places, Consumer<List<Hit>> answer) {
        question = new Question(typed, List.copyOf(places), corpus.now(), answer);
        job.cancel();
        job.schedule(PAUSE_MS);
    }

    void stop() {
        question = null;
        job.cancel();
    }

    private IStatus search(BooleanSupplier cancelled) {
        Question asked = question;
        if (asked != null && gather(asked)) {
            List<Hit> all = new ArrayList<>(asked.places());
            all.addAll(gathered);
            List<Hit> best = new Matching(asked.typed()).best(all, MOST, cancelled);
            if (!cancelled.getAsBoolean()) {
                ui.execute(() -> deliver(asked, best));
            }
        }
        return Status.OK_STATUS;
    }

    private void deliver(Question asked, List<Hit> best) {
        if (asked == question) {
            asked.answer().accept(best);
        }
    }

    /** Reading is not locked: where the model changed meanwhile, what was read is thrown away and read again. */
    private boolean gather(Question asked) {
        long now = generation.getAsLong();
        if (now == gatheredAt) {
            return true;
        }
        try {
            List<Hit> read = asked.corpus().get();
            if (generation.getAsLong() == now) {
                gathered.clear();
                gathered.addAll(read);
                gatheredAt = now;
                return true;
            }
        } catch (RuntimeException e) {
            if (generation.getAsLong() == now) {
                throw e;
            }
        }
        job.schedule(PAUSE_MS);
        return false;
    }
}
