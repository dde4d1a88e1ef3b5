package org.hecha.seal.internal.revocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

import org.bouncycastle.asn1.ocsp.OCSPRequest;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.hecha.core.text.Refusal;
import org.hecha.seal.LoopbackServer;
import org.hecha.seal.LoopbackServer.Reply;
import org.hecha.seal.OpensslAuthority;
import org.hecha.seal.RevocationSource;
import org.hecha.seal.RevocationSource.Answers;
import org.hecha.seal.TestKeys;
import org.hecha.seal.internal.keys.CertificateDraft;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where revocation data come from: responders, lists, files, one after another. */
class RevocationSourceTest {

    private static final Duration SHORT = Duration.ofMillis(500);
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final String OCSP = "application/ocsp-response";

    @TempDir
    private static Path folder;
    private static OpensslAuthority authority;
    private static X509Certificate issuer;

    @BeforeAll
    static void start() throws Exception {
        authority = OpensslAuthority.start(folder);
        issuer = authority.intermediate().certificate();
    }

    @AfterAll
    static void close() {
        authority.close();
    }

    /** A certificate that names these places to ask. */
    private static X509Certificate asking(URI ocsp, URI list) {
        CertificateDraft draft = CertificateDraft.signer("CN=Asking").valid(Instant.now().minus(1, ChronoUnit.DAYS),
                Instant.now().plus(9, ChronoUnit.DAYS));
        if (ocsp != null) {
            draft.with(Extension.authorityInfoAccess, false, new AuthorityInformationAccess(AccessDescription.id_ad_ocsp,
                    new GeneralName(GeneralName.uniformResourceIdentifier, ocsp.toString())));
        }
        if (list != null) {
            draft.with(Extension.cRLDistributionPoints, false, new CRLDistPoint(new DistributionPoint[] {
                    new DistributionPoint(new DistributionPointName(new GeneralNames(
                            new GeneralName(GeneralName.uniformResourceIdentifier, list.toString()))), null, null)}));
        }
        return draft.issuedBy(authority.intermediate()).certificate();
    }

    private static String refused(X509Certificate certificate, Duration deadline) {
        return assertTimeoutPreemptively(LONG, () -> assertThrows(Refusal.class, () -> RevocationSource.online(deadline)
                .answers(certificate, issuer, Instant.now())).in(Locale.ENGLISH));
    }

    @Test
    void asksTheResponderFirstAndOnceInItsLife() throws Exception {
        RevocationSource online = RevocationSource.online(LONG);
        int before = authority.requests();
        Answers first = online.answers(authority.signer().certificate(), issuer, Instant.now());
        assertEquals(1, first.ocspResponses().size());
        assertEquals(0, first.crls().size());
        assertTrue(RevocationFacts.of(authority.signer().certificate(), issuer, first).settles(Instant.now()));
        assertSame(first, online.answers(authority.signer().certificate(), issuer, Instant.now()));
        assertEquals(before + 1, authority.requests());
        Answers above = online.answers(issuer, authority.root().certificate(), Instant.now());
        assertEquals(1, above.crls().size());
    }

    @Test
    void opensslsOwnServerIsUnderstood() throws Exception {
        X509Certificate certificate = asking(authority.serveOcsp(), null);
        X509Certificate known = authority.signer().certificate();
        assertTrue(refused(certificate, LONG).contains("is not known"));
        byte[] response = new OcspClient().ask(authority.serveOcsp(), known, issuer, LONG);
        assertEquals(RevocationFact.Status.GOOD, OcspAnswer.parse(response).about(known, issuer).get(0).status());
        assertTrue(OcspAnswer.parse(response).nonce().isPresent());
    }

    @Test
    void asksWithoutANonceWhereTheResponderCannotTakeIt() throws Exception {
        X509Certificate known = authority.signer().certificate();
        try (LoopbackServer plain = LoopbackServer.answering((request, headers) -> Reply.of(OCSP,
                OCSPRequest.getInstance(request).getTbsRequest().getRequestExtensions() != null
                        ? new byte[] {0x30, 3, 0x0a, 1, 1} : authority.ocspReply(request)))) {
            byte[] response = new OcspClient().ask(plain.uri("ocsp"), known, issuer, LONG);
            assertEquals(RevocationFact.Status.GOOD, OcspAnswer.parse(response).about(known, issuer).get(0).status());
            assertEquals(2, plain.requests());
        }
    }

