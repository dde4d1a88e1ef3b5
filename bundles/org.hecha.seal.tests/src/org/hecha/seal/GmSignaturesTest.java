package org.hecha.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.hecha.core.text.Refusal;
import org.hecha.seal.GmSignatureRequest.Identifier;
import org.hecha.seal.Sealing.Existing;
import org.hecha.seal.internal.GmSigning;
import org.hecha.seal.internal.keys.IssuedKey;
import org.hecha.standard.seal.Indication;
import org.hecha.standard.seal.SignatureVerdict;
import org.hecha.standard.seal.SubIndication;
import org.hecha.standard.seal.TrustAnchors;
import org.hecha.standard.seal.VerificationSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Signatures after GB/T 35275, with openssl as the judge of the raw SM2 signature. */
class GmSignaturesTest {

    private static final IssuedKey ROOT = TestKeys.root("CN=SM2 Root 国密根").kind("EC", "sm2p256v1").selfSigned();
    private static final IssuedKey SIGNER = TestKeys.signer("CN=SM2 Signer").kind("EC", "sm2p256v1").issuedBy(ROOT);
    private static final TrustAnchors TRUST = TestKeys.trusting(ROOT);

    private final GmSignatures service = new GmSigning();

    @TempDir
    Path place;
    private Path content;
    private Path target;
    private SigningKey key;

    @BeforeEach
    void setUp() throws Exception {
        content = Files.writeString(place.resolve("清单.xml"), "<manifest>排放总量 1234.5</manifest>");
        target = place.resolve("清单.p7s");
        key = TestKeys.key(place, SIGNER, ROOT);
    }

    @ParameterizedTest
    @CsvSource({"false,true,SM2_SIGN", "false,true,SM2_WITH_SM3", "true,true,SM2_SIGN", "true,false,SM2_SIGN",
        "false,false,SM2_WITH_SM3"})
    void roundTripAndOpensslConfirmsTheSignature(boolean attached, boolean attributes, Identifier identifier)
            throws Exception {
        service.sign(content, target, Existing.REFUSE,
                new GmSignatureRequest(key, TestKeys.NOW, attached, attributes, identifier));
        SignatureVerdict verdict = verdict(attached ? Optional.empty() : Optional.of(content), TRUST);
        assertEquals(Indication.TOTAL_PASSED, verdict.indication(), () -> verdict.reason().in(Locale.ENGLISH));
        assertEquals("GB/T 35275", verdict.format());
        assertEquals("SM3withSM2", verdict.algorithm());
        assertEquals(attributes ? Optional.of(TestKeys.NOW) : Optional.empty(), verdict.signingTime());
        assertEquals(2, verdict.chain().size());

        ContentInfo outer = ContentInfo.getInstance(Files.readAllBytes(target));
        assertEquals("1.2.156.10197.6.1.4.2.2", outer.getContentType().getId());
        SignedData data = SignedData.getInstance(outer.getContent());
        assertEquals("1.2.156.10197.6.1.4.2.1", data.getEncapContentInfo().getContentType().getId());
        assertEquals(1, data.getVersion().intValueExact());
        SignerInfo info = SignerInfo.getInstance(data.getSignerInfos().getObjectAt(0));
        assertEquals(identifier == Identifier.SM2_SIGN ? "1.2.156.10197.1.301.1" : "1.2.156.10197.1.501",
                info.getDigestEncryptionAlgorithm().getAlgorithm().getId());
        Path signed = attributes ? Files.write(place.resolve("signed"), info.getAuthenticatedAttributes().getEncoded("DER"))
                : content;
        confirm(signed, info.getEncryptedDigest().getOctets(), 0);
        confirm(Files.writeString(place.resolve("other"), "other"), info.getEncryptedDigest().getOctets(), 1);
    }

