package org.hecha.ui.internal.window;

/** Lets the user choose an engagement folder. UI thread. */
@FunctionalInterface
public interface FolderChoice {

    /** Opens the chosen folder; does nothing where none is chosen. */
    void chooseAndOpen();
}
