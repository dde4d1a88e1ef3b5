package org.hecha.ui.recovery;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A kind of document of which {@link RecoveryCopies} are kept.
 *
 * @param <D> the document
 */
public interface Recoverable<D> {

    /** The open document of this kind, where it may be changed. UI thread. */
    Optional<D> open();

    /** Whether something of it is unsaved. UI thread. */
    boolean isDirty(D document);

    /** Whether a save is under way, which may still fail: the copy stays until it is done. UI thread. */
    default boolean isSaving() {
        return false;
    }

    /** Number of the state of what is open; every change raises it. Any thread. */
    long generation();

    /** The user's own file or folder. Any thread. */
    Path place(D document);

    /** What is kept of it as it is now; empty where it changed meanwhile, which asks for a new copy by itself. Off the UI thread. */
    Optional<RecoveryState> state(D document);
}
