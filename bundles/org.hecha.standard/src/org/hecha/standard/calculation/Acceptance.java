package org.hecha.standard.calculation;

import java.util.Objects;

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
}
