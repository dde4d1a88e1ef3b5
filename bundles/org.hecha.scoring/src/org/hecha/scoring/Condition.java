package org.hecha.scoring;

import java.util.List;
import java.util.Optional;

import org.hecha.standard.Text;

/**
 * A basic condition, a gate. Immutable.
 *
 * @param id stable id, as a dossier's ConditionClaim stores it: {@code C1}
 * @param kind how it is decided
 * @param place where the document states it
 * @param title name
 * @param requirement what is required
 * @param notApplicable when it does not apply; empty where the document allows no such answer
 * @param materials numbers of the kinds of material that prove it; empty where the document's list names none
 * @param parts parts that all have to be met; empty where the condition is answered as a whole
 * @param policies ids of the interpretations that bear on it
 */
public record Condition(String id, Kind kind, Text place, Text title, Text requirement, Optional<Text> notApplicable,
        List<Integer> materials, List<Part> parts, List<String> policies) {

    /** How a condition is decided. */
    public enum Kind {
        /** By the applicant's answer with its proof. */
        ANSWER,
        /** By the offset ratio, calculated from a verified package and the offsets held. */
        OFFSET
    }

    /**
     * A part of a condition, answered on its own.
     *
     * @param id stable id, {@code C5.2}
     * @param requirement what is required
     */
    public record Part(String id, Text requirement) {
    }

    public Condition {
        materials = List.copyOf(materials);
        parts = List.copyOf(parts);
        policies = List.copyOf(policies);
    }
}
