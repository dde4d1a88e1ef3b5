package org.hecha.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.ecore.EObject;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Messages;
import org.hecha.core.text.Refusal;

/**
 * The engagement on which the window works: document, results, chosen object, work in the background. One per window
 * application, in the application's context. UI thread, but for {@link #generation()}. Owns the open document.
 */
public final class Session {

    private static final Messages MESSAGES = Messages.of(Session.class);

    private final List<SessionListener> listeners = new CopyOnWriteArrayList<>();
    private final AtomicLong generation = new AtomicLong();
    private final CommandStackListener edits = event -> contentChanged();
    /** Set on the UI thread, asked by saving jobs. */
    private volatile BeforeSave beforeSave = opened -> Optional.empty();
    private EngagementDocument document;
    private Results results;
    private EObject selection;
    private boolean readOnly;
    /** With how much of each is done, in percent, or less than nothing where that is not known; the newest last. */
    private final Map<Work, Integer> works = new LinkedHashMap<>();

    /** The open engagement. */
    public Optional<EngagementDocument> document() {
        return Optional.ofNullable(document);
    }

    /**
     * Makes {@code opened} the open engagement and closes the one before; ask first whether that may be lost. The
     * session owns it from now on.
     */
    public void open(EngagementDocument opened) {
        open(opened, false);
    }

    /** The same for a document that may be looked at and not changed: the content of a sealed package. */
    public void openForReading(EngagementDocument opened) {
        open(opened, true);
    }

    private void open(EngagementDocument opened, boolean forReading) {
        replace(opened);
        readOnly = forReading;
        opened.commands().addCommandStackListener(edits);
        tell(SessionListener::documentChanged);
    }

    /** Closes the open engagement; what was not saved is lost. */
    public void close() {
        if (document != null) {
            replace(null);
            tell(SessionListener::documentChanged);
        }
    }

    private void replace(EngagementDocument next) {
        if (document != null) {
            document.commands().removeCommandStackListener(edits);
            document.close();
        }
        generation.incrementAndGet();
        readOnly = false;
        document = next;
        results = null;
        selection = null;
    }

    /** Whether the open engagement may be looked at only; pages offer no change then. */
    public boolean isReadOnly() {
        return readOnly;
    }

    /** Executes a command on the open engagement. @throws Refusal when it failed or may only be read; nothing is changed then */
    public void execute(Command command) throws Refusal {
        refuseWhereReadOnly();
        document.execute(command);
    }

    /** @throws Refusal where the open engagement may only be read */
    void refuseWhereReadOnly() throws Refusal {
        if (readOnly) {
            throw new Refusal(MESSAGES.text("readOnly")); //$NON-NLS-1$
        }
    }

    /** What is done to the engagement with every save. */
    public void beforeSave(BeforeSave consequence) {
        beforeSave = consequence;
    }

    /** The same, to be asked. Any thread. */
    BeforeSave beforeSave() {
        return beforeSave;
    }

    /** Says that it is known now whether the open engagement is stored as it is. */
    void storedChanged() {
        tell(SessionListener::contentChanged);
    }

    private void contentChanged() {
        generation.incrementAndGet();
        if (selection != null && selection.eResource() == null) {
            select((EObject) null);
        }
        tell(SessionListener::contentChanged);
    }

    /** Number of the state of the model; every change raises it. Any thread. */
    public long generation() {
        return generation.get();
    }

    /** Results of the newest calculation that ended; empty before the first. */
    public Optional<Results> results() {
        return Optional.ofNullable(results);
    }

    /** Takes results, if they were calculated from the model as it is now. @return whether they were taken */
    public boolean accept(long calculatedFrom, Results calculated) {
        boolean current = calculatedFrom == generation.get() && document != null;
        if (current) {
            results = calculated;
            tell(SessionListener::resultsChanged);
        }
        return current;
    }

    /** The chosen object of the model. */
    public Optional<EObject> selection() {
        return Optional.ofNullable(selection);
    }

    /** Chooses an object; null chooses none. */
    public void select(EObject chosen) {
        if (chosen != selection) {
            selection = chosen;
            tell(SessionListener::selectionChanged);
        }
    }

    /** Chooses the object with that id. @return whether the open engagement has it */
    public boolean select(String id) {
        Optional<EObject> found = document().flatMap(open -> open.find(id));
        found.ifPresent(this::select);
        return found.isPresent();
    }

    /** What began last of all that goes on in the background. */
    public Optional<Work> work() {
        return works.keySet().stream().reduce((older, newer) -> newer);
    }

    /** Everything that goes on in the background, the newest last. */
    public List<Work> works() {
        return List.copyOf(works.keySet());
    }

    /** How much of a work is done, in percent, where that is known. */
    public OptionalInt percent(Work running) {
        int done = works.getOrDefault(running, -1);
        return done < 0 ? OptionalInt.empty() : OptionalInt.of(done);
    }

    /** Says that something began in the background. */
    public void work(Work begun) {
        works.remove(begun);
        works.put(Objects.requireNonNull(begun), -1);
        tell(SessionListener::workChanged);
    }

    /** Says how much of a work is done, in percent; what ended already is left alone. */
    public void workWent(Work running, int percent) {
        if (works.containsKey(running) && works.put(running, Math.max(0, Math.min(100, percent))) != percent) {
            tell(SessionListener::workChanged);
        }
    }

    /** Says that {@code ended} ended; the rest goes on being shown. */
    public void workEnded(Work ended) {
        if (works.remove(ended) != null) {
            tell(SessionListener::workChanged);
        }
    }

    public void addListener(SessionListener listener) {
        listeners.add(listener);
    }

    public void removeListener(SessionListener listener) {
        listeners.remove(listener);
    }

    private void tell(Consumer<SessionListener> event) {
        listeners.forEach(event);
    }
}
