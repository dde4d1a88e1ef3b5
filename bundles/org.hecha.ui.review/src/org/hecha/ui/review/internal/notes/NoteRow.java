package org.hecha.ui.review.internal.notes;

import java.util.Optional;

import org.hecha.ui.Speech;
import org.hecha.ui.review.internal.verdict.Mark;

/**
 * A note as the table shows it.
 *
 * @param note the note
 * @param signed the small package it is signed in; empty for a draft
 */
record NoteRow(ReviewNote note, Optional<SealedNotes> signed) {

    private static final Speech SPEECH = Speech.of(NoteRow.class);

    /** Whether it waits for a signature, or who signed it and whether that holds. */
    String state() {
        return signed.map(by -> SPEECH.say("signedBy", by.signers(), mark().word())).orElseGet(() -> SPEECH.say("draft")); //$NON-NLS-1$ //$NON-NLS-2$
    }

    Mark mark() {
        return signed.map(by -> Mark.of(by.verdict().indication())).orElse(Mark.NONE);
    }
}
