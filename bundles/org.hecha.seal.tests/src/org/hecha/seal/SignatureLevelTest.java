package org.hecha.seal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.hecha.core.text.Refusal;
import org.hecha.seal.internal.PackageSealing;
import org.hecha.seal.internal.PackageVerification;
import org.hecha.seal.internal.cades.SignatureFile;
import org.hecha.seal.internal.keys.IssuedKey;
import org.hecha.standard.seal.Indication;
import org.hecha.standard.seal.SignerRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Levels, several signers, extension and renewal, with openssl as the authority. */
class SignatureLevelTest {

    @TempDir
    Path place;

    private final Sealing sealing = new PackageSealing();
    private OpensslAuthority authority;
    private RevocationSource revocation;

    @BeforeEach
    void start() throws Exception {
        authority = OpensslAuthority.start(place);
        revocation = Proofs.responder(authority);
    }

    @AfterEach
    void stop() {
        authority.close();
    }

    private SignatureRequest request(SigningKey key, SignerRole role, SignatureLevel level, TimeStampSource stamps) {
        return new SignatureRequest(key, Instant.now(), Optional.ofNullable(role), level, Optional.of(stamps), revocation,
                authority.trust());
    }

    private Path sealed(SignatureLevel level) throws Exception {
        Path target = Files.createTempDirectory(place, "out").resolve("factory.asice");
        sealing.seal(Packages.folder(place), target, Sealing.Existing.REFUSE, request(authority.signingKey(),
                SignerRole.LEAD_VERIFIER, level, Proofs.stamps(authority)), null);
        return target;
    }

    private void sign(Path file, IssuedKey signer, SignerRole role, SignatureLevel level) throws Exception {
        sealing.sign(file, file, Sealing.Existing.REPLACE,
                request(authority.signingKey(signer), role, level, Proofs.stamps(authority)), null);
    }

    private ExtensionResult extend(Path file, SignatureLevel level) throws Exception {
        return sealing.extend(file, new ExtensionRequest(level,
                Optional.of(Proofs.stamps(authority)), revocation, authority.trust(), Instant.now()), null);
    }

    private Indication container(Path file) throws Refusal {
        return Packages.indication(new PackageVerification().verify(file, authority.trust(), Instant.now(), null),
                "container");
    }

    private static SignatureFile signature(Path file, int number) throws Exception {
        String name = "META-INF/signature%03d.p7s".formatted(number);
        return SignatureFile.parse(name, Packages.entries(file).get(name));
    }

    private static List<String> papers(Path file) throws Exception {
        return Packages.entries(file).keySet().stream().filter(each -> each.startsWith("META-INF/"))
                .map(each -> each.substring("META-INF/".length())).toList();
    }

    @ParameterizedTest
    @EnumSource(SignatureLevel.class)
    void sealsAtEveryLevel(SignatureLevel level) throws Exception {
        Path file = sealed(level);
        assertEquals(Indication.TOTAL_PASSED, container(file));
        SignatureFile signature = signature(file, 1);
        assertEquals(level == SignatureLevel.LTA ? SignatureLevel.LT : level, signature.level());
        assertEquals(Optional.of(SignerRole.LEAD_VERIFIER), signature.signatures().get(0).role());
        assertEquals(level == SignatureLevel.LTA, papers(file).contains("timestamp001.tst"));
        assertAcceptedByOpenssl(file, 1);
    }

    private void assertAcceptedByOpenssl(Path file, int number) throws Exception {
        Map<String, byte[]> entries = Packages.entries(file);
        Path signature = Files.write(place.resolve("s.p7s"),
                entries.get("META-INF/signature%03d.p7s".formatted(number)));
        Path manifest = Files.write(place.resolve("m.xml"),
                entries.get("META-INF/ASiCManifest%03d.xml".formatted(number)));
        Path root = Files.writeString(place.resolve("root.pem"), OpensslAuthority.pem(authority.root().certificate()));
        OpenSsl.Answer answer = OpenSsl.run("cms", "-verify", "-binary", "-inform", "DER", "-in", signature, "-content",
                manifest, "-CAfile", root, "-purpose", "any", "-out", "/dev/null");
        assertEquals(0, answer.exit(), answer.text());
    }

    @Test
    void signersFollowEachOther() throws Exception {
        Path file = sealed(SignatureLevel.T);
        Map<String, byte[]> before = Packages.entries(file);
        sign(file, authority.issue("CN=Reviewer"), SignerRole.TECHNICAL_REVIEWER, SignatureLevel.LT);
        sign(file, authority.issue("CN=Signatory"), SignerRole.AUTHORISED_SIGNATORY, SignatureLevel.B);
        Map<String, byte[]> after = Packages.entries(file);
        before.forEach((name, bytes) -> assertArrayEquals(bytes, after.get(name), name));
        assertEquals(Indication.TOTAL_PASSED, container(file));
        assertEquals(List.of("ASiCManifest001.xml", "signature001.p7s", "ASiCManifest002.xml", "signature002.p7s",
                "ASiCManifest003.xml", "signature003.p7s"), papers(file));
        assertEquals(Optional.of(SignerRole.AUTHORISED_SIGNATORY), signature(file, 3).signatures().get(0).role());
        for (int number = 1; number <= 3; number++) {
            assertAcceptedByOpenssl(file, number);
        }
    }

