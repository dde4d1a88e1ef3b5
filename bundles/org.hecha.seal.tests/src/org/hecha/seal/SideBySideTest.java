package org.hecha.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.hecha.core.text.Refusal;
import org.hecha.seal.internal.PackageSealing;
import org.hecha.seal.internal.keys.IssuedKey;
import org.hecha.standard.seal.Indication;
import org.hecha.standard.seal.PackageVerdict;
import org.hecha.standard.seal.SignatureVerdict;
import org.hecha.standard.seal.SignerRole;
import org.hecha.standard.seal.SubIndication;
import org.hecha.standard.seal.TrustAnchors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One person signs a package with an international key and with an SM2 key, in the same role. */
class SideBySideTest {

    private static final String PERSON = "CN=Lead Verifier 核查组长";
    private static final IssuedKey CHINESE_ROOT = TestKeys.root("CN=SM2 Root 国密根").kind("EC", "sm2p256v1").selfSigned();
    private static final IssuedKey CHINESE = TestKeys.signer(PERSON).kind("EC", "sm2p256v1").issuedBy(CHINESE_ROOT);
    private static final TrustAnchors BOTH = TestKeys.trusting(TestKeys.ROOT, CHINESE_ROOT);

    @TempDir
    Path place;

    private final Sealing sealing = new PackageSealing();

    private static SignatureRequest request(SigningKey key) {
        return new SignatureRequest(key, TestKeys.NOW, Optional.of(SignerRole.LEAD_VERIFIER), SignatureLevel.B,
                Optional.empty(), RevocationSource.NONE, new TrustAnchors(List.of()));
    }

    private Path signedTwice() throws Exception {
        Path file = place.resolve("both.asice");
        sealing.seal(Packages.folder(place), file, Sealing.Existing.REFUSE, request(TestKeys.key(place)), null);
        sealing.sign(file, file, Sealing.Existing.REPLACE, request(TestKeys.key(place, CHINESE, CHINESE_ROOT)), null);
        return file;
    }

    @Test
    void bothPassWhereBothRootsAreTrusted() throws Exception {
        PackageVerdict verdict = Packages.verify(signedTwice(), BOTH);
        assertEquals(Indication.TOTAL_PASSED, verdict.indication(), verdict.toString());
        assertEquals(List.of("SHA256withECDSA", "SM3withSM2"),
                verdict.signatures().stream().map(SignatureVerdict::algorithm).toList());
    }

    @Test
    void theOneWhoseRootIsNotTrustedDoesNotPass() throws Exception {
        PackageVerdict verdict = Packages.verify(signedTwice());
        assertEquals(Indication.INDETERMINATE, verdict.indication());
        assertEquals(List.of(Indication.TOTAL_PASSED, Indication.INDETERMINATE),
                verdict.signatures().stream().map(SignatureVerdict::indication).toList());
        assertEquals(Optional.of(SubIndication.NO_CERTIFICATE_CHAIN_FOUND), verdict.signatures().get(1).subIndication());
    }

    @Test
    void aChangedFileFailsBoth() throws Exception {
        Path file = signedTwice();
        var entries = Packages.entries(file);
        entries.put("a b.txt", "other".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Packages.writeCanonical(file, entries);
        assertEquals(List.of(Optional.of(SubIndication.HASH_FAILURE), Optional.of(SubIndication.HASH_FAILURE)),
                Packages.verify(file, BOTH).signatures().stream().map(SignatureVerdict::subIndication).toList());
    }

    @Test
    void theSameKeyTwiceIsRefused() throws Exception {
        Path file = signedTwice();
        byte[] before = Files.readAllBytes(file);
        Refusal refusal = assertThrows(Refusal.class, () -> sealing.sign(file, file, Sealing.Existing.REPLACE,
                request(TestKeys.key(place, CHINESE, CHINESE_ROOT)), null));
        assertTrue(refusal.in(Locale.ENGLISH).contains("signed already"), refusal.in(Locale.ENGLISH));
        assertEquals(before.length, Files.size(file));
    }
}
