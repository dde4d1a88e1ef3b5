package org.hecha.core;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.WeakHashMap;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.hecha.core.text.Messages;
import org.hecha.core.text.Refusal;

/**
 * A command stack that hides nothing. EMF's own logs a failing command and goes on as if it had worked, and after a
 * failed undo it forgets that the document was changed; this one keeps the failure and stays dirty. UI thread or the
 * one thread that owns the document.
 */
public final class DocumentCommandStack extends BasicCommandStack {

    private static final Messages MESSAGES = Messages.of(DocumentCommandStack.class);

    private final Map<Command, Instant> times = new WeakHashMap<>();
    private boolean flushedDirty;
    private Exception failure;

    @Override
    protected void handleError(Exception exception) {
        failure = exception;
    }

    /**
     * One change since the document was opened. Immutable.
     *
     * @param command what was done
     * @param at when it was first done
     * @param undone whether it was taken back and waits to be done again
     */
    public record Done(Command command, Instant at, boolean undone) {

        /** What was done, in the words of the command. */
        public String label() {
            return DocumentCommandStack.label(command);
        }
    }

    /** The changes that can be undone, then those that can be done again, oldest first. */
    public List<Done> journal() {
        List<Done> done = new ArrayList<>();
        for (int i = 0; i < commandList.size(); i++) {
            Command command = commandList.get(i);
            done.add(new Done(command, times.getOrDefault(command, Instant.EPOCH), i > top));
        }
        return done;
    }

    @Override
    public void execute(Command command) {
        failure = null;
        // Before those who listen are told, so that they find it.
        times.put(command, Instant.now().truncatedTo(ChronoUnit.SECONDS));
        super.execute(command);
    }

    @Override
    public void undo() {
        failure = null;
        super.undo();
        flushedDirty |= failure != null;
    }

    @Override
    public void redo() {
        failure = null;
        super.redo();
        flushedDirty |= failure != null;
    }

    @Override
    public void flush() {
        // A flush resets EMF's save index, after which a changed model would call itself saved.
        flushedDirty |= isSaveNeeded();
        super.flush();
    }

    @Override
    public void saveIsDone() {
        flushedDirty = false;
        super.saveIsDone();
    }

    @Override
    public boolean isSaveNeeded() {
        return flushedDirty || super.isSaveNeeded();
    }

    /** Marks the document as changed although no command was run: it was migrated. */
    void markDirty() {
        flushedDirty = true;
    }

    /** Executes a command. @throws Refusal when it cannot be executed or failed; the model is then as before */
    void attempt(Command command) throws Refusal {
        if (!command.canExecute()) {
            throw new Refusal(MESSAGES.text("commandRefused", label(command))); //$NON-NLS-1$
        }
        execute(command);
        report(label(command));
    }

    /** Takes the last command back, where there is one. @throws Refusal when that failed */
    void attemptUndo() throws Refusal {
        if (canUndo()) {
            String label = label(getUndoCommand());
            undo();
            report(label);
        }
    }

    /** Does again what was taken back last, where there is something. @throws Refusal when that failed */
    void attemptRedo() throws Refusal {
        if (canRedo()) {
            String label = label(getRedoCommand());
            redo();
            report(label);
        }
    }

    private void report(String label) throws Refusal {
        if (failure != null) {
            Exception taken = failure;
            failure = null;
            throw new Refusal(MESSAGES.text("commandFailed", label, taken.getMessage()), taken); //$NON-NLS-1$
        }
    }

    private static String label(Command command) {
        return Objects.toString(command.getLabel(), command.getClass().getSimpleName());
    }
}
