package org.hecha.seal.internal.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;

import org.bouncycastle.asn1.ASN1Boolean;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.tsp.MessageImprint;
import org.bouncycastle.asn1.tsp.TimeStampReq;
import org.hecha.core.text.Refusal;
import org.hecha.seal.LoopbackServer;
import org.hecha.seal.LoopbackServer.Reply;
import org.hecha.seal.OpensslAuthority;
import org.hecha.seal.ServiceLogin;
import org.hecha.seal.TimeStampAccess;
import org.hecha.seal.TimeStampSource;
import org.hecha.seal.internal.algorithm.DigestAlgorithm;
import org.hecha.seal.internal.keys.IssuedKey;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Asking a time-stamping authority: the openssl of the machine, and servers that mean harm. */
class HttpTimeStampsTest {

    private static final String SHA256 = "2.16.840.1.101.3.4.2.1";
    private static final String TYPE = "application/timestamp-reply";
    private static final byte[] DIGEST = DigestAlgorithm.SHA256.start().digest(new byte[] {1, 2, 3});
    private static final Duration SHORT = Duration.ofMillis(400);
    private static final Duration SURELY = Duration.ofSeconds(20);

    @TempDir
    private static Path folder;
    private static OpensslAuthority authority;

    @BeforeAll
    static void start() throws Exception {
        authority = OpensslAuthority.start(folder);
    }

    @AfterAll
    static void close() {
        authority.close();
    }

    private static byte[] stamp(URI address, TimeStampAccess access) throws Refusal {
        return TimeStampSource.http(address, access).stamp(SHA256, DIGEST);
    }

    private static String refused(URI address, TimeStampAccess access) {
        return assertTimeoutPreemptively(SURELY,
                () -> assertThrows(Refusal.class, () -> stamp(address, access)).in(Locale.ENGLISH));
    }

    private static String refused(LoopbackServer.Handler handler) throws Exception {
        try (LoopbackServer server = LoopbackServer.answering(handler)) {
            return refused(server.uri("tsa"), TimeStampAccess.OPEN);
        }
    }

    /** Lets openssl answer another request than the one that came. */
    private static LoopbackServer.Handler answeringTo(BigInteger nonce, byte[] digest) {
        return (request, headers) -> {
            TimeStampReq asked = TimeStampReq.getInstance(request);
            MessageImprint imprint = new MessageImprint(asked.getMessageImprint().getHashAlgorithm(),
                    digest == null ? asked.getMessageImprint().getHashedMessage() : digest);
            ASN1Integer number = nonce == null ? asked.getNonce() : new ASN1Integer(nonce);
            return Reply.of(TYPE, authority.stampReply(
                    new TimeStampReq(imprint, null, number, ASN1Boolean.TRUE, null).getEncoded("DER")));
        };
    }

    private static LoopbackServer.Handler forged(TokenForge forge) {
        return (request, headers) -> {
            try {
                return Reply.of(TYPE, forge.reply(request));
            } catch (IOException e) {
                throw e;
            } catch (Exception e) {
                throw new IOException(e);
            }
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"SHA256", "SHA384", "SHA512"})
    void opensslStamps(DigestAlgorithm digest) throws Exception {
        byte[] value = digest.start().digest(new byte[] {9});
        StampToken token = StampToken.parse(TimeStampSource.http(authority.stampUri(), TimeStampAccess.OPEN)
                .stamp(digest.oid(), value));
        assertTrue(token.holds() && token.covers(value));
        assertEquals(Optional.of(digest), token.digest());
    }

    @Test
    void opensslStampsUnderAPolicyAndRefusesAnother() throws Exception {
        assertEquals("1.2.3.4.5",
                StampToken.parse(stamp(authority.stampUri(), TimeStampAccess.OPEN.under("1.2.3.4.5"))).policy());
        String said = refused(authority.stampUri(), TimeStampAccess.OPEN.under("1.2.3.4.9"));
        assertTrue(said.contains("rejection") && said.contains("unacceptedPolicy"), said);
        assertTrue(said.contains(authority.stampUri().toString()), said);
    }

    @Test
    void opensslRefusesADigestItDoesNotTake() throws Exception {
        Refusal refusal = assertThrows(Refusal.class, () -> TimeStampSource
                .http(authority.stampUri(), TimeStampAccess.OPEN).stamp("1.3.14.3.2.26", new byte[20]));
        assertTrue(refusal.in(Locale.ENGLISH).contains("badAlg"), refusal.in(Locale.ENGLISH));
    }

