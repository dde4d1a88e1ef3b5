package org.hecha.ui.internal.recovery;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Messages;
import org.hecha.core.text.Reasons;
import org.hecha.core.text.Refusal;

/**
 * A recovery copy of an engagement that is being opened: read and compared off the UI thread, offered on it. Whoever got it
 * calls exactly one of {@link #take}, {@link #leave} and {@link #close}.
 */
public final class RecoveryOffer implements AutoCloseable {

    private static final Messages MESSAGES = Messages.of(RecoveryOffer.class);

    private final RecoverySlot slot;
    private final RecoveryNote note;
    private final EngagementDocument document;
    private final Difference difference;

    private RecoveryOffer(RecoverySlot slot, EngagementDocument document, Difference difference) {
        this.slot = slot;
        this.note = slot.newest().orElseThrow();
        this.document = document;
        this.difference = difference;
    }

    /**
     * The newest copy of {@code stored} that was left behind by a crash; slow.
     *
     * @throws Refusal when there is one and it is damaged; it is put aside then
     */
    public static Optional<RecoveryOffer> of(EngagementDocument stored, RecoveryFolder folder) throws Refusal {
        RecoverySlot slot = folder.abandoned(stored.folder()).orElse(null);
        if (slot == null) {
            return Optional.empty();
        }
        RecoveryNote note = slot.newest().orElseThrow();
        try {
            EngagementDocument copy = EngagementDocument.recover(stored.folder(), slot.copy());
            return Optional.of(new RecoveryOffer(slot, copy, Difference.between(stored, copy)));
        } catch (Refusal damaged) {
            Path aside = putAside(slot);
            throw new Refusal(MESSAGES.text("copyDamaged", note.title(), damaged.getMessage(), aside), damaged); //$NON-NLS-1$
        }
    }

    private static Path putAside(RecoverySlot slot) throws Refusal {
        try {
            return slot.setAside();
        } catch (IOException e) {
            throw new Refusal(MESSAGES.text("asideFailed", Reasons.of(e)), e); //$NON-NLS-1$
        }
    }

    public RecoveryNote note() {
        return note;
    }

    /** From what is stored to the copy. */
    public Difference difference() {
        return difference;
    }

    /** Where the copy goes when it is not taken. */
    public Path aside() {
        return slot.aside();
    }

    /** Takes the copy over: its content, unsaved. {@code autosave} goes on with it. */
    public EngagementDocument take(Autosave autosave) {
        autosave.adopt(slot, document);
        return document;
    }

    /** Does not take it; it is kept aside and not offered again. @throws Refusal when it could not be moved */
    public void leave() throws Refusal {
        document.close();
        putAside(slot);
    }

    /** Decides nothing; it is offered again next time. */
    @Override
    public void close() {
        document.close();
        slot.close();
    }
}
