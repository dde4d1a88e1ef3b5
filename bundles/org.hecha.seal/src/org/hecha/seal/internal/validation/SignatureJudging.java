package org.hecha.seal.internal.validation;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.bouncycastle.asn1.ASN1Null;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.hecha.seal.internal.revocation.EmbeddedRevocation;
import org.hecha.seal.internal.Judgement;
import org.hecha.seal.internal.algorithm.SignatureScheme;
import org.hecha.seal.internal.cades.CadesSignature;
import org.hecha.seal.internal.certificate.Certificates;
import org.hecha.standard.seal.Indication;
import org.hecha.standard.seal.SignatureProof;
import org.hecha.standard.seal.SignatureVerdict;
import org.hecha.standard.seal.SubIndication;

/**
 * Judges one signature. What proves that bytes have changed comes first: it decides, whatever else could not be
 * established. Then what no proof of time could cure, then what one could.
 */
final class SignatureJudging {

    private final CadesSignature signature;
    private final Covered covered;
    private final Surroundings around;
    private final Material material;
    private final CertificateValidation certificates;
    private final StampEvaluation stamps;
    private final PastValidation past;
    private Optional<Chain> chain = Optional.empty();
    private Optional<Judgement> chainProblem = Optional.of(
            Judgement.indeterminate(SubIndication.NO_SIGNING_CERTIFICATE_FOUND, "signerUnknown"));
    private Optional<Instant> claimed = Optional.empty();

    SignatureJudging(CadesSignature signature, Covered covered, Surroundings around, Material material) {
        this.signature = signature;
        this.covered = covered;
        this.around = around;
        this.material = material;
        Proofs proofs = new Proofs(material.now());
        this.certificates = new CertificateValidation(material);
        this.past = new PastValidation(material, certificates, proofs);
        this.stamps = new StampEvaluation(signature, around, material,
                new StampValidation(material, certificates, past, proofs), proofs);
    }

    SignatureValidation.Judged judge() throws IOException {
        Judgement judgement;
        try {
            judgement = judged();
        } catch (RuntimeException e) {
            // Attributes of a wrong form make Bouncy Castle throw where they are read.
            judgement = Judgement.failed(SubIndication.FORMAT_FAILURE, "signatureFormat");
        }
        boolean believed = judgement.indication() != Indication.TOTAL_FAILED
                || !judgement.is(SubIndication.FORMAT_FAILURE);
        SignatureProof proof = new SignatureProof(believed ? signature.role() : Optional.empty(),
                stamps.proven(), stamps.verdicts(), chain.map(Chain::states).orElse(List.of()),
                chain.map(each -> Certificates.encoded(each.leaf())));
        return new SignatureValidation.Judged(new SignatureVerdict(signature.file(),
                believed ? SignatureFormat.of(signature, around, claimed) : "CMS", judgement.indication(), judgement.sub(),
                chain.map(each -> Certificates.subject(each.leaf())).orElse(""), claimed,
                chain.map(Chain::subjects).orElse(List.of()), signature.algorithm(), judgement.reason(), proof),
                chainProblem);
    }

    private Judgement judged() throws IOException {
        // Whoever signed is named even where the form is broken or the bytes have changed.
        Optional<X509Certificate> known = signer();
        if (!signature.hasFormat()) {
            return Judgement.failed(SubIndication.FORMAT_FAILURE, "signatureFormat");
        }
        claimed = around.claimedTime().or(signature::signingTime);
        EmbeddedRevocation values = EmbeddedRevocation.of(signature.container().getCRLs());
        material.add(List.of(), values.crls(), values.ocspResponses());
        material.add(around.certificates(), around.crls(), around.ocspResponses());
        stamps.gather(covered);
        Optional<X509Certificate> signer = known.or(() -> signature.certificate(material.certificates()));
        chain = signer.map(each -> certificates.validate(each, Purpose.SIGNING, material.now()));
        chainProblem = chain.isPresent() ? chain.get().problem() : chainProblem;
        Optional<Judgement> decided = changed(signer);
        if (decided.isEmpty()) {
            decided = constraints(signer.orElseThrow());
        }
        stamps.judge();
        return decided.orElseGet(this::timed);
    }

    private Optional<X509Certificate> signer() {
        material.add(signature.embedded(), List.of(), List.of());
        Optional<X509Certificate> signer = signature.certificate(material.anchors());
        chain = signer.map(each -> certificates.validate(each, Purpose.SIGNING, material.now()));
        chainProblem = chain.isPresent() ? chain.get().problem() : chainProblem;
        return signer;
    }

