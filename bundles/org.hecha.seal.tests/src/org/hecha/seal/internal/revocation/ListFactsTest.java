package org.hecha.seal.internal.revocation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Provider;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.IssuingDistributionPoint;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.ReasonFlags;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.hecha.seal.OpensslAuthority;
import org.hecha.seal.RevocationSource.Answers;
import org.hecha.seal.TestKeys;
import org.hecha.seal.internal.algorithm.DigestAlgorithm;
import org.hecha.seal.internal.algorithm.SignatureKind;
import org.hecha.seal.internal.algorithm.SignatureScheme;
import org.hecha.seal.internal.certificate.Certificates;
import org.hecha.seal.internal.keys.IssuedKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What revocation lists say, and which of them count. */
class ListFactsTest {

    private static final Instant NOW = TestKeys.NOW;
    private static final X509Certificate SIGNER = TestKeys.SIGNER.certificate();

    @TempDir
    private Path folder;

    private static X509v2CRLBuilder draft() {
        return new JcaX509v2CRLBuilder(TestKeys.ROOT.certificate(), Date.from(NOW))
                .setNextUpdate(Date.from(NOW.plus(1, ChronoUnit.DAYS)));
    }

    private static byte[] issue(X509v2CRLBuilder draft, String digest, IssuedKey by) throws Exception {
        return draft.build(new JcaContentSignerBuilder(digest + "withECDSA").build(by.key())).getEncoded();
    }

    private static byte[] issue(X509v2CRLBuilder draft) throws Exception {
        return issue(draft, "SHA256", TestKeys.ROOT);
    }

    private static byte[] with(ASN1ObjectIdentifier type, boolean critical, ASN1Encodable value) throws Exception {
        return issue(draft().addExtension(type, critical, value));
    }

    private static byte[] part(IssuingDistributionPoint point) throws Exception {
        return with(Extension.issuingDistributionPoint, true, point);
    }

    private static RevocationFacts facts(X509Certificate about, X509Certificate issuer, byte[] list) {
        return RevocationFacts.of(about, issuer, new Answers(List.of(), List.of(list)));
    }

    private static RevocationFact fact(X509Certificate about, byte[] list) {
        RevocationFacts facts = facts(about, TestKeys.ROOT.certificate(), list);
        assertEquals(1, facts.facts().size(), () -> said(facts));
        return facts.facts().get(0);
    }

    private static String said(RevocationFacts facts) {
        return facts.refused().isEmpty() ? "" : facts.refused().get(0).in(Locale.ENGLISH);
    }

    private static void assertRefused(String part, byte[] list) {
        RevocationFacts facts = facts(SIGNER, TestKeys.ROOT.certificate(), list);
        assertTrue(facts.isEmpty());
        assertTrue(said(facts).contains(part), said(facts));
    }

    @Test
    void theListOfOpensslIsUnderstood() throws Exception {
        try (OpensslAuthority authority = OpensslAuthority.start(folder)) {
            X509Certificate held = authority.issue("CN=Held").certificate();
            Instant since = Instant.now().truncatedTo(ChronoUnit.SECONDS).minusSeconds(60);
            authority.revoke(held, since, "certificateHold");
            byte[] list = authority.crl(authority.intermediate());
            X509Certificate issuer = authority.intermediate().certificate();
            RevocationFact fine = facts(authority.signer().certificate(), issuer, list).facts().get(0);
            assertEquals(RevocationFact.Status.GOOD, fine.status());
            assertEquals("CRL: CN=Loopback Intermediate", fine.source());
            assertTrue(fine.speaksOf(Instant.now().plusSeconds(60)));
            RevocationFact gone = facts(held, issuer, list).facts().get(0);
            assertEquals(RevocationFact.Status.REVOKED, gone.status());
            assertEquals(Optional.of(since), gone.revokedAt());
            assertEquals(Optional.of(RevocationFact.HOLD), gone.reason());
            assertEquals(List.of(issuer), gone.issuers());
            assertTrue(facts(issuer, authority.root().certificate(), list).isEmpty());
            assertArrayEquals(list, gone.normalised());
        }
    }