    @Test
    void aRevokedCertificateIsAnAnswer() throws Exception {
        X509Certificate gone = authority.issue("CN=Gone").certificate();
        authority.revoke(gone, Instant.now().minusSeconds(60), "superseded");
        RevocationFacts facts = RevocationFacts.of(gone, issuer,
                RevocationSource.online(LONG).answers(gone, issuer, Instant.now()));
        assertEquals(RevocationFact.Status.REVOKED, facts.facts().get(0).status());
    }

    @Test
    void takesTheListWhereTheResponderFails() throws Exception {
        try (LoopbackServer broken = LoopbackServer.answering((request, headers) -> Reply.of(500))) {
            X509Certificate certificate = asking(broken.uri("ocsp"), authority.uri("intermediate.crl"));
            RevocationSource online = RevocationSource.online(LONG);
            assertEquals(1, online.answers(certificate, issuer, Instant.now()).crls().size());
            int before = authority.requests();
            X509Certificate second = asking(null, authority.uri("intermediate.crl"));
            assertEquals(1, online.answers(second, issuer, Instant.now()).crls().size());
            assertEquals(before, authority.requests());
        }
    }

    @Test
    void whoNamesNoPlaceOrOnlyOtherSchemesIsNotAskedAbout() throws Exception {
        Path list = folder.resolve("local.crl");
        Files.write(list, authority.crl(authority.intermediate()));
        for (X509Certificate each : List.of(asking(null, null), asking(URI.create("ldap://127.0.0.1/x"), list.toUri()),
                asking(URI.create("http://user@127.0.0.1/x"), URI.create("jar:file:/x!/y")))) {
            assertTrue(RevocationSource.online(LONG).answers(each, issuer, Instant.now()).isEmpty());
        }
    }

    @Test
    void lyingRespondersAreRefused() throws Exception {
        LoopbackServer.Handler stranger = (request, headers) ->
                Reply.of(OCSP, authority.ocspReply(request, authority.signer()));
        LoopbackServer.Handler html = (request, headers) -> Reply.of("text/html", "<html>".getBytes());
        LoopbackServer.Handler later = (request, headers) -> Reply.of(OCSP, new byte[] {0x30, 3, 0x0a, 1, 3});
        LoopbackServer.Handler unknown = (request, headers) -> Reply.of(OCSP, authority.ocspReply(request));
        LoopbackServer.Handler other = (request, headers) -> Reply.of(OCSP, authority.ocspReply(about(authority.signer()
                .certificate())));
        String[] parts = {"did not let it", "text/html", "tryLater", "is not known", "not about this certificate"};
        LoopbackServer.Handler[] handlers = {stranger, html, later, unknown, other};
        for (int index = 0; index < parts.length; index++) {
            try (LoopbackServer server = LoopbackServer.answering(handlers[index])) {
                String said = refused(asking(server.uri("ocsp"), null), LONG);
                assertTrue(said.contains(parts[index]), said);
            }
        }
    }

    private static byte[] about(X509Certificate certificate) throws java.io.IOException {
        try {
            return OcspRequests.about(issuer, certificate);
        } catch (Exception e) {
            throw new java.io.IOException(e);
        }
    }

    @Test
    void anAnswerToAnotherRequestIsRefused() throws Exception {
        byte[][] first = new byte[1][];
        X509Certificate[] asked = new X509Certificate[1];
        try (LoopbackServer replaying = LoopbackServer.answering((request, headers) -> {
            first[0] = first[0] == null ? authority.ocspReply(request) : first[0];
            return Reply.of(OCSP, first[0]);
        })) {
            asked[0] = asking(replaying.uri("ocsp"), null);
            refused(asked[0], LONG);
            assertTrue(refused(asked[0], LONG).contains("nonce"));
        }
    }

    @Test
    void silenceDripsAndEndlessAnswersAreCutOffAndNotWaitedForTwice() throws Exception {
        try (LoopbackServer silent = LoopbackServer.silent(); LoopbackServer drips = LoopbackServer.dripping(OCSP);
                LoopbackServer endless = LoopbackServer.endless(OCSP)) {
            assertTrue(refused(asking(endless.uri("ocsp"), null), LONG).contains("longer than"));
            assertTrue(refused(asking(drips.uri("ocsp"), drips.uri("list")), SHORT).contains("cut off"));
            X509Certificate hanging = asking(silent.uri("ocsp"), silent.uri("list"));
            RevocationSource online = RevocationSource.online(SHORT);
            assertThrows(Refusal.class, () -> online.answers(hanging, issuer, Instant.now()));
            int before = silent.requests();
            assertThrows(Refusal.class, () -> online.answers(hanging, issuer, Instant.now()));
            assertEquals(before, silent.requests());
        }
    }

