package org.hecha.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

import org.bouncycastle.asn1.x509.KeyUsage;
import org.hecha.core.text.Refusal;
import org.hecha.seal.internal.PackageVerification;
import org.hecha.seal.internal.keys.CertificateDraft;
import org.hecha.seal.internal.keys.IssuedKey;
import org.hecha.standard.seal.Indication;
import org.hecha.standard.seal.PackageVerdict;
import org.hecha.standard.seal.SignatureVerdict;
import org.hecha.standard.seal.SubIndication;
import org.hecha.standard.seal.TrustAnchors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose signature it is, and whether that may be relied on at the time of validation. */
class TrustTest {

    @TempDir
    Path place;

    @Test
    void noAnchorsNoPass() throws Exception {
        SignatureVerdict verdict = judged(TestKeys.key(place), new TrustAnchors(List.of()));
        is(Indication.INDETERMINATE, SubIndication.NO_CERTIFICATE_CHAIN_FOUND, verdict);
        assertTrue(verdict.reason().in(Locale.ENGLISH).contains("No certificate is trusted"));
    }

    @Test
    void anotherRootNoPass() throws Exception {
        IssuedKey other = TestKeys.root("CN=Test Root 测试根").selfSigned();
        is(Indication.INDETERMINATE, SubIndication.NO_CERTIFICATE_CHAIN_FOUND,
                judged(TestKeys.key(place), TestKeys.trusting(other)));
    }

    @Test
    void intermediateSentAlongCompletesTheChain() throws Exception {
        IssuedKey middle = TestKeys.root("CN=Middle").issuedBy(TestKeys.ROOT);
        IssuedKey signer = TestKeys.signer("CN=Signer").issuedBy(middle);
        SignatureVerdict verdict = judged(TestKeys.key(place, signer, middle, TestKeys.ROOT),
                TestKeys.trusting(List.of(TestKeys.ROOT), List.of(TestKeys.list(TestKeys.ROOT).issue(),
                        TestKeys.list(middle).issue())));
        assertEquals(Indication.TOTAL_PASSED, verdict.indication());
        assertEquals(List.of("CN=Signer", "CN=Middle", "CN=Test Root 测试根"), verdict.chain());
        is(Indication.INDETERMINATE, SubIndication.NO_CERTIFICATE_CHAIN_FOUND,
                judged(TestKeys.key(place, signer), TestKeys.TRUST));
        assertEquals(Indication.TOTAL_PASSED,
                judged(TestKeys.key(place, signer), TestKeys.trusting(middle)).indication());
    }

    @Test
    void signersOwnCertificateMayBeTheAnchor() throws Exception {
        IssuedKey alone = TestKeys.signer("CN=Alone").selfSigned();
        assertEquals(Indication.TOTAL_PASSED,
                judged(TestKeys.key(place, alone), TestKeys.trusting(alone)).indication());
    }

    @Test
    void issuerThatIsNoAuthorityBreaksTheRules() throws Exception {
        IssuedKey noAuthority = TestKeys.signer("CN=No Authority").issuedBy(TestKeys.ROOT);
        IssuedKey signer = TestKeys.signer("CN=Signer").issuedBy(noAuthority);
        is(Indication.INDETERMINATE, SubIndication.CHAIN_CONSTRAINTS_FAILURE,
                judged(TestKeys.key(place, signer, noAuthority), TestKeys.TRUST));
    }

    @Test
    void validityIsJudgedAtTheTimeOfValidation() throws Exception {
        Path sealed = Packages.sealed(place, TestKeys.key(place));
        is(Indication.INDETERMINATE, SubIndication.OUT_OF_BOUNDS_NO_POE,
                at(sealed, TestKeys.NOW.plus(400, ChronoUnit.DAYS)));
        is(Indication.INDETERMINATE, SubIndication.SIG_CONSTRAINTS_FAILURE,
                at(sealed, TestKeys.NOW.minus(1, ChronoUnit.DAYS)));
        IssuedKey early = CertificateDraft.signer("CN=Early")
                .valid(TestKeys.NOW.plusSeconds(60), TestKeys.UNTIL).issuedBy(TestKeys.ROOT);
        is(Indication.TOTAL_FAILED, SubIndication.NOT_YET_VALID, judgedForeign(early, "SHA256withECDSA"));
        IssuedKey late = CertificateDraft.signer("CN=Late")
                .valid(TestKeys.FROM, TestKeys.NOW.minusSeconds(60)).issuedBy(TestKeys.ROOT);
        is(Indication.INDETERMINATE, SubIndication.OUT_OF_BOUNDS_NOT_REVOKED, judgedForeign(late, "SHA256withECDSA"));
    }

