package org.hecha.seal.internal.validation;

import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;

import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPRespBuilder;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.RespID;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.hecha.seal.RevocationSource;
import org.hecha.seal.internal.Judgement;
import org.hecha.seal.internal.algorithm.DigestAlgorithm;
import org.hecha.seal.internal.cades.SignatureFile;
import org.hecha.seal.internal.keys.CertificateDraft;
import org.hecha.seal.internal.keys.IssuedKey;
import org.hecha.seal.internal.keys.RevocationListDraft;
import org.hecha.standard.seal.SignatureVerdict;
import org.hecha.standard.seal.TrustAnchors;
import org.hecha.standard.seal.VerificationSettings;

/** Authorities, certificates and lists along one line of time, and the validation of signatures made with them. */
final class Bench {

    static final Instant BEGIN = day("2025-01-01");
    static final Instant SIGNED = day("2026-03-01");
    static final Instant LATER = day("2026-06-01");
    static final Instant NOW = day("2026-11-22");
    static final Instant END = day("2040-01-01");

    static final IssuedKey ROOT = CertificateDraft.authority("CN=Root").valid(BEGIN, END).selfSigned();
    static final IssuedKey MIDDLE = CertificateDraft.authority("CN=Middle").valid(BEGIN, END).issuedBy(ROOT);
    static final IssuedKey SIGNER = signer().issuedBy(ROOT);
    static final IssuedKey BELOW = signer().issuedBy(MIDDLE);
    static final IssuedKey SHORT = CertificateDraft.signer("CN=Short").valid(BEGIN, day("2026-05-01")).issuedBy(ROOT);
    static final IssuedKey STAMPS = stamps("CN=Stamps", END).issuedBy(ROOT);
    static final IssuedKey OLD_STAMPS = stamps("CN=Old Stamps", day("2026-07-01")).issuedBy(ROOT);

    /** What is trusted and at hand. */
    private final List<X509Certificate> anchors = new ArrayList<>(List.of(ROOT.certificate()));
    private final List<X509CRL> lists = new ArrayList<>();
    private final List<byte[]> responses = new ArrayList<>();
    private Instant at = NOW;

    static Instant day(String day) {
        return Instant.parse(day + "T00:00:00Z");
    }

    static CertificateDraft signer() {
        return CertificateDraft.signer("CN=Signer").valid(BEGIN, day("2030-01-01"));
    }

    static CertificateDraft stamps(String name, Instant until) {
        return CertificateDraft.signer(name).valid(BEGIN, until).with(Extension.extendedKeyUsage, true,
                new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
    }

    /** A list that is fresh for a month. */
    static RevocationListDraft list(IssuedKey issuer, Instant from) {
        return new RevocationListDraft(issuer, from, from.plusSeconds(30L * 86400));
    }

    /** Lists of root and intermediate as of the day before validation: nothing is revoked. */
    static Bench fresh() {
        return new Bench().with(list(ROOT, NOW.minusSeconds(86400)).issue(), list(MIDDLE, NOW.minusSeconds(86400)).issue());
    }

    Bench with(X509CRL... more) {
        lists.addAll(List.of(more));
        return this;
    }

    Bench with(byte[] ocspResponse) {
        responses.add(ocspResponse);
        return this;
    }

    Bench at(Instant time) {
        at = time;
        return this;
    }

    Bench trusting(IssuedKey... roots) {
        anchors.clear();
        for (IssuedKey each : roots) {
            anchors.add(each.certificate());
        }
        return this;
    }

    SignatureVerdict judge(byte[] cms) throws Exception {
        return judge(cms, TestCms.CONTENT);
    }

    SignatureVerdict judge(byte[] cms, byte[] content) throws Exception {
        SignatureFile file = SignatureFile.parse("signature.p7s", cms);
        return new SignatureValidation(new VerificationSettings(new TrustAnchors(anchors, lists, responses), at),
                RevocationSource.NONE).judge(file.signatures().get(0), covered(content)).verdict();
    }

    static Covered covered(byte[] content) {
        return new Covered() {
            @Override
            public Optional<byte[]> digest(DigestAlgorithm algorithm) {
                return content == null ? Optional.empty() : Optional.of(algorithm.start().digest(content));
            }

            @Override
            public Optional<Judgement> files() {
                return Optional.empty();
            }
        };
    }

    /** An OCSP response: good. */
    static byte[] good(IssuedKey responder, IssuedKey issuer, X509Certificate certificate, Instant from, Instant next)
            throws Exception {
        var digests = new JcaDigestCalculatorProviderBuilder().build();
        var builder = new BasicOCSPRespBuilder(new RespID(new JcaX509CertificateHolder(responder.certificate())
                .getSubject()));
        builder.addResponse(new CertificateID(digests.get(CertificateID.HASH_SHA1),
                new JcaX509CertificateHolder(issuer.certificate()), certificate.getSerialNumber()), CertificateStatus.GOOD,
                Date.from(from), next == null ? null : Date.from(next), null);
        return new OCSPRespBuilder().build(OCSPRespBuilder.SUCCESSFUL, builder.build(
                new JcaContentSignerBuilder("SHA256withECDSA").build(responder.key()),
                new X509CertificateHolder[] {new JcaX509CertificateHolder(responder.certificate())}, Date.from(from)))
                .getEncoded();
    }
}