    @Test
    void staleAndFutureAnswersAreRefused() throws Exception {
        X509Certificate certificate = authority.signer().certificate();
        Refusal stale = assertThrows(Refusal.class, () -> RevocationSource.online(LONG).answers(certificate, issuer,
                Instant.now().plus(9, ChronoUnit.DAYS)));
        assertTrue(stale.in(Locale.ENGLISH).contains("out of date"), stale.in(Locale.ENGLISH));
        Clock slow = Clock.fixed(Instant.now().minus(2, ChronoUnit.HOURS), ZoneOffset.UTC);
        Refusal future = assertThrows(Refusal.class, () -> new OnlineRevocation(LONG, slow).answers(certificate, issuer,
                Instant.now()));
        assertTrue(future.in(Locale.ENGLISH).contains("in the future"), future.in(Locale.ENGLISH));
    }

    @Test
    void filesAndFoldersGiveWhatIsAboutTheCertificate() throws Exception {
        Path some = Files.createDirectory(folder.resolve("some"));
        byte[] list = authority.crl(authority.intermediate());
        byte[] response = authority.ocspReply(OcspRequests.about(issuer, authority.signer().certificate()));
        Files.write(some.resolve("a.crl"), list);
        Files.writeString(some.resolve("b.pem"), "a comment\n" + OpensslAuthority.pem("X509 CRL",
                authority.crl(authority.root())) + OpensslAuthority.pem("OCSP RESPONSE", response));
        Files.writeString(some.resolve("readme.txt"), "nothing");
        RevocationSource files = RevocationSource.files(List.of(some));
        Answers answers = files.answers(authority.signer().certificate(), issuer, Instant.now());
        assertEquals(1, answers.crls().size());
        assertEquals(1, answers.ocspResponses().size());
        assertEquals(1, files.answers(issuer, authority.root().certificate(), Instant.now()).crls().size());
        assertTrue(files.answers(TestKeys.SIGNER.certificate(), TestKeys.ROOT.certificate(), Instant.now()).isEmpty());
    }

    @Test
    void filesOfAnotherKindAreRefusedByName() throws Exception {
        Path text = Files.writeString(folder.resolve("text.crl"), "not a list");
        Path damaged = Files.writeString(folder.resolve("damaged.pem"),
                "-----BEGIN X509 CRL-----\nMII?\n-----END X509 CRL-----\n");
        Path failed = Files.write(folder.resolve("failed.ocsp"), new byte[] {0x30, 3, 0x0a, 1, 3});
        Path missing = folder.resolve("missing.crl");
        for (Path each : List.of(text, damaged, failed, missing)) {
            String said = assertThrows(Refusal.class, () -> RevocationSource.files(List.of(each))).in(Locale.ENGLISH);
            assertTrue(said.contains(each.toString()), said);
        }
    }

    @Test
    void sourcesAreAskedInOrderUntilOneSettlesIt() throws Exception {
        X509Certificate certificate = authority.signer().certificate();
        RevocationSource failing = (about, by, at) -> {
            throw new Refusal(locale -> "failing");
        };
        RevocationSource list = RevocationSource.of(new Answers(List.of(),
                List.of(authority.crl(authority.intermediate()))));
        RevocationSource never = (about, by, at) -> {
            throw new AssertionError("asked");
        };
        Instant now = Instant.now();
        assertEquals(1, RevocationSource.inOrder(List.of(failing, RevocationSource.NONE, list, never))
                .answers(certificate, issuer, now).crls().size());
        RevocationSource both = RevocationSource.inOrder(List.of(list, failing));
        assertEquals(1, both.answers(certificate, issuer, now.plus(9, ChronoUnit.DAYS)).crls().size());
        assertEquals("failing", assertThrows(Refusal.class, () -> RevocationSource.inOrder(
                List.of(RevocationSource.NONE, failing)).answers(certificate, issuer, now)).in(Locale.ENGLISH));
        assertTrue(RevocationSource.inOrder(List.of()).answers(certificate, issuer, now).isEmpty());
    }
}
