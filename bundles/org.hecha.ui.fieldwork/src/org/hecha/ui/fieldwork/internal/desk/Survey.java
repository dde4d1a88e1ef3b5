package org.hecha.ui.fieldwork.internal.desk;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.hecha.core.EngagementDocument;
import org.hecha.ui.Background;
import org.hecha.ui.Session;
import org.hecha.ui.Work;

/**
 * Works something out over a copy of the open engagement, in the background. What came from an older state is dropped and
 * worked out anew; never two at a time. UI thread.
 *
 * @param <T> the outcome; must not point at the copy's objects longer than the page shows it
 */
public final class Survey<T> {

    private final Session session;
    private final Background background;
    private final String label;
    private final Function<EngagementDocument, T> work;
    private final Consumer<T> show;
    private Work running;
    private boolean again;
    private boolean closed;

    Survey(Session session, Background background, String label, Function<EngagementDocument, T> work, Consumer<T> show) {
        this.session = session;
        this.background = background;
        this.label = label;
        this.work = work;
        this.show = show;
    }

    /** What came of a run: nothing where the engagement changed under it. */
    private record Outcome<T>(long generation, Optional<T> found) {
    }

    /** Begins, or asks for another run where one is under way. */
    public void begin() {
        EngagementDocument open = session.document().orElse(null);
        if (running != null) {
            again = true;
        } else if (open != null && !closed) {
            again = false;
            long generation = session.generation();
            running = background.run(label, monitor -> run(open, generation), this::done);
        }
    }

    private Outcome<T> run(EngagementDocument open, long generation) {
        try {
            EngagementDocument copy = open.copy();
            if (session.generation() != generation) {
                return new Outcome<>(generation, Optional.empty());
            }
            return new Outcome<>(generation, Optional.ofNullable(work.apply(copy)));
        } catch (RuntimeException e) {
            // While the engagement is being changed a copy of it may fail; what it failed of is gone by then.
            if (session.generation() == generation) {
                throw e;
            }
            return new Outcome<>(generation, Optional.empty());
        }
    }

    private void done(Outcome<T> outcome) {
        running = null;
        if (closed) {
            return;
        }
        if (again || outcome.generation() != session.generation()) {
            begin();
        } else {
            outcome.found().ifPresent(show);
        }
    }

    /** Ends it: nothing is shown any more. */
    public void close() {
        closed = true;
        if (running != null) {
            running.cancel().run();
            running = null;
        }
    }
}
