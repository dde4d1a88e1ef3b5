package org.hecha.seal.internal.revocation;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.hecha.seal.internal.Flaw;

/**
 * What somebody entitled to it said about one certificate. That his signature holds has been checked; whether it is fresh
 * enough, and whether he can be trusted, is for the caller to judge.
 *
 * @param kind how it was said
 * @param status what was said
 * @param thisUpdate when it was known to be so
 * @param nextUpdate when there will be something newer at the latest
 * @param producedAt when it was signed
 * @param revokedAt since when the certificate is revoked
 * @param reason why it is, in RFC 5280's words, for instance {@code keyCompromise}
 * @param source who said so, for instance {@code OCSP: CN=…}
 * @param issuers who signed it: the issuer of the certificate, or first the responder he let and then he
 * @param encoded OCSPResponse or CertificateList in DER, as it came
 */
public record RevocationFact(Kind kind, Status status, Instant thisUpdate, Optional<Instant> nextUpdate,
        Instant producedAt, Optional<Instant> revokedAt, Optional<String> reason, String source,
        List<X509Certificate> issuers, byte[] encoded) {

    /** On hold: may still be taken back. */
    public static final String HOLD = "certificateHold";

    /** Extension of a responder about whom nobody is to be asked (RFC 6960, id-pkix-ocsp-nocheck). */
    public static final String NO_CHECK = "1.3.6.1.5.5.7.48.1.5";

    /** How it was said. */
    public enum Kind {
        OCSP, CRL
    }

    /** What was said. */
    public enum Status {
        GOOD, REVOKED,
        /** Asked, and not known; or a list that no longer names expired certificates. */
        UNKNOWN
    }

    public RevocationFact {
        issuers = List.copyOf(issuers);
    }

    /** The certificate whose key signed it. */
    public X509Certificate signer() {
        return issuers.get(0);
    }

    /** Whether a responder signed it that the issuer let, and about whose own revocation one is not to ask. */
    public boolean exempt() {
        return issuers.size() > 1 && signer().getExtensionValue(NO_CHECK) != null;
    }

    /**
     * Whether it speaks about that instant: not issued after it, and nothing newer due before it. Where it does not say when
     * something newer is due, there may be at any time: then it speaks of one day.
     */
    public boolean speaksOf(Instant at) {
        return !thisUpdate.isAfter(at) && !at.isAfter(nextUpdate.orElse(thisUpdate.plus(1, ChronoUnit.DAYS)));
    }

    /**
     * The same statement in the one form in which we embed it ({@link OcspForm}, {@link SignedForm}): nothing that nobody
     * signed is left to choice.
     */
    public byte[] normalised() throws Flaw {
        return kind == Kind.CRL ? SignedForm.rebuilt(encoded) : OcspForm.normalised(encoded, issuers);
    }
}
