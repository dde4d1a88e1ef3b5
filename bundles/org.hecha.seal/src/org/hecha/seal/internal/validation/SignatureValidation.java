package org.hecha.seal.internal.validation;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.hecha.core.text.Localized;
import org.hecha.seal.internal.algorithm.DigestAlgorithm;
import org.hecha.standard.seal.SignatureVerdict;
import org.hecha.standard.seal.SubIndication;
import org.hecha.standard.seal.TrustAnchors;
import org.hecha.seal.internal.Judgement;
import org.hecha.seal.internal.algorithm.SignatureScheme;
import org.hecha.seal.internal.cades.CadesSignature;
import org.hecha.seal.internal.certificate.Certificates;
import org.hecha.seal.internal.certificate.Chain;
import org.hecha.seal.internal.certificate.ChainValidation;

/**
 * Validates a signature of level B (EN 319 102-1, 5.3). What proves that bytes have changed comes first: it decides,
 * whatever else could not be established.
 */
public final class SignatureValidation {

    /** A clock may be a little ahead of ours. */
    private static final Duration CLOCKS = Duration.ofMinutes(5);

    /**
     * @param chainProblem what is wrong with the signer's chain, whether or not that decided the verdict
     */
    public record Judged(SignatureVerdict verdict, Optional<Judgement> chainProblem) {
    }

    private final TrustAnchors trust;
    private final Instant at;

    public SignatureValidation(TrustAnchors trust, Instant at) {
        this.trust = trust;
        this.at = at;
    }

    public Judged judge(CadesSignature signature, Covered covered) throws IOException {
        Optional<X509Certificate> signer = signature.certificate(trust.certificates());
        Optional<Chain> chain = signer.map(
                each -> new ChainValidation(trust, at).validate(each, signature.embedded()));
        Judgement judgement;
        Optional<Instant> time = Optional.empty();
        boolean baseline = false;
        try {
            time = signature.signingTime();
            baseline = signature.hasFormat() && time.isPresent() && signature.hasCertificateReference();
            judgement = judge(signature, covered, signer, chain, time);
        } catch (RuntimeException e) {
            // Attributes of a wrong form make Bouncy Castle throw where they are read.
            judgement = Judgement.failed(SubIndication.FORMAT_FAILURE, "signatureFormat");
        }
        Optional<Judgement> chainProblem = chain.isPresent() ? chain.get().problem()
                : Optional.of(Judgement.indeterminate(SubIndication.NO_SIGNING_CERTIFICATE_FOUND, "signerUnknown"));
        return new Judged(new SignatureVerdict(signature.file(), baseline ? "CAdES-BASELINE-B" : "CMS", judgement.indication(),
                judgement.sub(), signer.map(Certificates::subject).orElse(""), time,
                chain.map(Chain::subjects).orElse(List.of()), signature.algorithm(), judgement.reason()), chainProblem);
    }

    private Judgement judge(CadesSignature signature, Covered covered, Optional<X509Certificate> signer,
            Optional<Chain> chain, Optional<Instant> time) throws IOException {
        if (!signature.hasFormat()) {
            return Judgement.failed(SubIndication.FORMAT_FAILURE, "signatureFormat");
        }
        Optional<DigestAlgorithm> digest = signature.digest();
        Optional<SignatureScheme> scheme = signature.scheme();
        if (digest.isEmpty() || scheme.isEmpty()) {
            return Judgement.indeterminate(SubIndication.CRYPTO_CONSTRAINTS_FAILURE, "signatureAlgorithm",
                    signature.algorithm());
        }
        Optional<byte[]> signed = covered.digest(digest.get());
        if (signed.isEmpty()) {
            return Judgement.indeterminate(SubIndication.SIGNED_DATA_NOT_FOUND, "signatureOrphan");
        }
        if (!signature.hasDigest(signed.get())) {
            return Judgement.failed(SubIndication.HASH_FAILURE, "signatureHash");
        }
        Optional<Judgement> files = covered.files();
        if (files.isPresent()) {
            return files.get();
        }
        if (signer.isEmpty()) {
            return Judgement.indeterminate(SubIndication.NO_SIGNING_CERTIFICATE_FOUND, "signerUnknown");
        }
        if (!signature.protectsAlgorithms() || !signature.holds(scheme.get(), signer.get())) {
            return Judgement.failed(SubIndication.SIG_CRYPTO_FAILURE, "signatureMath");
        }
        return constraints(signature, signer.get(), scheme.get(), time)
                .or(() -> chain.flatMap(Chain::problem))
                .orElseGet(() -> Judgement.passed("signaturePassed", Certificates.subject(signer.get())));
    }

    private Optional<Judgement> constraints(CadesSignature signature, X509Certificate signer, SignatureScheme scheme,
            Optional<Instant> time) {
        if (!signature.hasCertificateReference()) {
            return Optional.of(Judgement.indeterminate(SubIndication.SIG_CONSTRAINTS_FAILURE, "signerNotNamed"));
        }
        if (!signature.refersTo(signer)) {
            return Optional.of(Judgement.indeterminate(SubIndication.NO_SIGNING_CERTIFICATE_FOUND, "signerOther"));
        }
        if (time.isEmpty()) {
            return Optional.of(Judgement.indeterminate(SubIndication.SIG_CONSTRAINTS_FAILURE, "signingTimeMissing"));
        }
        if (time.get().isAfter(at.plus(CLOCKS))) {
            return Optional.of(Judgement.indeterminate(SubIndication.SIG_CONSTRAINTS_FAILURE, "signingTimeFuture",
                    time.get(), at));
        }
        if (scheme.digest().weak()) {
            return Optional.of(Judgement.indeterminate(SubIndication.CRYPTO_CONSTRAINTS_FAILURE, "signatureWeak",
                    signature.algorithm()));
        }
        Optional<Localized> weakness = SignatureScheme.weakness(signer.getPublicKey());
        return weakness.map(reason -> Judgement.indeterminate(SubIndication.CRYPTO_CONSTRAINTS_FAILURE,
                "certificateWeak", Certificates.subject(signer), reason));
    }
}
