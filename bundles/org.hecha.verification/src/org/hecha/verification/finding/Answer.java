package org.hecha.verification.finding;

import java.util.List;

/**
 * What the client says to a finding. Immutable.
 *
 * @param by name of the person, who belongs neither to the team nor to the review
 * @param cause cause as the client sees it; may be blank only where the finding states no error
 * @param measure what was done
 * @param evidenceIds ids of the evidence of it
 */
public record Answer(String by, String cause, String measure, List<String> evidenceIds) {

    public Answer {
        evidenceIds = List.copyOf(evidenceIds);
    }
}
