package org.hecha.seal.internal.revocation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.bouncycastle.asn1.x509.KeyUsage;
import org.hecha.seal.OpensslAuthority;
import org.hecha.seal.RevocationSource.Answers;
import org.hecha.seal.TestKeys;
import org.hecha.seal.internal.Flaw;
import org.hecha.seal.internal.algorithm.DigestAlgorithm;
import org.hecha.seal.internal.keys.CertificateDraft;
import org.hecha.seal.internal.keys.IssuedKey;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What OCSP responses of the machine's openssl say, and which of them count. */
class OcspFactsTest {

    @TempDir
    private static Path folder;
    private static OpensslAuthority authority;
    private static X509Certificate issuer;
    private static X509Certificate good;
    private static X509Certificate revoked;
    private static Instant since;

    @BeforeAll
    static void start() throws Exception {
        authority = OpensslAuthority.start(folder);
        issuer = authority.intermediate().certificate();
        good = authority.signer().certificate();
        revoked = authority.issue("CN=Revoked").certificate();
        since = Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(1, ChronoUnit.HOURS);
        authority.revoke(revoked, since, "keyCompromise");
    }

    @AfterAll
    static void close() {
        authority.close();
    }

    private static RevocationFacts facts(X509Certificate about, byte[] response) {
        return RevocationFacts.of(about, issuer, new Answers(List.of(response), List.of()));
    }

    private static RevocationFact fact(X509Certificate about, byte[] response) {
        RevocationFacts facts = facts(about, response);
        assertEquals(1, facts.facts().size(), () -> said(facts));
        return facts.facts().get(0);
    }

    private static String said(RevocationFacts facts) {
        return facts.refused().isEmpty() ? "" : facts.refused().get(0).in(Locale.ENGLISH);
    }

    private static void assertRefused(String part, X509Certificate about, byte[] response) {
        RevocationFacts facts = facts(about, response);
        assertTrue(facts.isEmpty() && facts.answers().isEmpty());
        assertTrue(said(facts).contains(part), said(facts));
    }

    @Test
    void goodAndRevokedAreTold() throws Exception {
        byte[] response = authority.ocspReply(OcspRequests.about(issuer, good, revoked));
        RevocationFact fine = fact(good, response);
        assertEquals(RevocationFact.Status.GOOD, fine.status());
        assertEquals("OCSP: CN=Loopback OCSP Responder", fine.source());
        assertEquals(List.of(authority.responder().certificate(), issuer), fine.issuers());
        assertTrue(fine.exempt());
        assertTrue(fine.speaksOf(fine.thisUpdate()));
        assertFalse(fine.speaksOf(fine.thisUpdate().minusSeconds(1)));
        assertFalse(fine.speaksOf(fine.nextUpdate().get().plusSeconds(1)));
        RevocationFact gone = fact(revoked, response);
        assertEquals(RevocationFact.Status.REVOKED, gone.status());
        assertEquals(Optional.of(since), gone.revokedAt());
        assertEquals(Optional.of("keyCompromise"), gone.reason());
    }

    @Test
    void theIssuerItselfAndAKeyInPlaceOfANameCount() throws Exception {
        byte[] request = OcspRequests.about(DigestAlgorithm.SHA256, issuer, good);
        RevocationFact direct = fact(good, authority.ocspReply(request, authority.intermediate(), "-ndays", "1"));
        assertEquals(List.of(issuer), direct.issuers());
        assertFalse(direct.exempt());
        assertEquals(RevocationFact.Status.GOOD,
                fact(good, authority.ocspReply(request, authority.responder(), "-resp_key_id")).status());
    }

    @Test
    void withoutANextUpdateItSpeaksOfADay() throws Exception {
        RevocationFact open = fact(good, authority.ocspReply(OcspRequests.about(issuer, good), authority.responder()));
        assertTrue(open.nextUpdate().isEmpty() && open.speaksOf(open.thisUpdate().plus(Duration.ofHours(23))));
        assertFalse(open.speaksOf(open.thisUpdate().plus(Duration.ofHours(25))));
    }

    @Test
    void anUnknownSerialIsUnknown() throws Exception {
        X509Certificate stray = authority.signerDraft("CN=Stray").issuedBy(authority.intermediate()).certificate();
        RevocationFact fact = fact(stray, authority.ocspReply(OcspRequests.about(issuer, stray)));
        assertEquals(RevocationFact.Status.UNKNOWN, fact.status());
    }

