package org.hecha.seal;

import java.time.Instant;
import java.util.Optional;

import org.hecha.core.text.Refusal;
import org.hecha.seal.internal.SealTexts;
import org.hecha.standard.seal.TrustAnchors;

/**
 * Proof to be added to signatures that are there.
 *
 * @param level how much proof is to travel with them
 * @param stamps the time-stamping authority; needed from level T on
 * @param revocation where revocation data come from, beside those of {@code trust}; needed from level LT on
 * @param trust anchors and certificates with which chains are completed at level LT; may be empty
 * @param at now
 */
public record ExtensionRequest(SignatureLevel level, Optional<TimeStampSource> stamps, RevocationSource revocation,
        TrustAnchors trust, Instant at) {

    /** @throws Refusal where a level is asked for whose means are not given */
    public void demandMeans() throws Refusal {
        if (level != SignatureLevel.B && stamps.isEmpty()) {
            throw SealTexts.refusal("stampsMissing", level);
        }
    }
}
