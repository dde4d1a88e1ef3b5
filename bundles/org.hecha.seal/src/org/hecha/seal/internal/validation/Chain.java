package org.hecha.seal.internal.validation;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.hecha.seal.internal.Judgement;
import org.hecha.seal.internal.certificate.Certificates;
import org.hecha.seal.internal.revocation.RevocationFact;
import org.hecha.standard.seal.CertificateState;

/**
 * A chain from a signer to a trust anchor, or as far as it could be built.
 *
 * @param certificates the signer's first
 * @param anchored whether the last is a trust anchor
 * @param facts for each certificate what counts about its revocation; empty where nothing does
 * @param problem why the chain does not hold; empty where it does
 */
record Chain(List<X509Certificate> certificates, boolean anchored, List<Optional<RevocationFact>> facts,
        Optional<Judgement> problem) {

    X509Certificate leaf() {
        return certificates.get(0);
    }

    List<String> subjects() {
        return certificates.stream().map(Certificates::subject).toList();
    }

    List<CertificateState> states() {
        List<CertificateState> states = new ArrayList<>();
        for (int index = 0; index < certificates.size(); index++) {
            X509Certificate each = certificates.get(index);
            Optional<RevocationFact> fact = index < facts.size() ? facts.get(index) : Optional.empty();
            boolean anchor = anchored && index == certificates.size() - 1;
            Optional<Instant> revokedAt = fact.flatMap(RevocationFact::revokedAt);
            states.add(new CertificateState(Certificates.subject(each), Certificates.issuer(each),
                    HexFormat.of().formatHex(Certificates.sha256(each)), each.getNotBefore().toInstant(),
                    each.getNotAfter().toInstant(), anchor ? CertificateState.Status.TRUSTED : status(fact), revokedAt,
                    fact.map(RevocationFact::thisUpdate), fact.map(RevocationFact::source).orElse("")));
        }
        return states;
    }

    private static CertificateState.Status status(Optional<RevocationFact> fact) {
        if (fact.isEmpty()) {
            return CertificateState.Status.UNKNOWN;
        }
        return switch (fact.get().status()) {
            case GOOD -> CertificateState.Status.GOOD;
            case REVOKED -> CertificateState.Status.REVOKED;
            case UNKNOWN -> CertificateState.Status.UNKNOWN;
        };
    }
}