    @Test
    void goodAboutAnExpiredCertificateProvesNothing() throws Exception {
        Instant now = Instant.now();
        X509Certificate old = authority.signerDraft("CN=Old").valid(now.minus(9, ChronoUnit.DAYS),
                now.minus(2, ChronoUnit.DAYS)).issuedBy(authority.intermediate()).certificate();
        IssuedKey again = authority.issue("CN=Index");
        byte[] response = authority.ocspReply(OcspRequests.about(issuer, again.certificate()));
        assertEquals(RevocationFact.Status.GOOD, fact(again.certificate(), response).status());
        assertEquals(RevocationFact.Status.UNKNOWN,
                fact(old, authority.ocspReply(OcspRequests.about(issuer, old))).status());
    }

    @Test
    void strangersDoNotCount() throws Exception {
        byte[] request = OcspRequests.about(issuer, good);
        assertRefused("did not let it", good, authority.ocspReply(request, authority.signer()));
        assertRefused("did not let it", good, authority.ocspReply(request,
                authority.responder("CN=Elsewhere").issuedBy(TestKeys.ROOT)));
        assertRefused("did not let it", good, authority.ocspReply(request, authority.root()));
        Instant now = Instant.now();
        assertRefused("was not valid", good, authority.ocspReply(request, authority.responder("CN=Old responder")
                .valid(now.minus(9, ChronoUnit.DAYS), now.minus(1, ChronoUnit.DAYS)).issuedBy(authority.intermediate())));
        assertRefused("did not let it", good, authority.ocspReply(request,
                authority.responder("CN=Cannot sign").usage(KeyUsage.keyEncipherment).issuedBy(authority.intermediate())));
        assertRefused("too weak", good, authority.ocspReply(request,
                authority.responder("CN=Weak").signedWith("SHA1").issuedBy(authority.intermediate())));
    }

    @Test
    void aResponderWhoseCertificateIsNotSentAlongIsNotBelieved() throws Exception {
        assertRefused("was not sent along", good, authority.ocspReply(OcspRequests.about(issuer, good),
                authority.responder(), "-resp_no_certs"));
    }

    @Test
    void weakSignaturesDoNotCount() throws Exception {
        assertRefused("too weak", good, authority.ocspReply(OcspRequests.about(issuer, good), authority.responder(),
                "-rmd", "sha1"));
    }

    @Test
    void anAnswerAboutAnotherCertificateIsNone() throws Exception {
        assertRefused("not about this certificate", good, authority.ocspReply(OcspRequests.about(issuer, revoked)));
        IssuedKey twin = CertificateDraft.authority("CN=Loopback Intermediate").valid(since,
                since.plus(9, ChronoUnit.DAYS)).selfSigned();
        RevocationFacts other = RevocationFacts.of(good, twin.certificate(),
                new Answers(List.of(authority.ocspReply(OcspRequests.about(issuer, good))), List.of()));
        assertTrue(said(other).contains("not about this certificate"), said(other));
    }

    @Test
    void refusalsOfTheResponderAreNamed() {
        String[] statuses = {"malformedRequest", "internalError", "tryLater"};
        for (int status = 1; status <= statuses.length; status++) {
            assertRefused(statuses[status - 1], good, new byte[] {0x30, 0x03, 0x0a, 0x01, (byte) status});
        }
        assertRefused("unauthorized", good, new byte[] {0x30, 0x03, 0x0a, 0x01, 0x06});
        assertRefused("9", good, new byte[] {0x30, 0x03, 0x0a, 0x01, 0x09});
        for (byte[] junk : new byte[][] {{}, {0x30, 0x00}, {0x30, 0x03, 0x0a, 0x01, 0x00}, "<html>".getBytes(),
                new byte[OcspAnswer.LARGEST + 1]}) {
            assertRefused("damaged", good, junk);
        }
    }

    private static boolean isInForm(RevocationFacts read, byte[] bytes) {
        try {
            return !read.isEmpty() && Arrays.equals(read.facts().get(0).normalised(), bytes);
        } catch (Flaw e) {
            return false;
        }
    }

    @Test
    void theEmbeddedFormSaysTheSameAndNoByteOfItCanBeAnother() throws Exception {
        for (IssuedKey by : List.of(authority.responder(), authority.intermediate())) {
            RevocationFact fact = fact(good, authority.ocspReply(OcspRequests.about(issuer, good), by));
            byte[] form = fact.normalised();
            assertArrayEquals(form, fact(good, form).normalised());
            for (int index = 0; index < form.length; index++) {
                byte[] bad = form.clone();
                bad[index] ^= (byte) (1 << index % Byte.SIZE);
                RevocationFacts read = facts(good, bad);
                assertFalse(isInForm(read, bad), "byte " + index);
            }
        }
    }
}
