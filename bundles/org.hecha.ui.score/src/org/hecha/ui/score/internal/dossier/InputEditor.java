package org.hecha.ui.score.internal.dossier;

import java.util.Optional;

/** Edits the answer to one input of an indicator. UI thread. */
interface InputEditor {

    /** Shows the answer as it is now. */
    void refresh();

    /** Answers as a person does: what is typed, or the id of an option. @return why it was refused */
    Optional<String> answer(String value);
}