    private void confirm(Path signed, byte[] signature, int exit) throws Exception {
        Path certificate = Files.writeString(place.resolve("signer.crt"), "-----BEGIN CERTIFICATE-----\n"
                + Base64.getMimeEncoder().encodeToString(SIGNER.certificate().getEncoded()) + "\n-----END CERTIFICATE-----\n");
        OpenSsl.Answer answer = OpenSsl.run("pkeyutl", "-verify", "-rawin", "-digest", "sm3", "-pkeyopt",
                "distid:1234567812345678", "-certin", "-inkey", certificate, "-in", signed, "-sigfile",
                Files.write(place.resolve("raw.sig"), signature));
        assertEquals(exit, answer.exit(), answer.text());
    }

    @Test
    void theNamesOfRfc5652AreTakenToo() throws Exception {
        service.sign(content, target, Existing.REFUSE,
                new GmSignatureRequest(key, TestKeys.NOW, false, false, Identifier.SM2_WITH_SM3));
        ASN1Sequence outer = ASN1Sequence.getInstance(Files.readAllBytes(target));
        ASN1Sequence data = ASN1Sequence.getInstance(ContentInfo.getInstance(outer).getContent());
        var parts = data.toArray();
        parts[2] = new DERSequence(new ASN1ObjectIdentifier("1.2.840.113549.1.7.1"));
        Files.write(target, new ContentInfo(new ASN1ObjectIdentifier("1.2.840.113549.1.7.2"), new DERSequence(parts))
                .getEncoded("DER"));
        assertEquals(Indication.TOTAL_PASSED, verdict(Optional.of(content), TRUST).indication());
    }

    @Test
    void changedFilesFail() throws Exception {
        for (boolean attributes : new boolean[] {true, false}) {
            service.sign(content, target, Existing.REPLACE,
                    new GmSignatureRequest(key, TestKeys.NOW, false, attributes, Identifier.SM2_SIGN));
            Path other = Files.writeString(place.resolve("changed"), "<manifest>排放总量 1.5</manifest>");
            SignatureVerdict verdict = verdict(Optional.of(other), TRUST);
            assertEquals(Indication.TOTAL_FAILED, verdict.indication());
            assertEquals(attributes ? SubIndication.HASH_FAILURE : SubIndication.SIG_CRYPTO_FAILURE,
                    verdict.subIndication().orElseThrow());
            assertEquals(SubIndication.SIGNED_DATA_NOT_FOUND, verdict(Optional.empty(), TRUST).subIndication().orElseThrow());
        }
    }

    @Test
    void attachedContentIsComparedWithTheFileNamed() throws Exception {
        service.sign(content, target, Existing.REFUSE,
                new GmSignatureRequest(key, TestKeys.NOW, true, true, Identifier.SM2_SIGN));
        assertEquals(Indication.TOTAL_PASSED, verdict(Optional.of(content), TRUST).indication());
        Path other = Files.writeString(place.resolve("other"), "other");
        assertEquals(SubIndication.HASH_FAILURE, verdict(Optional.of(other), TRUST).subIndication().orElseThrow());
    }

    /** Which certificates travel along is not signed; every other flip must be noticed, and none may crash. */
    @Test
    void noFlippedByteOfTheSignerPasses() throws Exception {
        service.sign(content, target, Existing.REFUSE, new GmSignatureRequest(key, TestKeys.NOW));
        byte[] good = Files.readAllBytes(target);
        SignerInfo info = SignerInfo.getInstance(SignedData.getInstance(ContentInfo.getInstance(good).getContent())
                .getSignerInfos().getObjectAt(0));
        int from = good.length - info.getAuthenticatedAttributes().getEncoded().length - info.getEncryptedDigest().getOctets().length;
        for (int index = 0; index < good.length; index++) {
            byte[] bad = good.clone();
            bad[index] ^= 1;
            Files.write(target, bad);
            boolean passed;
            try {
                passed = verdict(Optional.of(content), TRUST).indication() == Indication.TOTAL_PASSED;
            } catch (Refusal e) {
                passed = false;
            }
            assertFalse(passed && index >= from, "byte " + index);
        }
    }

