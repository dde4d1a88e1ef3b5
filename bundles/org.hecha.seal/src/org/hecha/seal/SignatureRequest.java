package org.hecha.seal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.hecha.standard.seal.SignerRole;
import org.hecha.standard.seal.TrustAnchors;

/**
 * A signature to be made.
 *
 * @param key the signer's key
 * @param at the time of signing that the signature states; the signer's certificate must be valid then
 * @param role in which capacity the signer signs; empty for none
 * @param level how much proof is to travel with the signature
 * @param stamps the time-stamping authority; needed from level T on
 * @param revocation where revocation data come from; needed from level LT on
 * @param trust anchors and certificates with which chains are completed at level LT; may be empty
 */
public record SignatureRequest(SigningKey key, Instant at, Optional<SignerRole> role, SignatureLevel level,
        Optional<TimeStampSource> stamps, RevocationSource revocation, TrustAnchors trust) {

    /** A signature of level B without a role. */
    public SignatureRequest(SigningKey key, Instant at) {
        this(key, at, Optional.empty(), SignatureLevel.B, Optional.empty(), RevocationSource.NONE,
                new TrustAnchors(List.of()));
    }

    /** The means apart from who signs. */
    public ExtensionRequest extension() {
        return new ExtensionRequest(level, stamps, revocation, trust, at);
    }
}
