package org.hecha.seal.internal.time;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.hecha.seal.OpensslAuthority;
import org.hecha.seal.TestKeys;
import org.hecha.seal.TimeStampAccess;
import org.hecha.seal.TimeStampSource;
import org.hecha.seal.internal.Flaw;
import org.hecha.seal.internal.algorithm.DigestAlgorithm;
import org.hecha.seal.internal.certificate.Issuers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a token says, whether it holds, and the one form in which it is embedded. */
class StampTokenTest {

    private static final String SHA256 = "2.16.840.1.101.3.4.2.1";
    private static final byte[] DATA = "排放总量".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private static Path folder;
    private static OpensslAuthority authority;
    private static StampToken token;

    @BeforeAll
    static void stamp() throws Exception {
        authority = OpensslAuthority.start(folder);
        token = StampToken.parse(TimeStampSource.http(authority.stampUri(), TimeStampAccess.OPEN).stamp(SHA256,
                MessageDigest.getInstance("SHA-256").digest(DATA)));
    }

    @AfterAll
    static void close() {
        authority.close();
    }

    @Test
    void tellsWhatOpensslStamped() {
        assertTrue(token.holds());
        assertTrue(token.coversData(DATA));
        assertFalse(token.coversData(new byte[] {1}));
        assertEquals(Optional.of(DigestAlgorithm.SHA256), token.digest());
        assertEquals(Optional.of(authority.stamper().certificate()), token.authority());
        assertTrue(Duration.between(token.time(), Instant.now()).abs().compareTo(Duration.ofMinutes(1)) < 0);
        assertEquals("1.2.3.4.1", token.policy());
        assertFalse(token.weak());
        assertEquals("SHA256withECDSA / SHA-256", token.algorithm());
        assertTrue(token.certificates().contains(authority.intermediate().certificate()));
    }

    @Test
    void embeddedFormHoldsTheChainAndIsItsOwnForm() throws Flaw {
        StampToken embedded = token.normalised();
        assertTrue(embedded.holds());
        assertEquals(token.time(), embedded.time());
        assertArrayEquals(embedded.encoded(), embedded.normalised().encoded());
        assertEquals(Set.of(authority.stamper().certificate(), authority.intermediate().certificate(),
                authority.root().certificate()), Set.copyOf(embedded.certificates()));
        assertTrue(embedded.unsigned().isEmpty());
    }

    @Test
    void embeddedFormKeepsTheHashIndexAndNothingElse() throws Exception {
        Attribute index = new Attribute(TokenForm.HASH_INDEX, new DERSet(new DEROctetString(new byte[4])));
        Attribute other = new Attribute(new ASN1ObjectIdentifier("1.2.3.9"), new DERSet(new DEROctetString(new byte[4])));
        StampToken both = token.normalised(List.of(index, other));
        assertEquals(2, both.unsigned().size());
        assertEquals(List.of(index), both.normalised().unsigned());
        assertEquals(Optional.of(index), both.normalised().unsigned(TokenForm.HASH_INDEX));
        assertTrue(both.normalised().holds());
    }

    /** Each byte another: the token is not read, does not hold, is not in its form, or nobody confirms a certificate. */
    @Test
    void everyFlippedByteShows() throws Exception {
        byte[] good = token.normalised().encoded();
        assertTrue(isGood(good));
        for (int index = 0; index < good.length; index++) {
            byte[] bad = good.clone();
            bad[index] ^= (byte) (1 << index % Byte.SIZE);
            assertFalse(isGood(bad), "byte " + index);
        }
    }

    /** Without the root, whoever has it confirms the rest. */
    @Test
    void anAnchorConfirmsWhatTheTokenAloneDoesNot() {
        List<X509Certificate> rootless =
                List.of(authority.stamper().certificate(), authority.intermediate().certificate());
        assertEquals(rootless.subList(1, 2), Issuers.unconfirmed(rootless, List.of()));
        assertTrue(Issuers.unconfirmed(rootless, authority.trust().certificates()).isEmpty());
        assertTrue(Issuers.unconfirmed(rootless, rootless).isEmpty());
    }

    private static boolean isGood(byte[] bytes) {
        try {
            StampToken read = StampToken.parse(bytes);
            return read.holds() && Arrays.equals(read.normalised().encoded(), bytes)
                    && Issuers.unconfirmed(read.certificates(), List.of()).isEmpty();
        } catch (Flaw e) {
            return false;
        }
    }

    @Test
    void refusesWhatIsNoToken() {
        for (byte[] bytes : new byte[][] {{}, {0x30, 0x00}, DATA, Arrays.copyOf(token.encoded(), 200),
                Arrays.copyOf(token.encoded(), token.encoded().length + 1), new byte[StampToken.LARGEST + 1]}) {
            assertThrows(Flaw.class, () -> StampToken.parse(bytes));
        }
    }

    @Test
    void holdsOnlyForTheCertificateItsAttributeNames() throws Exception {
        byte[] digest = DigestAlgorithm.SHA256.start().digest(DATA);
        assertTrue(StampToken.parse(new TokenForge(TestKeys.SIGNER).token(SHA256, digest, Optional.empty())).holds());
        StampToken other = StampToken.parse(new TokenForge(TestKeys.SIGNER).referringTo(TestKeys.ROOT).token(SHA256,
                digest, Optional.empty()));
        assertFalse(other.holds());
        assertTrue(other.authority().isEmpty());
        assertThrows(Flaw.class, other::normalised);
    }

    @Test
    void findsTheAuthorityAmongFurtherCertificates() throws Exception {
        StampToken bare = StampToken.parse(new TokenForge(TestKeys.SIGNER).withoutCertificate().token(SHA256,
                DigestAlgorithm.SHA256.start().digest(DATA), Optional.empty()));
        assertFalse(bare.holds());
        assertTrue(bare.holds(List.of(TestKeys.ROOT.certificate(), TestKeys.SIGNER.certificate())));
    }
}