    @Test
    void certificatesAreJudged() throws Exception {
        service.sign(content, target, Existing.REFUSE, new GmSignatureRequest(key, TestKeys.NOW));
        assertEquals(SubIndication.NO_CERTIFICATE_CHAIN_FOUND,
                verdict(Optional.of(content), TestKeys.TRUST).subIndication().orElseThrow());
        assertEquals(SubIndication.TRY_LATER, verdict(Optional.of(content),
                new TrustAnchors(List.of(ROOT.certificate()))).subIndication().orElseThrow(), "no revocation data");
        TrustAnchors revoked = TestKeys.trusting(List.of(ROOT), List.of(TestKeys.list(ROOT)
                .revoking(SIGNER.certificate(), TestKeys.NOW.minusSeconds(60), org.bouncycastle.asn1.x509.CRLReason.keyCompromise).issue()));
        assertEquals(SubIndication.REVOKED_NO_POE, verdict(Optional.of(content), revoked).subIndication().orElseThrow());
        List<SignatureVerdict> later = service.verify(target, Optional.of(content),
                new VerificationSettings(TRUST, TestKeys.UNTIL.plusSeconds(60)));
        assertNotEquals(Indication.TOTAL_PASSED, later.get(0).indication());
    }

    @Test
    void whatCannotBeSignedOrReadIsRefused() throws Exception {
        SigningKey other = TestKeys.key(place);
        refused("need an SM2 key", () -> service.sign(content, target, Existing.REFUSE, new GmSignatureRequest(other, TestKeys.NOW)));
        refused("does not exist", () -> service.sign(place.resolve("none"), target, Existing.REFUSE, new GmSignatureRequest(key, TestKeys.NOW)));
        refused("expired on", () -> service.sign(content, target, Existing.REFUSE, new GmSignatureRequest(key, TestKeys.UNTIL.plusSeconds(60))));
        assertFalse(Files.exists(target));
        Files.writeString(target, "text");
        refused("exists", () -> service.sign(content, target, Existing.REFUSE, new GmSignatureRequest(key, TestKeys.NOW)));
        refused("is no signature file of GB/T 35275", () -> verdict(Optional.of(content), TRUST));
        refused("does not exist", () -> service.verify(place.resolve("none"), Optional.empty(), new VerificationSettings(TRUST, TestKeys.NOW)));
    }

    /** Facts 7.8: the manifest keeps SHA-256, the signature over it is SM2 with SM3. */
    @Test
    void aPackageSignedWithSm2Passes() throws Exception {
        Path sealed = Packages.sealed(place, key);
        var verdict = Packages.verify(sealed, TRUST);
        assertEquals(Indication.TOTAL_PASSED, verdict.indication(), () -> verdict.signatures().get(0).reason().in(Locale.ENGLISH));
        assertEquals("SM3withSM2", verdict.signatures().get(0).algorithm());
        String manifest = new String(Packages.entries(sealed).get("META-INF/ASiCManifest001.xml"), java.nio.charset.StandardCharsets.UTF_8);
        assertTrue(manifest.contains("xmlenc#sha256") && !manifest.contains("10197"), manifest);
        assertNotEquals(Indication.TOTAL_PASSED, Packages.verify(sealed, TestKeys.TRUST).indication());
    }

    private SignatureVerdict verdict(Optional<Path> signed, TrustAnchors trust) throws Refusal {
        List<SignatureVerdict> verdicts = service.verify(target, signed, new VerificationSettings(trust, TestKeys.NOW));
        assertEquals(1, verdicts.size());
        return verdicts.get(0);
    }

    private static void refused(String sentence, org.junit.jupiter.api.function.Executable act) {
        Refusal refusal = assertThrows(Refusal.class, act);
        assertTrue(refusal.in(Locale.ENGLISH).contains(sentence), refusal.in(Locale.ENGLISH));
    }
}
