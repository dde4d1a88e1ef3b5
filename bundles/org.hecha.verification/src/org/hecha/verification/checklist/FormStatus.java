package org.hecha.verification.checklist;

import java.util.Optional;

import org.hecha.model.fieldwork.Checklist;

/**
 * A form that an engagement can work with.
 *
 * @param form the form
 * @param checklist the checklist opened from it; empty where it was not opened yet
 * @param state how far that is; empty where it was not opened yet
 */
public record FormStatus(ChecklistForm form, Optional<Checklist> checklist, Optional<ChecklistState> state) {

    /** Whether it is done: opened and complete, or neither required nor opened. */
    public boolean complete() {
        return state.map(ChecklistState::complete).orElse(!form.required());
    }
}
