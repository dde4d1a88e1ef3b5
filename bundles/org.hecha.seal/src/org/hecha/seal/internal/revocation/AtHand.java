package org.hecha.seal.internal.revocation;

import java.security.cert.X509Certificate;
import java.time.Instant;

import org.hecha.seal.RevocationSource;

/** What lies at hand: of each answer only what is about the certificate and holds. */
public record AtHand(RevocationSource.Answers all) implements RevocationSource {

    @Override
    public Answers answers(X509Certificate certificate, X509Certificate issuer, Instant at) {
        return RevocationFacts.of(certificate, issuer, all).answers();
    }
}
