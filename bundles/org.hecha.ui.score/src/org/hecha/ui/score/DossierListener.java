package org.hecha.ui.score;

/** Told of what changed in the {@link DossierSession}, on the UI thread. */
public interface DossierListener {

    /** Another dossier was opened, or the open one was closed. */
    default void dossierChanged() {
    }

    /** The open dossier was edited, undone or redone. */
    default void contentChanged() {
    }

    /** The open dossier was saved, as it is or as it was when that began. */
    default void saved() {
    }

    /** A new scorecard is there, or the old one is gone. */
    default void scoredChanged() {
    }

    /** Another condition or indicator was chosen. */
    default void subjectChanged() {
    }
}
