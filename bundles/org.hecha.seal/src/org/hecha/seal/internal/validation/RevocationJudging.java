package org.hecha.seal.internal.validation;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.hecha.seal.internal.Judgement;
import org.hecha.seal.internal.certificate.Certificates;
import org.hecha.seal.internal.revocation.RevocationFact;
import org.hecha.standard.seal.SubIndication;

/** Whether a certificate of a chain was revoked, as far as it can be known (EN 319 102-1, 5.2.6). */
final class RevocationJudging {

    private final Material material;

    RevocationJudging(Material material) {
        this.material = material;
    }

    /**
     * The statement that counts: a revocation that was not a mere hold, wherever it stands; else the latest. What an issuer
     * says after a certificate has expired is no news about it, unless that it was revoked.
     */
    Optional<RevocationFact> decisive(X509Certificate certificate, X509Certificate issuer) {
        return decisive(certificate, material.facts(certificate, issuer));
    }

    static Optional<RevocationFact> decisive(X509Certificate certificate, List<RevocationFact> facts) {
        Instant end = certificate.getNotAfter().toInstant();
        Optional<RevocationFact> revoked = facts.stream().filter(each -> isRevoked(each) && !isHold(each))
                .min(Comparator.comparing(each -> each.revokedAt().orElse(each.thisUpdate())));
        return revoked.or(() -> facts.stream()
                .filter(each -> isRevoked(each)
                        || each.status() == RevocationFact.Status.GOOD && !each.thisUpdate().isAfter(end))
                .max(Comparator.comparing(RevocationFact::thisUpdate)));
    }

    static boolean isRevoked(RevocationFact fact) {
        return fact.status() == RevocationFact.Status.REVOKED;
    }

    static boolean isHold(RevocationFact fact) {
        return fact.reason().filter(RevocationFact.HOLD::equals).isPresent();
    }

    /**
     * What keeps the certificate from being relied on.
     *
     * @param first whether it is the head of its chain; the others issue
     * @param at the time at which it was used: the head's revocation counts from then backwards, and what is said has to be
     *        fresh then
     */
    Optional<Judgement> problem(X509Certificate certificate, X509Certificate issuer, boolean first, Instant at) {
        String subject = Certificates.subject(certificate);
        Optional<RevocationFact> fact = decisive(certificate, issuer);
        if (fact.isEmpty()) {
            return Optional.of(Judgement.indeterminate(SubIndication.TRY_LATER, "revocationNone", subject));
        }
        if (isRevoked(fact.get())) {
            Instant since = fact.get().revokedAt().orElse(fact.get().thisUpdate());
            if (isHold(fact.get())) {
                return Optional.of(Judgement.indeterminate(SubIndication.TRY_LATER, "certificateOnHold", subject, since));
            }
            if (first && at.isBefore(since)) {
                return Optional.empty();
            }
            return Optional.of(Judgement.indeterminate(first ? SubIndication.REVOKED_NO_POE
                    : SubIndication.REVOKED_CA_NO_POE, first ? "certificateRevoked" : "issuerRevoked", subject, since,
                    fact.get().reason().orElse("—")));
        }
        Optional<Judgement> responder = responder(fact.get(), issuer, at);
        if (responder.isPresent()) {
            return responder;
        }
        return Freshness.isFresh(fact.get(), at) ? Optional.empty()
                : Optional.of(Judgement.indeterminate(SubIndication.TRY_LATER, "revocationAged", subject,
                        fact.get().thisUpdate(), at));
    }

    /** A responder that the issuer let has a certificate of its own, which may be out of date or revoked. */
    private Optional<Judgement> responder(RevocationFact fact, X509Certificate issuer, Instant at) {
        X509Certificate signer = fact.signer();
        if (signer.equals(issuer)) {
            return Optional.empty();
        }
        String subject = Certificates.subject(signer);
        if (fact.producedAt().isBefore(signer.getNotBefore().toInstant())
                || fact.producedAt().isAfter(signer.getNotAfter().toInstant())
                || material.now().isAfter(signer.getNotAfter().toInstant())) {
            return Optional.of(Judgement.indeterminate(SubIndication.REVOCATION_OUT_OF_BOUNDS_NO_POE,
                    "responderOutOfBounds", subject));
        }
        Limit limit = AlgorithmPolicy.OURS.key(signer.getPublicKey()).and(AlgorithmPolicy.OURS.issue(signer));
        Optional<Judgement> weak = limit.problem(at);
        if (weak.isPresent() || fact.exempt()) {
            return weak;
        }
        Optional<RevocationFact> own = decisive(signer, material.facts(signer, issuer).stream()
                .filter(each -> each.signer().equals(issuer)).toList());
        if (own.isEmpty()) {
            return Optional.of(Judgement.indeterminate(SubIndication.TRY_LATER, "responderUnknown", subject));
        }
        return isRevoked(own.get()) ? Optional.of(Judgement.indeterminate(SubIndication.TRY_LATER, "responderRevoked",
                subject)) : Optional.empty();
    }
}
