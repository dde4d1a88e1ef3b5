package org.hecha.seal.internal.pades;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import org.hecha.core.text.Refusal;
import org.hecha.seal.RevocationSource;
import org.hecha.seal.Sealing.Existing;
import org.hecha.seal.SignatureAppearance;
import org.hecha.seal.SignatureLevel;
import org.hecha.seal.SignatureRequest;
import org.hecha.seal.SigningKey;
import org.hecha.seal.TestKeys;
import org.hecha.seal.TimeStampSource;
import org.hecha.seal.internal.keys.IssuedKey;
import org.hecha.seal.internal.keys.RevocationListDraft;
import org.hecha.standard.seal.SignerRole;
import org.hecha.standard.seal.TrustAnchors;

/** Documents and the means to sign them, without any network. */
final class PdfBench {

    static final Instant NOW = TestKeys.NOW;
    static final SignatureAppearance CHINESE = new SignatureAppearance(Locale.SIMPLIFIED_CHINESE);
    static final SignatureAppearance ENGLISH = new SignatureAppearance(Locale.ENGLISH);
    static final IssuedKey REVIEWER = TestKeys.signer("CN=Technical Reviewer 技术复核人,O=核查机构").issuedBy(TestKeys.ROOT);
    static final IssuedKey SIGNATORY = TestKeys.signer("CN=Signatory 签字人,O=核查机构").issuedBy(TestKeys.ROOT);
    static final IssuedKey STAMPER = TestKeys.signer("CN=Test TSA,O=Hecha")
            .with(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping))
            .issuedBy(TestKeys.ROOT);

    private static final Path FONT = Path.of("..", "org.hecha.report", "fonts", "NotoSansSC-Regular.ttf");

    final Path folder;
    final PdfDocumentSigning signing = new PdfDocumentSigning(() -> Files.newInputStream(FONT));

    PdfBench(Path folder) {
        this.folder = folder;
    }

    /** A document of two pages with words on them. */
    Path document() throws IOException {
        Path file = folder.resolve("report.pdf");
        try (PDDocument document = new PDDocument()) {
            for (int number = 1; number <= 2; number++) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
                    stream.beginText();
                    stream.setFont(new Lettering(document, () -> Files.newInputStream(FONT)).font(), 14);
                    stream.newLineAtOffset(72, 700);
                    stream.showText("Total emissions 2025: 48,210 tCO2e, page " + number);
                    stream.endText();
                }
            }
            document.setDocumentId(7L);
            try (OutputStream out = Files.newOutputStream(file)) {
                document.save(out);
            }
        }
        return file;
    }

    Path sign(Path pdf, IssuedKey issued, SignerRole role, SignatureLevel level) throws Exception {
        signing.sign(pdf, pdf, Existing.REFUSE, request(issued, role, level), CHINESE, null);
        return pdf;
    }

    /** A document signed once, at level B. */
    Path signed() throws Exception {
        return sign(document(), TestKeys.SIGNER, SignerRole.LEAD_VERIFIER, SignatureLevel.B);
    }

    SignatureRequest request(IssuedKey issued, SignerRole role, SignatureLevel level) throws Exception {
        SigningKey key = TestKeys.key(folder, issued, TestKeys.ROOT);
        return new SignatureRequest(key, NOW, Optional.ofNullable(role), level, Optional.of(stamps(NOW)), revocation(),
                trust());
    }

    static TrustAnchors trust() {
        return new TrustAnchors(List.of(TestKeys.ROOT.certificate()));
    }

    static RevocationSource revocation() {
        return (certificate, issuer, at) -> {
            try {
                return new RevocationSource.Answers(List.of(), List.of(new RevocationListDraft(TestKeys.ROOT,
                        NOW.minusSeconds(60), NOW.plusSeconds(86_400)).issue().getEncoded()));
            } catch (java.security.cert.CRLException e) {
                throw new IllegalStateException(e);
            }
        };
    }

    /** An authority that states a given time. */
    static TimeStampSource stamps(Instant at) {
        return new TimeStampSource() {
            @Override
            public String name() {
                return "bench";
            }

            @Override
            public byte[] stamp(String digestOid, byte[] digest) throws Refusal {
                try {
                    TimeStampTokenGenerator generator = new TimeStampTokenGenerator(
                            new JcaSimpleSignerInfoGeneratorBuilder().build("SHA256withECDSA", STAMPER.key(),
                                    STAMPER.certificate()),
                            new JcaDigestCalculatorProviderBuilder().build()
                                    .get(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256)),
                            new ASN1ObjectIdentifier("1.3.6.1.4.1.99999.1"));
                    generator.addCertificates(new JcaCertStore(List.of(STAMPER.certificate())));
                    TimeStampRequestGenerator asking = new TimeStampRequestGenerator();
                    asking.setCertReq(true);
                    return generator.generate(asking.generate(new ASN1ObjectIdentifier(digestOid),
                            digest, BigInteger.TEN), BigInteger.ONE, Date.from(at)).getEncoded("DER");
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            }
        };
    }

    static List<PdfSignature> signatures(Path pdf) throws IOException {
        return PdfSignatureFacts.read(Files.readAllBytes(pdf)).signatures();
    }
}
