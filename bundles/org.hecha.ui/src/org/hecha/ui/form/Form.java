package org.hecha.ui.form;

import java.util.Optional;
import java.util.function.Consumer;

import org.hecha.core.text.Refusal;
import org.hecha.ui.Work;

/** What a {@link FormDialog} asks for. Called on the UI thread, once to create, then as often as the user submits. */
public interface Form {

    /** Makes the fields. */
    void create(Fields fields);

    /**
     * Does what was asked for with what the fields say. It may let the window go on painting meanwhile; the dialog can
     * neither be closed nor submitted again until this returns.
     *
     * @throws Refusal shown in the dialog, which stays open with everything that was typed
     */
    void submit() throws Refusal;

    /**
     * Begins what takes longer, after {@link #submit} refused nothing. The dialog stays open until {@code ended} is called, and
     * its Cancel stops the work.
     *
     * @param ended to be called on the UI thread with the refusal, or with nothing where all is done; not where it was cancelled
     * @return the work; nothing where all is done already
     */
    default Optional<Work> begin(Consumer<Optional<Refusal>> ended) {
        return Optional.empty();
    }
}
