package org.hecha.seal.internal.validation;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.hecha.seal.internal.Judgement;
import org.hecha.seal.internal.certificate.Certificates;
import org.hecha.seal.internal.revocation.RevocationFact;
import org.hecha.standard.seal.SubIndication;

/**
 * Validation by proofs of existence: past certificate validation with its sliding of the time (EN 319 102-1, 5.6.2.1 and
 * 5.6.2.2), and past signature validation (5.6.2.4).
 */
final class PastValidation {

    /** What a proof of existence can cure. */
    private static final Set<SubIndication> CURABLE = Set.of(SubIndication.REVOKED_NO_POE,
            SubIndication.REVOKED_CA_NO_POE, SubIndication.OUT_OF_BOUNDS_NO_POE, SubIndication.OUT_OF_BOUNDS_NOT_REVOKED,
            SubIndication.CRYPTO_CONSTRAINTS_FAILURE_NO_POE, SubIndication.REVOCATION_OUT_OF_BOUNDS_NO_POE,
            SubIndication.TRY_LATER);

    private final Material material;
    private final CertificateValidation certificates;
    private final Proofs proofs;

    PastValidation(Material material, CertificateValidation certificates, Proofs proofs) {
        this.material = material;
        this.certificates = certificates;
        this.proofs = proofs;
    }

    static boolean isCurable(Judgement problem) {
        return problem.sub().filter(CURABLE::contains).isPresent();
    }

    /**
     * Judges a signature that could not be accepted as of now.
     *
     * @param present the chain with its problem
     * @param algorithms how long the algorithms of the signature itself are relied on
     * @param proven the earliest time at which the signature is proven to have existed
     * @return empty where the proofs cure the problem, else what remains
     */
    Optional<Judgement> remaining(Chain present, Purpose purpose, Limit algorithms, Judgement problem, Instant proven) {
        if (!isCurable(problem) || !proven.isBefore(material.now())) {
            return Optional.of(problem);
        }
        Instant begin = present.leaf().getNotBefore().toInstant();
        if (proven.isBefore(begin)) {
            return Optional.of(Judgement.failed(SubIndication.NOT_YET_VALID, "provenBeforeValid", proven,
                    Certificates.subject(present.leaf()), begin));
        }
        // The algorithms of the signature must have been relied on when it is proven to have existed.
        Optional<Judgement> weak = algorithms.problem(proven);
        if (weak.isPresent()) {
            return weak;
        }
        if (certificates.validate(present.leaf(), purpose, proven).problem().isEmpty()) {
            return Optional.empty();
        }
        boolean inTime = !proven.isAfter(present.leaf().getNotAfter().toInstant());
        for (List<X509Certificate> path : certificates.paths(present.leaf())) {
            if (inTime && CertificateValidation.rules(path, purpose).isEmpty()
                    && slide(path, algorithms).filter(control -> !proven.isAfter(control)).isPresent()) {
                return Optional.empty();
            }
        }
        return Optional.of(problem);
    }

    /** The latest time at which everything about the path is proven to have been in order; empty without proofs. */
    private Optional<Instant> slide(List<X509Certificate> path, Limit algorithms) {
        Instant control = earlier(material.now(), AlgorithmPolicy.OURS.key(path.get(path.size() - 1).getPublicKey()));
        for (int index = path.size() - 2; index >= 0; index--) {
            X509Certificate certificate = path.get(index);
            Optional<RevocationFact> fact = fact(certificate, path.get(index + 1), control);
            if (fact.isEmpty() || proofs.of(Certificates.encoded(certificate)).isAfter(control)) {
                return Optional.empty();
            }
            if (RevocationJudging.isRevoked(fact.get())) {
                Instant since = fact.get().revokedAt().orElse(fact.get().thisUpdate());
                control = since.isBefore(control) ? since : control;
            } else if (!Freshness.isFresh(fact.get(), control)) {
                control = fact.get().thisUpdate();
            }
            control = earlier(control, AlgorithmPolicy.OURS.issue(certificate)
                    .and(AlgorithmPolicy.OURS.key(certificate.getPublicKey())));
        }
        return Optional.of(earlier(control, algorithms));
    }

    private static Instant earlier(Instant control, Limit limit) {
        return limit.refused() ? Instant.MIN : limit.until().isBefore(control) ? limit.until() : control;
    }

    /**
     * What was said about a certificate and is proven to be no younger than the control time, nor than the validity of who
     * said it.
     */
    private Optional<RevocationFact> fact(X509Certificate certificate, X509Certificate issuer, Instant control) {
        List<RevocationFact> usable = material.facts(certificate, issuer).stream()
                .filter(each -> !each.thisUpdate().isAfter(control))
                .filter(each -> {
                    Instant existed = proofs.of(each.encoded());
                    return !existed.isAfter(control)
                            && each.issuers().stream().allMatch(signer -> !existed.isAfter(signer.getNotAfter().toInstant()));
                })
                .sorted(Comparator.comparing(RevocationFact::thisUpdate)).toList();
        return RevocationJudging.decisive(certificate, usable).filter(each -> !RevocationJudging.isHold(each));
    }
}
