package org.hecha.seal.internal.validation;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.hecha.seal.internal.Judgement;
import org.hecha.seal.internal.certificate.Certificates;
import org.hecha.seal.internal.certificate.ChainSearch;
import org.hecha.seal.internal.certificate.PathRules;
import org.hecha.seal.internal.revocation.RevocationFact;
import org.hecha.standard.seal.SubIndication;

/** Validates a certificate with its chain (X.509 certificate validation, EN 319 102-1, 5.2.6). */
final class CertificateValidation {

    private final Material material;
    private final RevocationJudging revocation;

    CertificateValidation(Material material) {
        this.material = material;
        this.revocation = new RevocationJudging(material);
    }

    /** The chains to anchors, unjudged; empty where there is none. */
    List<List<X509Certificate>> paths(X509Certificate leaf) {
        return new ChainSearch(material.certificates(), material.anchors()).from(leaf);
    }

    /**
     * The first chain that holds, else the first one found with what is wrong about it.
     *
     * @param usedAt the time at which the certificate is proven to have been used; the time of validation where nothing is
     *        proven
     */
    Chain validate(X509Certificate leaf, Purpose purpose, Instant usedAt) {
        ChainSearch search = new ChainSearch(material.certificates(), material.anchors());
        List<List<X509Certificate>> paths = search.from(leaf);
        if (paths.isEmpty()) {
            String key = material.anchors().isEmpty() ? "chainNothingTrusted" : "chainNone";
            return new Chain(search.longest(), false, List.of(), Optional.of(Judgement.indeterminate(
                    SubIndication.NO_CERTIFICATE_CHAIN_FOUND, key, Certificates.subject(leaf))));
        }
        Chain first = null;
        for (List<X509Certificate> path : paths) {
            Chain chain = new Chain(path, true, facts(path), problem(path, purpose, usedAt));
            if (chain.problem().isEmpty()) {
                return chain;
            }
            first = first == null ? chain : first;
        }
        return first;
    }

    private List<Optional<RevocationFact>> facts(List<X509Certificate> path) {
        List<Optional<RevocationFact>> facts = new ArrayList<>();
        for (int index = 0; index + 1 < path.size(); index++) {
            facts.add(revocation.decisive(path.get(index), path.get(index + 1)));
        }
        return facts;
    }

    private Optional<Judgement> problem(List<X509Certificate> path, Purpose purpose, Instant usedAt) {
        return rules(path, purpose).or(() -> revoked(path, usedAt)).or(() -> validity(path, usedAt))
                .or(() -> strength(path, usedAt)).or(() -> unknown(path, usedAt));
    }

    /** What no proof of existence could cure. */
    static Optional<Judgement> rules(List<X509Certificate> path, Purpose purpose) {
        if (!purpose.allowedBy(path.get(0))) {
            return Optional.of(Judgement.indeterminate(SubIndication.CHAIN_CONSTRAINTS_FAILURE,
                    purpose == Purpose.SIGNING ? "certificateUsage" : "stampUsage", Certificates.subject(path.get(0))));
        }
        return PathRules.problem(path, purpose == Purpose.TIME_STAMPING);
    }

    /** A revocation that is known says more than that a validity has ended. */
    private Optional<Judgement> revoked(List<X509Certificate> path, Instant usedAt) {
        return revocationProblems(path, usedAt).stream()
                .filter(each -> each.is(SubIndication.REVOKED_NO_POE) || each.is(SubIndication.REVOKED_CA_NO_POE))
                .max(Comparator.comparing(each -> each.is(SubIndication.REVOKED_CA_NO_POE)));
    }

    private Optional<Judgement> unknown(List<X509Certificate> path, Instant usedAt) {
        return revocationProblems(path, usedAt).stream().findFirst();
    }

    private List<Judgement> revocationProblems(List<X509Certificate> path, Instant usedAt) {
        List<Judgement> problems = new ArrayList<>();
        for (int index = 0; index + 1 < path.size(); index++) {
            revocation.problem(path.get(index), path.get(index + 1), index == 0, usedAt).ifPresent(problems::add);
        }
        return problems;
    }

    /** The head is judged at the time it was used; those above have to be valid now, unless older proofs help. */
    private Optional<Judgement> validity(List<X509Certificate> path, Instant usedAt) {
        for (int index = 0; index < path.size(); index++) {
            X509Certificate each = path.get(index);
            String subject = Certificates.subject(each);
            Instant at = index == 0 ? usedAt : material.now();
            Instant end = each.getNotAfter().toInstant();
            if (at.isAfter(end)) {
                boolean good = index == 0 && path.size() > 1 && revocation.decisive(each, path.get(1))
                        .filter(fact -> !RevocationJudging.isRevoked(fact) && Freshness.isFresh(fact, end)).isPresent();
                return Optional.of(Judgement.indeterminate(good ? SubIndication.OUT_OF_BOUNDS_NOT_REVOKED
                        : SubIndication.OUT_OF_BOUNDS_NO_POE, good ? "certificateExpiredGood" : "certificateExpired",
                        subject, end));
            }
            Instant begin = each.getNotBefore().toInstant();
            if (usedAt.isBefore(begin)) {
                // Used before it was issued: what exists cannot be older than it is.
                return Optional.of(index == 0
                        ? Judgement.failed(SubIndication.NOT_YET_VALID, "certificateNotYet", subject, begin)
                        : Judgement.indeterminate(SubIndication.OUT_OF_BOUNDS_NO_POE, "certificateNotYet", subject, begin));
            }
        }
        return Optional.empty();
    }

    /** An anchor's own signature is not relied on, its key is. */
    private static Optional<Judgement> strength(List<X509Certificate> path, Instant usedAt) {
        for (int index = 0; index < path.size(); index++) {
            X509Certificate each = path.get(index);
            Limit limit = AlgorithmPolicy.OURS.key(each.getPublicKey());
            if (index + 1 < path.size()) {
                limit = limit.and(AlgorithmPolicy.OURS.issue(each));
            }
            Optional<Judgement> problem = limit.problem(usedAt);
            if (problem.isPresent()) {
                return Optional.of(Judgement.indeterminate(problem.get().sub().orElseThrow(), "certificateWeak",
                        Certificates.subject(each), problem.get().reason()));
            }
        }
        return Optional.empty();
    }
}
