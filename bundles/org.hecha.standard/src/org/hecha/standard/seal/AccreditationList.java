package org.hecha.standard.seal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Who may verify what, as an accreditation body publishes it: signed, and read only when its signature holds.
 *
 * @param id stable id of the list
 * @param issuer who publishes it
 * @param number number of this issue, rising
 * @param issued when it was issued; for a draft, when it was begun
 * @param nextUpdate when the next issue is due; a list is stale after that
 * @param bodies the bodies
 * @param signer subject of the certificate that signed the list, RFC 4514; empty for a draft
 */
public record AccreditationList(String id, String issuer, int number, Instant issued, Optional<Instant> nextUpdate,
        List<AccreditedBody> bodies, String signer) {

    public AccreditationList {
        bodies = List.copyOf(bodies);
    }

    /** The body of that id. */
    public Optional<AccreditedBody> body(String id) {
        return bodies.stream().filter(body -> body.id().equals(id)).findFirst();
    }

    /** Whether the next issue was due before that time, so that this one may be out of date. */
    public boolean isStale(Instant at) {
        return nextUpdate.filter(at::isAfter).isPresent();
    }
}
