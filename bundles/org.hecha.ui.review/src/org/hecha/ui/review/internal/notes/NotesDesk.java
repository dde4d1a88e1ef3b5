package org.hecha.ui.review.internal.notes;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.core.runtime.IProgressMonitor;
import org.hecha.core.text.Refusal;
import org.hecha.standard.seal.PackageVerifier;
import org.hecha.ui.review.internal.opening.PackageCase;

/**
 * The notes on one package: those that wait in the file beside it, and those that are signed. Immutable; what changes them
 * writes the file and gives another one.
 *
 * @param open the package
 * @param draft notes that wait
 * @param sealed notes that are signed
 */
record NotesDesk(PackageCase open, Notes draft, List<SealedNotes> sealed) {

    /** Reads what lies beside a package. Not on the UI thread. */
    static NotesDesk read(PackageCase open, PackageVerifier verifier, IProgressMonitor monitor) throws Refusal {
        Path file = NotesFile.draft(open.file());
        Notes draft = Files.exists(file) ? NotesFile.read(file) : Notes.on(open);
        return new NotesDesk(open, draft, SealedNotes.beside(open.file(), verifier, open.choice().settings(verifier), monitor));
    }

    /** Whether the draft was written about other content than what is open. */
    boolean isForeign() {
        return !draft.notes().isEmpty() && !draft.speakOf(open);
    }

    /** The desk with one more note, written to the file. @throws Refusal with nothing changed */
    NotesDesk add(String by, String subjectId, String subject, String text) throws Refusal {
        ReviewNote note = new ReviewNote(UUID.randomUUID().toString(), Instant.now().truncatedTo(ChronoUnit.SECONDS), by, subjectId,
                subject, text);
        return written((draft.notes().isEmpty() ? Notes.on(open) : draft).with(note));
    }

    /** The desk without a note of the draft. */
    NotesDesk remove(ReviewNote note) throws Refusal {
        return written(draft.without(note.id()));
    }

    private NotesDesk written(Notes changed) throws Refusal {
        NotesFile.write(NotesFile.draft(open.file()), changed);
        return new NotesDesk(open, changed, sealed);
    }

    /** Every note: the signed ones first, then those that wait. */
    List<NoteRow> rows() {
        List<NoteRow> rows = new ArrayList<>();
        sealed.forEach(by -> by.notes().notes().forEach(note -> rows.add(new NoteRow(note, Optional.of(by)))));
        draft.notes().forEach(note -> rows.add(new NoteRow(note, Optional.empty())));
        return rows;
    }

    /** Signed files whose content cannot be relied on, so that nothing of it is shown. */
    List<String> broken() {
        return sealed.stream().filter(each -> each.notes().notes().isEmpty()).map(each -> String.valueOf(each.file().getFileName())).toList();
    }
}
