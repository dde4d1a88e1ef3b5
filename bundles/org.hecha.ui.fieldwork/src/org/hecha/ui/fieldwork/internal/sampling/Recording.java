package org.hecha.ui.fieldwork.internal.sampling;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.hecha.core.text.Numbers;
import org.hecha.core.EngagementDocument;
import org.hecha.ui.Speech;
import org.hecha.ui.fieldwork.internal.desk.Desk;
import org.hecha.ui.widgets.CellEdit;
import org.hecha.verification.sampling.Sampling;
import org.hecha.verification.sampling.TestResult;

/**
 * Records results in the table itself. A result is a quantity with a note on what was compared: what was typed of only one of
 * them is kept until the other is there. UI thread.
 */
final class Recording {

    private static final Speech SPEECH = Speech.of(Recording.class);

    private final Desk desk;
    private final Sampling sampling;
    private final Supplier<Optional<SampleRow>> sample;
    private final Supplier<String> member;
    private final Map<String, String> quantities = new HashMap<>();
    private final Map<String, String> notes = new HashMap<>();

    /** @param sample the sample shown @param member id of who tests */
    Recording(Desk desk, Sampling sampling, Supplier<Optional<SampleRow>> sample, Supplier<String> member) {
        this.desk = desk;
        this.sampling = sampling;
        this.sample = sample;
        this.member = member;
    }

    /** The quantity of a row: what is kept, else what is recorded. */
    String quantity(ItemRow row) {
        return quantities.getOrDefault(row.id(), row.auditedText());
    }

    /** The note of a row, likewise. */
    String note(ItemRow row) {
        return notes.getOrDefault(row.id(), row.note());
    }

    /** The result of a row, or that the other half of it is wanted. */
    String word(ItemRow row) {
        return quantities.containsKey(row.id()) ? SPEECH.say("result.note") //$NON-NLS-1$
                : notes.containsKey(row.id()) ? SPEECH.say("result.quantity") : row.word(); //$NON-NLS-1$
    }

    /** Forgets what is kept. */
    void forget() {
        quantities.clear();
        notes.clear();
    }

    private void take(ItemRow row) {
        EngagementDocument document = desk.session().document().orElseThrow();
        String quantity = quantity(row);
        String note = note(row);
        if (quantity.isBlank() || note.isBlank()) {
            return;
        }
        TestResult result = new TestResult(row.id(), Numbers.typed(quantity).orElseThrow(), note, row.evidenceIds());
        if (desk.attempt(() -> sampling.record(document, sample.get().orElseThrow().id(), List.of(result), member.get(), Desk.now()))) {
            desk.members().did(member.get());
            quantities.remove(row.id());
            notes.remove(row.id());
        }
    }

    /** Editing of the quantity. */
    CellEdit<ItemRow> quantities() {
        return new Cell(quantities) {

            @Override
            public String initial(ItemRow row) {
                return quantity(row);
            }

            @Override
            public Optional<String> refusal(ItemRow row, String text) {
                return Numbers.typed(text).isPresent() ? Optional.empty() : Optional.of(SPEECH.say("noNumber", text)); //$NON-NLS-1$
            }
        };
    }

    /** Editing of the note. */
    CellEdit<ItemRow> notes() {
        return new Cell(notes) {

            @Override
            public String initial(ItemRow row) {
                return note(row);
            }

            @Override
            public Optional<String> refusal(ItemRow row, String text) {
                return text.isBlank() ? Optional.of(SPEECH.say("noNote")) : Optional.empty(); //$NON-NLS-1$
            }
        };
    }

    /** One of the two cells of a result. */
    private abstract class Cell implements CellEdit<ItemRow> {

        private final Map<String, String> kept;

        Cell(Map<String, String> kept) {
            this.kept = kept;
        }

        @Override
        public boolean accepts(ItemRow row) {
            return desk.writable() && row.open() && !member.get().isEmpty();
        }

        @Override
        public void commit(ItemRow row, String text) {
            if (!text.equals(initial(row))) {
                kept.put(row.id(), text);
                take(row);
            }
        }
    }
}