    /** What proves that bytes have changed, or keeps us from knowing. */
    private Optional<Judgement> changed(Optional<X509Certificate> signer) throws IOException {
        Optional<SignatureScheme> scheme = signature.scheme();
        if (signature.digest().isEmpty() || scheme.isEmpty()) {
            return Optional.of(Judgement.indeterminate(SubIndication.CRYPTO_CONSTRAINTS_FAILURE, "signatureAlgorithm",
                    signature.algorithm()));
        }
        Optional<byte[]> signed = covered.digest(signature.digest().get());
        if (signed.isEmpty()) {
            return Optional.of(Judgement.indeterminate(SubIndication.SIGNED_DATA_NOT_FOUND, "signatureOrphan"));
        }
        if (!signature.hasDigest(signed.get())) {
            return Optional.of(Judgement.failed(SubIndication.HASH_FAILURE, "signatureHash"));
        }
        Optional<Judgement> files = covered.files();
        if (files.isPresent()) {
            return files;
        }
        if (signer.isEmpty()) {
            return Optional.of(Judgement.indeterminate(SubIndication.NO_SIGNING_CERTIFICATE_FOUND, "signerUnknown"));
        }
        if (!signature.protectsAlgorithms() || !signature.holds(scheme.get(), signer.get())) {
            return Optional.of(Judgement.failed(SubIndication.SIG_CRYPTO_FAILURE, "signatureMath"));
        }
        return Optional.empty();
    }

    /** What the signed attributes have to say, and what algorithms are never relied on. */
    private Optional<Judgement> constraints(X509Certificate signer) {
        if (!signature.hasCertificateReference()) {
            return Optional.of(Judgement.indeterminate(SubIndication.SIG_CONSTRAINTS_FAILURE, "signerNotNamed"));
        }
        if (!signature.refersTo(signer)) {
            return Optional.of(Judgement.indeterminate(SubIndication.NO_SIGNING_CERTIFICATE_FOUND, "signerOther"));
        }
        if (namesPolicy()) {
            return Optional.of(Judgement.indeterminate(SubIndication.SIGNATURE_POLICY_NOT_AVAILABLE, "policyUnknown"));
        }
        if (claimed.isEmpty()) {
            return Optional.of(Judgement.indeterminate(SubIndication.SIG_CONSTRAINTS_FAILURE, "signingTimeMissing"));
        }
        if (claimed.get().isAfter(material.now().plus(SignatureValidation.CLOCKS))) {
            return Optional.of(Judgement.indeterminate(SubIndication.SIG_CONSTRAINTS_FAILURE, "signingTimeFuture",
                    claimed.get(), material.now()));
        }
        return algorithms().refused() ? algorithms().problem(material.now()) : Optional.empty();
    }

    /** Whether the signature says that it is to be judged by a policy of its own. We know none. */
    private boolean namesPolicy() {
        return signature.signer().getSignedAttributes().getAll(PKCSObjectIdentifiers.id_aa_ets_sigPolicyId).size() > 0
                && signature.signed(PKCSObjectIdentifiers.id_aa_ets_sigPolicyId)
                        .filter(each -> each.toASN1Primitive() instanceof ASN1Null).isEmpty();
    }

    private Limit algorithms() {
        return signature.scheme().map(each -> AlgorithmPolicy.OURS.scheme(each.javaName())).orElse(Limit.NONE)
                .and(AlgorithmPolicy.OURS.key(chain.orElseThrow().leaf().getPublicKey()));
    }

    /** The decision as of now, then with the proven time, then with all proofs of existence. */
    private Judgement timed() {
        Chain present = chain.orElseThrow();
        Instant proven = stamps.proven().orElse(material.now());
        Optional<Judgement> problem = stamps.contradiction(claimed).or(() -> stamps.signedTooLate(present))
                .or(() -> present.problem().or(() -> algorithms().problem(material.now()))
                        .flatMap(each -> past.remaining(present, Purpose.SIGNING, algorithms(), each, proven)));
        chainProblem = present.problem().isEmpty() || problem.isEmpty() ? Optional.empty() : problem;
        if (chainProblem.isEmpty() && proven.isBefore(present.leaf().getNotBefore().toInstant())) {
            problem = problem.or(() -> Optional.of(Judgement.failed(SubIndication.NOT_YET_VALID, "provenBeforeValid", proven,
                    Certificates.subject(present.leaf()), present.leaf().getNotBefore().toInstant())));
        }
        return problem.or(stamps::problem).orElseGet(() -> stamps.proven().isPresent()
                ? Judgement.passed("signaturePassedProven", Certificates.subject(present.leaf()), proven)
                : Judgement.passed("signaturePassed", Certificates.subject(present.leaf())));
    }
}
