package org.hecha.standard.seal;

import java.time.Instant;
import java.util.Optional;

/**
 * What is known about one certificate of a chain.
 *
 * @param subject RFC 4514
 * @param issuer RFC 4514
 * @param sha256 of the certificate, lower-case hexadecimal
 * @param notBefore begin of its validity
 * @param notAfter end of its validity
 * @param status whether it was revoked
 * @param revokedAt when, for a revoked one
 * @param asOf when the issuer said so: thisUpdate of the list or the response; empty where nothing is known
 * @param source who said so, for instance {@code OCSP: CN=…} or {@code CRL: CN=…}; empty where nothing is known
 */
public record CertificateState(String subject, String issuer, String sha256, Instant notBefore, Instant notAfter,
        Status status, Optional<Instant> revokedAt, Optional<Instant> asOf, String source) {

    /** What is known about revocation. */
    public enum Status {
        /** A trust anchor: nobody is asked about it. */
        TRUSTED,
        /** Not revoked. */
        GOOD,
        /** Revoked. */
        REVOKED,
        /** Nothing could be established. */
        UNKNOWN
    }
}
