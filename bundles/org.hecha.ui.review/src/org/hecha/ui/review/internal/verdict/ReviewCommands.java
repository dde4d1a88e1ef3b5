package org.hecha.ui.review.internal.verdict;

/** Runs a command of the window by its id, as its menu item does. In the application's context. UI thread. */
@FunctionalInterface
public interface ReviewCommands {

    /** Does nothing where the command cannot be run now. */
    void run(String commandId);
}