    @Test
    void entriesWithAndWithoutAReasonAreFound() throws Exception {
        byte[] list = issue(draft().addCRLEntry(BigInteger.TEN, Date.from(NOW), CRLReason.superseded)
                .addCRLEntry(SIGNER.getSerialNumber(), Date.from(NOW.minusSeconds(5)), 0)
                .addCRLEntry(BigInteger.TWO, Date.from(NOW), CRLReason.aACompromise));
        RevocationFact gone = fact(SIGNER, list);
        assertEquals(RevocationFact.Status.REVOKED, gone.status());
        assertEquals(Optional.of(NOW.minusSeconds(5)), gone.revokedAt());
    }

    @Test
    void whatWasTakenBackIsNotSettled() throws Exception {
        assertEquals(RevocationFact.Status.UNKNOWN, fact(SIGNER, issue(draft().addCRLEntry(SIGNER.getSerialNumber(),
                Date.from(NOW), CRLReason.removeFromCRL))).status());
    }

    @Test
    void listsForgetExpiredCertificatesUnlessTheySayOtherwise() throws Exception {
        X509Certificate old = TestKeys.signer("CN=Old").valid(NOW.minus(9, ChronoUnit.DAYS),
                NOW.minus(1, ChronoUnit.DAYS)).issuedBy(TestKeys.ROOT).certificate();
        assertEquals(RevocationFact.Status.UNKNOWN, fact(old, issue(draft())).status());
        ASN1ObjectIdentifier kept = new ASN1ObjectIdentifier("2.5.29.60");
        assertEquals(RevocationFact.Status.GOOD, fact(old, with(kept, false,
                new ASN1GeneralizedTime(Date.from(NOW.minus(99, ChronoUnit.DAYS))))).status());
        assertEquals(RevocationFact.Status.UNKNOWN,
                fact(old, with(kept, false, new ASN1GeneralizedTime(Date.from(NOW)))).status());
    }

    @Test
    void whoIsNotTheIssuerDoesNotCount() throws Exception {
        IssuedKey twin = TestKeys.root("CN=Test Root 测试根").selfSigned();
        assertRefused("does not hold", issue(draft(), "SHA256", twin));
        assertRefused("not about this certificate", issue(new JcaX509v2CRLBuilder(SIGNER, Date.from(NOW)), "SHA256",
                TestKeys.SIGNER));
        assertRefused("too weak", issue(draft(), "SHA1", TestKeys.ROOT));
        IssuedKey mute = TestKeys.root("CN=Mute").usage(KeyUsage.keyCertSign).selfSigned();
        X509Certificate below = TestKeys.signer("CN=Below").issuedBy(mute).certificate();
        RevocationFacts facts = facts(below, mute.certificate(),
                issue(new JcaX509v2CRLBuilder(mute.certificate(), Date.from(NOW)), "SHA256", mute));
        assertTrue(said(facts).contains("key usage"), said(facts));
    }