    @Test
    void anotherNonceOtherDataAndAnotherPolicyAreNoAnswer() throws Exception {
        assertTrue(refused(answeringTo(BigInteger.TEN, null)).contains("nonce"));
        assertTrue(refused(answeringTo(null, DigestAlgorithm.SHA256.start().digest())).contains("over other data"));
        try (LoopbackServer server = LoopbackServer.answering(answeringTo(null, null))) {
            assertTrue(StampToken.parse(stamp(server.uri("tsa"), TimeStampAccess.OPEN)).holds());
            assertTrue(refused(server.uri("tsa"), TimeStampAccess.OPEN.under("1.2.3.4.5")).contains("1.2.3.4.1"));
        }
    }

    @Test
    void aSignatureThatDoesNotHoldIsNoAnswer() throws Exception {
        assertTrue(refused((request, headers) -> {
            byte[] reply = authority.stampReply(request);
            reply[reply.length - 1] ^= 1;
            return Reply.of(TYPE, reply);
        }).contains("signature"));
        IssuedKey other = authority.stamper("CN=Other").issuedBy(authority.intermediate());
        IssuedKey mixed = new IssuedKey(other.key(), authority.stamper().certificate());
        assertTrue(refused(forged(new TokenForge(mixed))).contains("does not hold"));
    }

    @Test
    void whoIsNoAuthorityCannotStamp() throws Exception {
        assertTrue(refused(forged(new TokenForge(authority.signer()))).contains("is not that of a time-stamping"));
        Instant now = Instant.now();
        IssuedKey expired = authority.stamper("CN=Expired").valid(now.minus(9, ChronoUnit.DAYS),
                now.minus(1, ChronoUnit.DAYS)).issuedBy(authority.intermediate());
        assertTrue(refused(forged(new TokenForge(expired))).contains("was not valid"));
        assertTrue(refused(forged(new TokenForge(authority.stamper()).withoutCertificate())).contains("send it along"));
        assertTrue(refused(forged(new TokenForge(authority.stamper()).signedWith("SHA1"))).contains("too weak"));
    }

    @Test
    void aTimeFarFromOurClockIsRefused() throws Exception {
        for (Duration off : new Duration[] {Duration.ofHours(2), Duration.ofHours(-2)}) {
            String said = refused(forged(new TokenForge(authority.stamper()).at(Instant.now().plus(off))));
            assertTrue(said.contains("set the clock"), said);
        }
    }

    @Test
    void garbageHtmlAndErrorsAreSaidInOneSentence() throws Exception {
        byte[] html = "<html>Sign in to the hotel's network</html>".getBytes(StandardCharsets.UTF_8);
        assertTrue(refused((request, headers) -> Reply.of("text/html; charset=utf-8", html)).contains("text/html"));
        assertTrue(refused((request, headers) -> Reply.of(TYPE, html)).contains("damaged"));
        assertTrue(refused((request, headers) -> Reply.of(TYPE, new byte[] {0x30, 0x03, 0x02, 0x01, 0x00}))
                .contains("damaged"));
        assertTrue(refused((request, headers) -> Reply.of(500)).contains("HTTP 500"));
        assertTrue(refused((request, headers) -> Reply.of(401)).contains("did not let us in"));
    }

    @Test
    void silenceDripsAndEndlessAnswersAreCutOff() throws Exception {
        try (LoopbackServer silent = LoopbackServer.silent(); LoopbackServer drips = LoopbackServer.dripping(TYPE);
                LoopbackServer endless = LoopbackServer.endless(TYPE)) {
            assertTrue(refused(silent.uri("tsa"), TimeStampAccess.OPEN.within(SHORT)).contains("cut off"));
            assertTrue(refused(drips.uri("tsa"), TimeStampAccess.OPEN.within(SHORT)).contains("cut off"));
            assertTrue(refused(endless.uri("tsa"), TimeStampAccess.OPEN).contains("longer than"));
        }
        try (LoopbackServer gone = LoopbackServer.playing((socket, closed) -> socket.close())) {
            assertTrue(refused(gone.uri("tsa"), TimeStampAccess.OPEN).contains("cannot be reached"));
        }
    }

