package org.hecha.standard.calculation;

import java.util.Objects;
import java.util.Optional;

import org.hecha.model.base.Provenance;
import org.hecha.model.inventory.Parameter;

/**
 * Who took responsibility for the use of an unconfirmed value. Immutable.
 *
 * @param memberId id of the team member
 * @param reason why, in the member's words; empty where it was not said
 */
public record Acceptance(String memberId, String reason) {

    public Acceptance {
        Objects.requireNonNull(memberId);
        Objects.requireNonNull(reason);
    }

    /** The acceptance that a parameter carries. @param parameter of the symbol, or null */
    public static Optional<Acceptance> in(Parameter parameter) {
        Provenance provenance = parameter == null ? null : parameter.getProvenance();
        if (provenance == null || provenance.getAcceptedBy() == null || provenance.getAcceptedBy().isBlank()) {
            return Optional.empty();
        }
        String reason = provenance.getAcceptedReason();
        return Optional.of(new Acceptance(provenance.getAcceptedBy(), reason == null ? "" : reason));
    }

    /** Whether the reason was said, too. */
    public boolean reasoned() {
        return !reason.isBlank();
    }
}