    @Test
    void kindsThatAreNotSupportedAreNamed() throws Exception {
        assertRefused("delta list", with(Extension.deltaCRLIndicator, true, new ASN1Integer(1)));
        assertRefused("indirect list", part(new IssuingDistributionPoint(null, false, false, null, true, false)));
        assertRefused("only some reasons",
                part(new IssuingDistributionPoint(null, false, false, new ReasonFlags(ReasonFlags.keyCompromise), false,
                        false)));
        assertRefused("1.2.3.4", with(new ASN1ObjectIdentifier("1.2.3.4"), true, new ASN1Integer(1)));
        Extension strange = new Extension(new ASN1ObjectIdentifier("1.2.3.5"), true,
                new DEROctetString(new ASN1Integer(1).getEncoded()));
        assertRefused("1.2.3.5", issue(draft().addCRLEntry(BigInteger.TEN, Date.from(NOW), new Extensions(strange))));
        Extension issuerOfEntry = new Extension(Extension.certificateIssuer, true, new DEROctetString(
                new GeneralNames(new GeneralName(GeneralName.dNSName, "x")).getEncoded()));
        assertRefused("2.5.29.29",
                issue(draft().addCRLEntry(BigInteger.TEN, Date.from(NOW), new Extensions(issuerOfEntry))));
        assertEquals(RevocationFact.Status.GOOD,
                fact(SIGNER, with(new ASN1ObjectIdentifier("1.2.3.4"), false, new ASN1Integer(1))).status());
    }

    @Test
    void partsOfAListCountForTheirCertificatesOnly() throws Exception {
        assertEquals(RevocationFact.Status.GOOD,
                fact(SIGNER, part(new IssuingDistributionPoint(null, true, false, null, false, false))).status());
        assertRefused("not about", part(new IssuingDistributionPoint(null, false, true, null, false, false)));
        assertRefused("not about", part(new IssuingDistributionPoint(null, false, false, null, false, true)));
        DistributionPointName other = new DistributionPointName(new GeneralNames(
                new GeneralName(GeneralName.uniformResourceIdentifier, "http://127.0.0.1/part7.crl")));
        assertRefused("not about", part(new IssuingDistributionPoint(other, false, false, null, false, false)));
        X509Certificate named = TestKeys.signer("CN=Part").with(Extension.cRLDistributionPoints, false,
                new org.bouncycastle.asn1.x509.CRLDistPoint(new org.bouncycastle.asn1.x509.DistributionPoint[] {
                        new org.bouncycastle.asn1.x509.DistributionPoint(other, null, null)}))
                .issuedBy(TestKeys.ROOT).certificate();
        assertEquals(RevocationFact.Status.GOOD,
                fact(named, part(new IssuingDistributionPoint(other, false, false, null, false, false))).status());
    }

    @Test
    void contradictingTimesAndDamageAreRefused() throws Exception {
        assertRefused("contradict", issue(new JcaX509v2CRLBuilder(TestKeys.ROOT.certificate(), Date.from(NOW))
                .setNextUpdate(Date.from(NOW.minusSeconds(1)))));
        byte[] good = issue(draft());
        for (byte[] bad : new byte[][] {{}, {0x30, (byte) 0x80}, Arrays.copyOf(good, good.length - 1),
                Arrays.copyOf(good, good.length + 1), "-----BEGIN".getBytes(),
                {0x30, (byte) 0x84, 0x7f, (byte) 0xff, (byte) 0xff, (byte) 0xff, 0x30}}) {
            assertRefused("damaged", bad);
        }
        assertRefused("larger than 64 MB", new byte[RevocationList.LARGEST + 1]);
    }

    @Test
    void noByteOfAListCanBeAnother() throws Exception {
        byte[] form = fact(SIGNER, issue(draft().addCRLEntry(BigInteger.TEN, Date.from(NOW), 1))).normalised();
        assertArrayEquals(form, fact(SIGNER, form).normalised());
        for (int index = 0; index < form.length; index++) {
            byte[] bad = form.clone();
            bad[index] ^= (byte) (1 << index % Byte.SIZE);
            RevocationFacts read = facts(SIGNER, TestKeys.ROOT.certificate(), bad);
            assertFalse(!read.isEmpty() && Arrays.equals(read.facts().get(0).normalised(), bad), "byte " + index);
        }
    }

