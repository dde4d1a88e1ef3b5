package org.hecha.seal.internal.gm;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.hecha.core.text.Refusal;
import org.hecha.seal.internal.Flaw;
import org.hecha.seal.internal.Judgement;
import org.hecha.seal.internal.algorithm.DigestAlgorithm;
import org.hecha.seal.internal.certificate.Certificates;
import org.hecha.seal.internal.validation.SignerTrust;
import org.hecha.standard.seal.SignatureProof;
import org.hecha.standard.seal.SignatureVerdict;
import org.hecha.standard.seal.SubIndication;
import org.hecha.standard.seal.VerificationSettings;

/** Judges signatures of GB/T 35275 in the words and the order of EN 319 102-1, 5.3: changed bytes decide first. */
public final class GmValidation {

    private static final String FORMAT = "GB/T 35275";

    private final VerificationSettings settings;

    public GmValidation(VerificationSettings settings) {
        this.settings = settings;
    }

    /**
     * @param detached the file that was signed, where it was named
     * @throws Flaw where the signature is no such structure
     */
    public List<SignatureVerdict> judge(String name, byte[] signature, Optional<GmContent> detached)
            throws Refusal, IOException {
        GmFile file = GmFile.parse(name, signature);
        // A file that was named is what the question is about; attached content must then be the same.
        Optional<GmContent> content = detached.or(() -> file.content().map(GmContent::of));
        List<SignatureVerdict> verdicts = new ArrayList<>();
        for (GmSigner signer : file.signers()) {
            verdicts.add(judge(file, signer, content));
        }
        return verdicts;
    }

    private SignatureVerdict judge(GmFile file, GmSigner signer, Optional<GmContent> content)
            throws Refusal, IOException {
        Optional<X509Certificate> certificate = Optional.empty();
        Optional<SignerTrust> trust = Optional.empty();
        Optional<Instant> time = Optional.empty();
        Judgement judgement;
        try {
            certificate = signer.certificate(Stream.concat(file.certificates().stream(),
                    settings.trust().certificates().stream()).toList());
            trust = certificate.map(each -> SignerTrust.of(each, file.certificates(), settings));
            time = signer.signingTime();
            judgement = judge(file, signer, content, certificate, trust, time);
        } catch (RuntimeException e) {
            // Attributes and identifiers of a wrong form make Bouncy Castle throw where they are read.
            judgement = Judgement.failed(SubIndication.FORMAT_FAILURE, "signatureFormat");
        }
        SignatureProof proof = new SignatureProof(Optional.empty(), Optional.empty(), List.of(),
                trust.map(SignerTrust::states).orElse(List.of()), certificate.map(Certificates::encoded));
        return new SignatureVerdict(signer.file(), FORMAT, judgement.indication(), judgement.sub(),
                certificate.map(Certificates::subject).orElse(""), time,
                trust.map(SignerTrust::subjects).orElse(List.of()), signer.algorithm(), judgement.reason(), proof);
    }

    private Judgement judge(GmFile file, GmSigner signer, Optional<GmContent> content,
            Optional<X509Certificate> certificate, Optional<SignerTrust> trust, Optional<Instant> time)
            throws Refusal, IOException {
        if (!signer.hasFormat()) {
            return Judgement.failed(SubIndication.FORMAT_FAILURE, "signatureFormat");
        }
        if (signer.scheme().isEmpty()) {
            return Judgement.indeterminate(SubIndication.CRYPTO_CONSTRAINTS_FAILURE, "signatureAlgorithm",
                    signer.algorithm());
        }
        if (content.isEmpty()) {
            return Judgement.indeterminate(SubIndication.SIGNED_DATA_NOT_FOUND, "gmDetached");
        }
        byte[] digest = content.get().digest();
        boolean attachedDiffers = file.content()
                .filter(each -> !Arrays.equals(DigestAlgorithm.SM3.start().digest(each), digest)).isPresent();
        if (attachedDiffers || signer.hasAttributes() && !signer.hasDigest(digest)) {
            return Judgement.failed(SubIndication.HASH_FAILURE, "gmHash");
        }
        if (certificate.isEmpty()) {
            return Judgement.indeterminate(SubIndication.NO_SIGNING_CERTIFICATE_FOUND, "signerUnknown");
        }
        byte[] signed = signer.signedBytes(signer.hasAttributes() ? new byte[0] : content.get().bytes());
        if (!signer.scheme().get().verify(certificate.get().getPublicKey(), signed, signer.value())) {
            return Judgement.failed(SubIndication.SIG_CRYPTO_FAILURE, "signatureMath");
        }
        if (!signer.mayRefer(certificate.get())) {
            return Judgement.indeterminate(SubIndication.NO_SIGNING_CERTIFICATE_FOUND, "signerOther");
        }
        if (time.filter(each -> each.isAfter(settings.at().plus(SignerTrust.CLOCKS))).isPresent()) {
            return Judgement.indeterminate(SubIndication.SIG_CONSTRAINTS_FAILURE, "signingTimeFuture", time.get(),
                    settings.at());
        }
        return trust.flatMap(SignerTrust::problem)
                .orElseGet(() -> Judgement.passed("gmPassed", Certificates.subject(certificate.get())));
    }
}
