package org.hecha.standard.calculation;

import java.util.Objects;
import java.util.Optional;

import org.hecha.model.base.Provenance;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.engagement.TeamMember;
import org.hecha.model.inventory.Parameter;

/**
 * Who took responsibility for the use of an unconfirmed value. Immutable.
 *
 * @param memberId id of the team member
 * @param name name of the member; the id where the team has no such member
 * @param reason why, in the member's words; empty where it was not said
 */
public record Acceptance(String memberId, String name, String reason) {

    public Acceptance {
        Objects.requireNonNull(memberId);
        Objects.requireNonNull(name);
        Objects.requireNonNull(reason);
    }

    /** An acceptance by somebody of whom the id alone is known. */
    public Acceptance(String memberId, String reason) {
        this(memberId, memberId, reason);
    }

    /** The same with the name that the team of an engagement gives the member. */
    public Acceptance named(Engagement engagement) {
        return engagement.getTeam().stream().filter(member -> memberId.equals(member.getId()))
                .map(TeamMember::getName).filter(Objects::nonNull).findFirst()
                .map(known -> new Acceptance(memberId, known, reason)).orElse(this);
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
