package org.hecha.ui.fieldwork.internal.process;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.hecha.ui.Session;
import org.hecha.ui.SessionListener;
import org.hecha.ui.Speech;
import org.hecha.ui.fieldwork.internal.desk.Desk;
import org.hecha.ui.fieldwork.internal.desk.Survey;
import org.hecha.verification.process.Processes;

/** Keeps how the verification stands for everybody who shows it, so that it is worked out once per change. UI thread. */
final class ProcessWatch implements SessionListener {

    private static final Speech SPEECH = Speech.of(ProcessWatch.class);

    private final Session session;
    private final Survey<ProcessView> survey;
    private final List<Consumer<Optional<ProcessView>>> listeners = new CopyOnWriteArrayList<>();
    private ProcessView view;
    private long seen = -1;

    private ProcessWatch(Desk desk, Processes processes) {
        this.session = desk.session();
        this.survey = desk.survey(SPEECH.say("reading"), document -> Reading.of(processes, document), this::show); //$NON-NLS-1$
    }

    /** The one of the window: it is kept beside the session. */
    static ProcessWatch of(Desk desk, Processes processes, IEclipseContext context) {
        IEclipseContext home = context;
        while (home.getLocal(Session.class) == null && home.getParent() != null) {
            home = home.getParent();
        }
        ProcessWatch watch = (ProcessWatch) home.getLocal(ProcessWatch.class.getName());
        if (watch == null) {
            watch = new ProcessWatch(desk, processes);
            home.set(ProcessWatch.class.getName(), watch);
            desk.session().addListener(watch);
        }
        return watch;
    }

    /** Tells {@code listener} what is known now and whatever comes later; nothing while no engagement is open. */
    void add(Consumer<Optional<ProcessView>> listener) {
        listeners.add(listener);
        if (session.document().isPresent() && seen != session.generation()) {
            survey.begin();
        }
        listener.accept(Optional.ofNullable(view));
    }

    void remove(Consumer<Optional<ProcessView>> listener) {
        listeners.remove(listener);
    }

    @Override
    public void documentChanged() {
        show(null);
        ask();
    }

    @Override
    public void contentChanged() {
        ask();
    }

    /** Nothing is worked out that nobody looks at. */
    private void ask() {
        seen = -1;
        if (!listeners.isEmpty() && session.document().isPresent()) {
            survey.begin();
        }
    }

    private void show(ProcessView read) {
        view = read;
        seen = read == null ? -1 : session.generation();
        listeners.forEach(listener -> listener.accept(Optional.ofNullable(read)));
    }
}
