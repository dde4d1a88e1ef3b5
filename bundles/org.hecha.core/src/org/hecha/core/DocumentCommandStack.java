package org.hecha.core;

import java.util.Optional;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;

/**
 * A command stack that hides nothing. EMF's own logs a failing command and goes on as if it had worked, and after a
 * failed undo it forgets that the document was changed; this one keeps the failure and stays dirty. UI thread or the
 * one thread that owns the document.
 */
public final class DocumentCommandStack extends BasicCommandStack {

    private boolean flushedDirty;
    private Exception failure;

    @Override
    protected void handleError(Exception exception) {
        failure = exception;
    }

    @Override
    public void execute(Command command) {
        failure = null;
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

    /** What went wrong in the last execute, undo or redo; taken once. */
    Optional<Exception> takeFailure() {
        Optional<Exception> taken = Optional.ofNullable(failure);
        failure = null;
        return taken;
    }
}
