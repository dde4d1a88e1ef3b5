package org.hecha.seal.internal.validation;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Optional;

import org.hecha.seal.internal.Judgement;
import org.hecha.seal.internal.certificate.Certificates;
import org.hecha.seal.internal.time.StampToken;
import org.hecha.standard.seal.StampVerdict;
import org.hecha.standard.seal.SubIndication;

/** Validates a time stamp as the signature it is (EN 319 102-1, 5.4), with the proofs that younger time stamps gave. */
final class StampValidation {

    private final Material material;
    private final CertificateValidation certificates;
    private final PastValidation past;
    private final Proofs proofs;

    StampValidation(Material material, CertificateValidation certificates, PastValidation past, Proofs proofs) {
        this.material = material;
        this.certificates = certificates;
        this.past = past;
        this.proofs = proofs;
    }

    StampVerdict judge(Stamp stamp) {
        if (stamp.token().isEmpty()) {
            return verdict(stamp, Instant.EPOCH, "", "", stamp.flaw().orElseThrow());
        }
        StampToken token = stamp.token().get();
        Optional<X509Certificate> authority = token.authority(material.certificates());
        Judgement judgement;
        try {
            judgement = stamp.flaw().orElseGet(() -> judge(token, authority));
        } catch (RuntimeException e) {
            // Structures of a wrong form make Bouncy Castle throw where they are read.
            judgement = Judgement.failed(SubIndication.FORMAT_FAILURE, "stampUnreadable");
        }
        return verdict(stamp, token.time(), authority.map(Certificates::subject).orElse(""), token.algorithm(), judgement);
    }

    private Judgement judge(StampToken token, Optional<X509Certificate> authority) {
        if (authority.isEmpty()) {
            return Judgement.indeterminate(SubIndication.NO_SIGNING_CERTIFICATE_FOUND, "stampAuthorityUnknown");
        }
        if (!token.holds(material.certificates())) {
            return Judgement.failed(SubIndication.SIG_CRYPTO_FAILURE, "stampMath");
        }
        if (token.weak()) {
            return Judgement.indeterminate(SubIndication.CRYPTO_CONSTRAINTS_FAILURE, "algorithmWeak", token.algorithm());
        }
        if (token.time().isAfter(material.now().plus(SignatureValidation.CLOCKS))) {
            return Judgement.indeterminate(SubIndication.SIG_CONSTRAINTS_FAILURE, "stampFuture", token.time(),
                    material.now());
        }
        if (token.time().isBefore(authority.get().getNotBefore().toInstant())) {
            return Judgement.indeterminate(SubIndication.SIG_CONSTRAINTS_FAILURE, "stampBeforeAuthority", token.time(),
                    authority.get().getNotBefore().toInstant());
        }
        Limit algorithms = token.digest().map(AlgorithmPolicy.OURS::digest).orElse(Limit.NONE)
                .and(AlgorithmPolicy.OURS.scheme(token.algorithm().split(" / ", -1)[0]));
        Chain chain = certificates.validate(authority.get(), Purpose.TIME_STAMPING, material.now());
        Optional<Judgement> problem = chain.problem().or(() -> algorithms.problem(material.now()));
        return problem.flatMap(each -> past.remaining(chain, Purpose.TIME_STAMPING, algorithms, each,
                proofs.of(token.encoded()))).orElseGet(() -> Judgement.passed("stampPassed", token.time(),
                        Certificates.subject(authority.get())));
    }

    private static StampVerdict verdict(Stamp stamp, Instant time, String authority, String algorithm, Judgement judgement) {
        return new StampVerdict(stamp.kind(), time, authority, algorithm, judgement.indication(), judgement.sub(),
                judgement.reason());
    }
}
