package org.hecha.evidence;

import java.util.List;

import org.hecha.model.evidence.EvidenceItem;

/**
 * A batch that was taken in. Immutable.
 *
 * @param items the new items, in the order of the files
 * @param notes what the verifier should know, in the same order
 * @param bytes size of the files that were taken in
 */
public record IntakeResult(List<EvidenceItem> items, List<IntakeNote> notes, long bytes) {

    public IntakeResult {
        items = List.copyOf(items);
        notes = List.copyOf(notes);
    }

    /** The only item of a batch of one file. */
    public EvidenceItem single() {
        if (items.size() != 1) {
            throw new IllegalStateException(items.size() + " items, not one"); //$NON-NLS-1$
        }
        return items.get(0);
    }
}
