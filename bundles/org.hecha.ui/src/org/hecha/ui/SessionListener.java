package org.hecha.ui;

/** Told of what changed in the {@link Session}, on the UI thread. */
public interface SessionListener {

    /** Another engagement was opened, or the open one was closed. */
    default void documentChanged() {
    }

    /** The open engagement was edited, saved, undone or redone. */
    default void contentChanged() {
    }

    /** New results are there, or the old ones are gone. */
    default void resultsChanged() {
    }

    /** Another object was chosen. */
    default void selectionChanged() {
    }

    /** Work in the background began, went on or ended. */
    default void workChanged() {
    }
}
