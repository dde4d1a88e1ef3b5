package org.hecha.seal.internal.cades;

import java.time.Instant;
import java.util.Optional;

import org.hecha.seal.ExtensionRequest;
import org.hecha.core.text.Refusal;
import org.hecha.seal.RevocationSource;
import org.hecha.seal.SignatureLevel;
import org.hecha.seal.TimeStampSource;
import org.hecha.seal.internal.Flaw;
import org.hecha.seal.internal.SealTexts;
import org.hecha.seal.internal.algorithm.DigestAlgorithm;
import org.hecha.seal.internal.time.StampToken;
import org.hecha.standard.seal.TrustAnchors;

/**
 * With what a signature is raised.
 *
 * @param stamps the time-stamping authority; needed for levels T and LTA
 * @param revocation where revocation data come from, beside those of {@code trust}; needed for level LT
 * @param trust anchors and certificates with which chains are completed
 * @param at now
 */
public record Means(Optional<TimeStampSource> stamps, RevocationSource revocation, TrustAnchors trust, Instant at) {

    /** The means of a request. */
    public static Means of(ExtensionRequest request) {
        return new Means(request.stamps(), request.revocation(), request.trust(), request.at());
    }

    /**
     * A time stamp over data, in the form in which tokens are embedded.
     *
     * @param level for which it is asked
     * @throws Refusal where no authority was named, or what it sent is not a token over these data
     */
    public StampToken stamp(byte[] data, SignatureLevel level) throws Refusal {
        return stampDigest(DigestAlgorithm.SHA256.start().digest(data), level);
    }

    /** As above. @param sha256 digest of the data */
    public StampToken stampDigest(byte[] sha256, SignatureLevel level) throws Refusal {
        TimeStampSource source = stamps.orElseThrow(() -> SealTexts.refusal("stampsMissing", level));
        try {
            StampToken token = StampToken.parse(source.stamp(DigestAlgorithm.SHA256.oid(), sha256)).normalised();
            if (!token.covers(sha256) || !token.holds()) {
                throw SealTexts.refusal("stampUnusable", source.name());
            }
            return token;
        } catch (Flaw e) {
            throw e.refusal();
        }
    }
}