    @Test
    void expiredRootNoPass() throws Exception {
        IssuedKey oldRoot = CertificateDraft.authority("CN=Old")
                .valid(TestKeys.FROM, TestKeys.NOW.minusSeconds(60)).selfSigned();
        IssuedKey signer = TestKeys.signer("CN=Signer").issuedBy(oldRoot);
        is(Indication.INDETERMINATE, SubIndication.OUT_OF_BOUNDS_NO_POE,
                judged(TestKeys.key(place, signer), TestKeys.trusting(oldRoot)));
    }

    @Test
    void weakAlgorithmsNoPass() throws Exception {
        IssuedKey rsa = TestKeys.signer("CN=R").kind("RSA", "2048").issuedBy(TestKeys.ROOT);
        is(Indication.INDETERMINATE, SubIndication.CRYPTO_CONSTRAINTS_FAILURE, judgedForeign(rsa, "SHA1withRSA"));
        IssuedKey small = TestKeys.signer("CN=S").kind("RSA", "1024").issuedBy(TestKeys.ROOT);
        is(Indication.INDETERMINATE, SubIndication.CRYPTO_CONSTRAINTS_FAILURE,
                judgedForeign(small, "SHA256withRSA"));
        IssuedKey sha1 = TestKeys.signer("CN=C").signedWith("SHA1").issuedBy(TestKeys.ROOT);
        is(Indication.INDETERMINATE, SubIndication.CRYPTO_CONSTRAINTS_FAILURE,
                judgedForeign(sha1, "SHA256withECDSA"));
        assertEquals(Indication.TOTAL_PASSED, judgedForeign(rsa, "SHA512withRSA").indication());
    }

    @Test
    void keyThatMustNotSignNoPass() throws Exception {
        IssuedKey wrong = TestKeys.signer("CN=W").usage(KeyUsage.keyAgreement).issuedBy(TestKeys.ROOT);
        is(Indication.INDETERMINATE, SubIndication.CHAIN_CONSTRAINTS_FAILURE,
                judgedForeign(wrong, "SHA256withECDSA"));
    }

    @Test
    void signatureByAnotherKeyFails() throws Exception {
        IssuedKey mixed = new IssuedKey(TestKeys.signer("CN=X").issuedBy(TestKeys.ROOT).key(),
                TestKeys.SIGNER.certificate());
        is(Indication.TOTAL_FAILED, SubIndication.SIG_CRYPTO_FAILURE, judgedForeign(mixed, "SHA256withECDSA"));
    }

    @Test
    void anchorsAreReadFromPemAndDer() throws Exception {
        PackageVerification verifier = new PackageVerification();
        Path der = Files.write(place.resolve("root.der"), TestKeys.ROOT.certificate().getEncoded());
        DemonstrationKeys demo = TestAuthority.create(place.resolve("demo"), KeyKind.EC_P256, TestKeys.NOW);
        assertEquals(TestKeys.ROOT.certificate(), verifier.readTrust(List.of(der)).certificates().get(0));
        assertEquals(2, verifier.readTrust(List.of(der, demo.rootCertificate())).certificates().size());
        Path both = Files.writeString(place.resolve("both.pem"),
                Files.readString(demo.rootCertificate()).repeat(2));
        assertEquals(2, verifier.readTrust(List.of(both)).certificates().size());
        for (String content : List.of("", "no certificate", "-----BEGIN CERTIFICATE-----\nAAAA\n")) {
            Path bad = Files.writeString(place.resolve("bad.crt"), content);
            Refusal refusal = assertThrows(Refusal.class, () -> verifier.readTrust(List.of(der, bad)));
            assertTrue(refusal.in(Locale.ENGLISH).contains("bad.crt holds no certificate"));
        }
        assertThrows(Refusal.class, () -> verifier.readTrust(List.of(place.resolve("none.crt"))));
        assertThrows(Refusal.class, () -> verifier.readTrust(List.of(place)));
    }

    private SignatureVerdict judged(SigningKey key, TrustAnchors trust) throws Exception {
        return only(Packages.verify(Packages.sealed(place, key), trust));
    }

    /** A signature that our sealing would refuse to make. */
    private SignatureVerdict judgedForeign(IssuedKey issued, String algorithm) throws Exception {
        Path file = place.resolve("foreign.asice");
        Packages.writeForeign(file,
                Packages.foreign(Packages.files(), TestKeys.unchecked(issued, algorithm)));
        return only(Packages.verify(file));
    }

    private static SignatureVerdict at(Path sealed, Instant at) throws Refusal {
        return only(new PackageVerification().verify(sealed, TestKeys.TRUST, at, null));
    }

    private static SignatureVerdict only(PackageVerdict verdict) {
        assertEquals(1, verdict.signatures().size(), verdict::toString);
        assertEquals(verdict.signatures().get(0).indication(), verdict.indication(), verdict::toString);
        return verdict.signatures().get(0);
    }

    private static void is(Indication indication, SubIndication sub, SignatureVerdict verdict) {
        assertEquals(indication, verdict.indication(), verdict::toString);
        assertEquals(sub, verdict.subIndication().orElse(null), verdict::toString);
    }
}