    /** A root whose key is on the curve of SM2 signs with SM2 and SM3 (GB/T 32918). */
    @Test
    void listsSignedWithSm2Count() throws Exception {
        Provider provider = new BouncyCastleProvider();
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC", provider);
        generator.initialize(new ECGenParameterSpec("sm2p256v1"));
        KeyPair pair = generator.generateKeyPair();
        ContentSigner signs = new JcaContentSignerBuilder("SM3withSM2").setProvider(provider).build(pair.getPrivate());
        X500Name name = new X500Name("CN=SM2 Root");
        X509Certificate root = Certificates.parse(new JcaX509v3CertificateBuilder(name, BigInteger.ONE, Date.from(NOW),
                Date.from(NOW.plus(9, ChronoUnit.DAYS)), name, pair.getPublic()).build(signs).getEncoded());
        X509Certificate signer = Certificates.parse(new JcaX509v3CertificateBuilder(name, BigInteger.TWO, Date.from(NOW),
                Date.from(NOW.plus(9, ChronoUnit.DAYS)), new X500Name("CN=SM2 Signer"), pair.getPublic()).build(signs)
                .getEncoded());
        byte[] list = new X509v2CRLBuilder(name, Date.from(NOW)).addCRLEntry(BigInteger.TWO, Date.from(NOW), 1)
                .build(signs).getEncoded();
        RevocationFacts facts = facts(signer, root, list);
        assertEquals(RevocationFact.Status.REVOKED, facts.facts().get(0).status(), () -> said(facts));
        assertArrayEquals(list, facts.facts().get(0).normalised());
        list[list.length - 1] ^= 1;
        assertTrue(facts(signer, root, list).isEmpty());
    }

    /** Built by hand: 400,000 entries, 16 MB; the last one counts. */
    @Test
    void aListOfManyEntriesIsWalkedOver() throws Exception {
        byte[] time = new org.bouncycastle.asn1.x509.Time(Date.from(NOW)).getEncoded();
        ByteArrayOutputStream entries = new ByteArrayOutputStream();
        byte[] filler = new byte[16];
        Arrays.fill(filler, (byte) 5);
        for (int index = 0; index < 400_000; index++) {
            filler[1] = (byte) (index >> 16);
            filler[2] = (byte) (index >> 8);
            filler[3] = (byte) index;
            entries.write(entry(filler, time));
        }
        entries.write(entry(SIGNER.getSerialNumber().toByteArray(), time));
        byte[] algorithm = SignatureScheme.of(DigestAlgorithm.SHA256, SignatureKind.ECDSA).identifier().getEncoded();
        byte[] signed = der(0x30, new byte[] {2, 1, 1}, algorithm,
                TestKeys.ROOT.certificate().getSubjectX500Principal().getEncoded(), time,
                der(0x30, entries.toByteArray()));
        byte[] value = SignatureScheme.of(DigestAlgorithm.SHA256, SignatureKind.ECDSA).sign(TestKeys.ROOT.key(), signed);
        byte[] list = der(0x30, signed, algorithm, der(3, new byte[1], value));
        assertTrue(list.length > 10 << 20, () -> "" + list.length);
        assertEquals(RevocationFact.Status.REVOKED, fact(SIGNER, list).status());
        X509Certificate other = TestKeys.signer("CN=Other").issuedBy(TestKeys.ROOT).certificate();
        assertEquals(RevocationFact.Status.GOOD, fact(other, list).status());
        assertArrayEquals(list, fact(other, list).normalised());
    }

    private static byte[] entry(byte[] serial, byte[] time) {
        return der(0x30, der(2, serial), time);
    }

    private static byte[] der(int tag, byte[]... parts) {
        int length = Arrays.stream(parts).mapToInt(each -> each.length).sum();
        ByteArrayOutputStream out = new ByteArrayOutputStream(length + 6);
        out.write(tag);
        if (length < 0x80) {
            out.write(length);
        } else {
            byte[] bytes = BigInteger.valueOf(length).toByteArray();
            int from = bytes[0] == 0 ? 1 : 0;
            out.write(0x80 + bytes.length - from);
            out.write(bytes, from, bytes.length - from);
        }
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