    @Test
    void wrongSignersAreRefusedAndNothingChanges() throws Exception {
        Path file = sealed(SignatureLevel.B);
        IssuedKey reviewer = authority.issue("CN=Reviewer");
        sign(file, reviewer, SignerRole.TECHNICAL_REVIEWER, SignatureLevel.B);
        byte[] before = Files.readAllBytes(file);
        assertRefused(file, authority.issue("CN=Late"), SignerRole.LEAD_VERIFIER, "before");
        assertRefused(file, reviewer, SignerRole.AUTHORISED_SIGNATORY, "signed already");
        assertRefused(file, authority.issue("CN=Reviewer"), SignerRole.AUTHORISED_SIGNATORY, "another role");
        assertRefused(file, authority.issue("CN=Reviewer"), SignerRole.TECHNICAL_REVIEWER, "signed already");
        assertRefused(file, authority.issue("CN=Second Reviewer"), SignerRole.TECHNICAL_REVIEWER, "has signed as");
        assertArrayEquals(before, Files.readAllBytes(file));
        before[before.length / 3] ^= 1;
        Files.write(file, before);
        assertRefused(file, authority.issue("CN=Signatory"), SignerRole.AUTHORISED_SIGNATORY, "did not pass");
    }

    private void assertRefused(Path file, IssuedKey signer, SignerRole role, String said) {
        Refusal refusal = assertThrows(Refusal.class, () -> sign(file, signer, role, SignatureLevel.B));
        assertTrue(refusal.in(Locale.ENGLISH).contains(said), refusal.in(Locale.ENGLISH));
    }

    @Test
    void packagesOfOthersAreRefused() throws Exception {
        Path file = place.resolve("foreign.asice");
        Packages.writeForeign(file, Packages.foreign(Packages.files(), TestKeys.key(place)));
        Refusal refusal = assertThrows(Refusal.class, () -> extend(file, SignatureLevel.T));
        assertTrue(refusal.in(Locale.ENGLISH).contains("another program"), refusal.in(Locale.ENGLISH));
    }

    @Test
    void earlierSignaturesAreRaisedAfterLaterOnesAndRenewed() throws Exception {
        Path file = sealed(SignatureLevel.B);
        sign(file, authority.issue("CN=Reviewer"), SignerRole.TECHNICAL_REVIEWER, SignatureLevel.B);
        List<SignatureLevel> steps = new ArrayList<>(List.of(SignatureLevel.T, SignatureLevel.LT, SignatureLevel.LTA));
        for (SignatureLevel step : steps) {
            ExtensionResult result = extend(file, step);
            assertEquals(step, result.level());
            assertFalse(result.renewed());
            assertEquals(Indication.TOTAL_PASSED, container(file), step.name());
        }
        assertEquals(SignatureLevel.LT, signature(file, 1).level());
        assertEquals(SignatureLevel.LT, signature(file, 2).level());
        assertTrue(extend(file, SignatureLevel.LTA).renewed());
        assertEquals(Indication.TOTAL_PASSED, container(file));
        sign(file, authority.issue("CN=Signatory"), SignerRole.AUTHORISED_SIGNATORY, SignatureLevel.LTA);
        assertEquals(Indication.TOTAL_PASSED, container(file));
        assertEquals(List.of("ASiCManifest001.xml", "signature001.p7s", "ASiCManifest002.xml", "signature002.p7s",
                "ASiCManifest003.xml", "signature003.p7s", "ASiCArchiveManifest001.xml", "timestamp001.tst",
                "ASiCArchiveManifest002.xml", "timestamp002.tst", "ASiCArchiveManifest.xml", "timestamp003.tst"),
                papers(file));
        Refusal refusal = assertThrows(Refusal.class, () -> extend(file, SignatureLevel.LT));
        assertTrue(refusal.in(Locale.ENGLISH).contains("nothing to raise"), refusal.in(Locale.ENGLISH));
    }

    @Test
    void anAuthorityThatFailsMidwayLeavesNothing() throws Exception {
        Path target = Files.createDirectories(place.resolve("clean")).resolve("factory.asice");
        SignatureRequest halfway = request(authority.signingKey(), null, SignatureLevel.LTA, Proofs.source(authority, 1));
        assertThrows(Refusal.class,
                () -> sealing.seal(Packages.folder(place), target, Sealing.Existing.REFUSE, halfway, null));
        try (var left = Files.list(target.getParent())) {
            assertEquals(List.of(), left.toList());
        }
        Path file = sealed(SignatureLevel.B);
        sign(file, authority.issue("CN=Reviewer"), SignerRole.TECHNICAL_REVIEWER, SignatureLevel.B);
        byte[] before = Files.readAllBytes(file);
        assertThrows(Refusal.class, () -> sealing.extend(file, new ExtensionRequest(SignatureLevel.T,
                Optional.of(Proofs.source(authority, 1)), revocation, authority.trust(), Instant.now()), null));
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void revocationIsAskedForAndDecides() throws Exception {
        Path file = sealed(SignatureLevel.T);
        revocation = RevocationSource.NONE;
        Refusal missing = assertThrows(Refusal.class, () -> extend(file, SignatureLevel.LT));
        assertTrue(missing.in(Locale.ENGLISH).contains("no valid revocation information"), missing.in(Locale.ENGLISH));
        authority.revoke(authority.signer().certificate(), Instant.now(), "keyCompromise");
        revocation = Proofs.lists(authority);
        Refusal revoked = assertThrows(Refusal.class, () -> extend(file, SignatureLevel.LT));
        assertTrue(revoked.in(Locale.ENGLISH).contains("is revoked"), revoked.in(Locale.ENGLISH));
    }
}