    @Test
    void waitingCanBeInterrupted() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        AtomicReference<String> said = new AtomicReference<>();
        try (LoopbackServer silent = LoopbackServer.playing((socket, closed) -> {
            asked.countDown();
            closed.await();
        })) {
            Thread waiting = new Thread(() -> said.set(assertThrows(Refusal.class,
                    () -> stamp(silent.uri("tsa"), TimeStampAccess.OPEN)).in(Locale.ENGLISH)));
            waiting.start();
            asked.await();
            waiting.interrupt();
            waiting.join(SURELY.toMillis());
            assertFalse(waiting.isAlive());
            assertTrue(said.get().contains("cancelled"), said.get());
        }
    }

    @Test
    void redirectionsAreFewAndStayWithHttp() throws Exception {
        AtomicReference<String> target = new AtomicReference<>();
        try (LoopbackServer server = LoopbackServer.answering((request, headers) -> Reply.to(307, target.get()))) {
            target.set(authority.stampUri().toString());
            assertTrue(StampToken.parse(stamp(server.uri("tsa"), TimeStampAccess.OPEN)).holds());
            target.set("/round");
            int before = server.requests();
            assertTrue(refused(server.uri("tsa"), TimeStampAccess.OPEN).contains("more than 3 times"));
            assertEquals(before + 4, server.requests());
            for (String elsewhere : new String[] {"file:///etc/passwd", "ftp://127.0.0.1/x", "javascript:x", "::"}) {
                target.set(elsewhere);
                assertTrue(refused(server.uri("tsa"), TimeStampAccess.OPEN).contains("not allowed"), elsewhere);
            }
        }
        assertTrue(refused((request, headers) -> Reply.to(302, "/other")).contains("HTTP 302"));
    }

    @Test
    void theLoginGoesToTheFirstHostOnlyAndNeverIntoMessages() throws Exception {
        AtomicReference<String> first = new AtomicReference<>();
        AtomicReference<String> second = new AtomicReference<>();
        try (LoopbackServer elsewhere = LoopbackServer.answering((request, headers) -> {
            second.set(String.valueOf(headers.getFirst("Authorization")));
            return Reply.of(403);
        }); LoopbackServer server = LoopbackServer.answering((request, headers) -> {
            first.set(headers.getFirst("Authorization"));
            return Reply.to(307, elsewhere.uri("tsa").toString());
        })) {
            ServiceLogin login = ServiceLogin.user("核查", "pass wörd".toCharArray());
            String said = refused(server.uri("tsa?key=hidden"), TimeStampAccess.with(login));
            assertEquals("Basic " + java.util.Base64.getEncoder().encodeToString(
                    "核查:pass wörd".getBytes(StandardCharsets.UTF_8)), first.get());
            assertEquals("null", second.get());
            assertFalse(said.contains("hidden") || said.contains("Basic"), said);
            assertEquals("ServiceLogin[***]", login.toString());
            refused(server.uri("tsa"), TimeStampAccess.with(ServiceLogin.bearer("abc.def".toCharArray())));
            assertEquals("Bearer abc.def", first.get());
        }
    }

    @Test
    void addressesAndLoginsThatDoNotFitAreRefusedBeforehand() {
        for (String address : new String[] {"file:///tsa", "ftp://127.0.0.1/", "tsa", "http:/x", "mailto:a@b",
                "http://user:secret@127.0.0.1/"}) {
            String said = assertThrows(Refusal.class,
                    () -> TimeStampSource.http(URI.create(address), TimeStampAccess.OPEN)).in(Locale.ENGLISH);
            assertFalse(said.contains("secret"), said);
        }
        Map.of("http://tsa.example/", ServiceLogin.bearer("x".toCharArray())).forEach((address, login) -> assertTrue(
                assertThrows(Refusal.class, () -> TimeStampSource.http(URI.create(address), TimeStampAccess.with(login)))
                        .in(Locale.ENGLISH).contains("unencrypted")));
        assertThrows(Refusal.class, () -> TimeStampSource.http(authority.stampUri(), TimeStampAccess.OPEN.under("1.x")));
        assertThrows(IllegalArgumentException.class, () -> ServiceLogin.bearer("a\r\nb".toCharArray()));
    }
}
