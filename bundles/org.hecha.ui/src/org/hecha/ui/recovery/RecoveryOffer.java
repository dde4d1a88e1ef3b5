package org.hecha.ui.recovery;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;
import org.hecha.core.text.Reasons;
import org.hecha.core.text.Refusal;

/**
 * A recovery copy of a document that is being opened: read and compared off the UI thread, offered on it. Whoever got it calls
 * exactly one of {@link #take}, {@link #leave} and {@link #close}.
 *
 * @param <C> what was read of the copy; whoever got the offer owns it
 */
public final class RecoveryOffer<C> implements AutoCloseable {

    private static final Messages MESSAGES = Messages.of(RecoveryOffer.class);

    private final RecoverySlot slot;
    private final RecoveryNote note;
    private final C content;
    private final Difference difference;

    private RecoveryOffer(RecoverySlot slot, RecoveryNote note, C content, Difference difference) {
        this.slot = slot;
        this.note = note;
        this.content = content;
        this.difference = difference;
    }

    /** Reads a copy. */
    @FunctionalInterface
    public interface Reading<C> {

        /** @param copy the folder with the files of the copy; @throws Refusal where they are damaged */
        C read(Path copy) throws Refusal;
    }

    /**
     * The newest copy of a document that was left behind by a crash; slow.
     *
     * @param document the user's own file or folder
     * @param difference from what is stored to what was read
     * @throws Refusal when there is one and it is damaged; it is put aside then
     */
    public static <C> Optional<RecoveryOffer<C>> of(Path document, RecoveryFolder folder, Reading<C> reading,
            Function<C, Difference> difference) throws Refusal {
        RecoverySlot slot = folder.abandoned(document).orElse(null);
        if (slot == null) {
            return Optional.empty();
        }
        RecoveryNote note = slot.newest().orElseThrow();
        try {
            C content = reading.read(slot.copy());
            return Optional.of(new RecoveryOffer<>(slot, note, content, difference.apply(content)));
        } catch (Refusal damaged) {
            Localized said = damaged::in;
            Path aside = putAside(slot);
            throw new Refusal(MESSAGES.text("copyDamaged", note.title(), said, aside), damaged); //$NON-NLS-1$
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

    /** What was read of the copy. */
    public C content() {
        return content;
    }

    /** From what is stored to the copy. */
    public Difference difference() {
        return difference;
    }

    /** Where the copy goes when it is not taken. */
    public Path aside() {
        return slot.aside();
    }

    /** Takes the copy over: {@code copies} go on with it as one of {@code document}, which has its content and is about to be open. */
    public <D> void take(RecoveryCopies<D> copies, D document) {
        copies.adopt(slot, document);
    }

    /** Does not take it; it is kept aside and not offered again. @throws Refusal when it could not be moved */
    public void leave() throws Refusal {
        putAside(slot);
    }

    /** Decides nothing; it is offered again next time. */
    @Override
    public void close() {
        slot.close();
    }
}
