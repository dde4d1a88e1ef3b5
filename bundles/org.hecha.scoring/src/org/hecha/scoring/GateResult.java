package org.hecha.scoring;

import java.util.List;

import org.hecha.core.text.Localized;

/**
 * State of one basic condition. Immutable.
 *
 * @param condition the condition
 * @param state state of the whole
 * @param reason one sentence
 * @param parts states of its parts
 * @param evidence what it rests on
 * @param notes interpretations and remarks
 */
public record GateResult(Condition condition, GateState state, Localized reason, List<PartResult> parts,
        List<Evidence> evidence, List<Localized> notes) {

    /**
     * State of one part.
     *
     * @param part the part
     * @param state its state
     * @param reason one sentence
     */
    public record PartResult(Condition.Part part, GateState state, Localized reason) {
    }

    public GateResult {
        parts = List.copyOf(parts);
        evidence = List.copyOf(evidence);
        notes = List.copyOf(notes);
    }
}
