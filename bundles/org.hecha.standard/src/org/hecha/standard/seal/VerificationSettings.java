package org.hecha.standard.seal;

import java.time.Instant;
import java.util.Optional;

/**
 * How a package is verified.
 *
 * @param trust anchors and what is at hand about revocation
 * @param at time of validation
 * @param online whether what is missing about revocation may be fetched; otherwise nothing leaves the machine
 * @param accreditations who is accredited; empty where the question is not asked
 */
public record VerificationSettings(TrustAnchors trust, Instant at, boolean online,
        Optional<AccreditationList> accreditations) {

    /** Offline, without a list of accreditations. */
    public VerificationSettings(TrustAnchors trust, Instant at) {
        this(trust, at, false, Optional.empty());
    }
}
