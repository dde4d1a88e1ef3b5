package org.hecha.ui.review.internal.notes;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.hecha.ui.Speech;
import org.hecha.ui.page.Icons;
import org.hecha.ui.review.internal.verdict.Mark;
import org.hecha.ui.widgets.Column;

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

    /** The columns of the table. */
    static List<Column<NoteRow>> columns() {
        return List.of(words("state", 140, NoteRow::state).withImage(row -> Icons.get(row.mark().icon())), //$NON-NLS-1$
                words("subject", 140, row -> row.note().subject()), //$NON-NLS-1$
                words("text", 320, row -> row.note().text().replace('\n', ' ')).withTooltip(row -> row.note().text()), //$NON-NLS-1$
                words("by", 90, row -> row.note().by()), //$NON-NLS-1$
                words("at", 150, row -> row.note().at().toString())); //$NON-NLS-1$
    }

    private static Column<NoteRow> words(String id, int width, Function<NoteRow, String> said) {
        return Column.words(id, SPEECH.say("column." + id), width, said); //$NON-NLS-1$
    }
}
