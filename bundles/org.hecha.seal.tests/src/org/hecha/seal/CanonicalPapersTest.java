package org.hecha.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.hecha.core.text.Refusal;
import org.hecha.seal.internal.PackageSealing;
import org.hecha.seal.internal.PackageVerification;
import org.hecha.standard.seal.Indication;
import org.hecha.standard.seal.SignerRole;
import org.hecha.standard.seal.TrustAnchors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nobody signs time stamps, revocation data and certificates that travel along; yet no byte of them may be another, also
 * where checksums of the container have been made to fit.
 */
class CanonicalPapersTest {

    /** In the normal run every so many bytes; {@code -Dhecha.long=true} takes each. */
    private static final int STEP = Math.max(1, 50000 / Integer.getInteger("hecha.fuzz", 2000) * 5 / 2 - 1);

    @TempDir
    Path place;

    private OpensslAuthority authority;
    private TrustAnchors trust;

    @BeforeEach
    void start() throws Exception {
        authority = OpensslAuthority.start(place);
        trust = authority.trust();
    }

    @AfterEach
    void stop() {
        authority.close();
    }

    private Path twoSigners(SignatureLevel level, RevocationSource revocation) throws Exception {
        Path file = place.resolve("two.asice");
        Sealing sealing = new PackageSealing();
        TimeStampSource stamps = Proofs.stamps(authority);
        sealing.seal(Packages.folder(place), file, Sealing.Existing.REPLACE, new SignatureRequest(authority.signingKey(),
                Instant.now(), Optional.of(SignerRole.LEAD_VERIFIER), SignatureLevel.B, Optional.empty(), revocation,
                authority.trust()), null);
        sealing.sign(file, file, Sealing.Existing.REPLACE, new SignatureRequest(
                authority.signingKey(authority.issue("CN=Reviewer")), Instant.now(),
                Optional.of(SignerRole.TECHNICAL_REVIEWER), level, Optional.of(stamps), revocation, authority.trust()),
                null);
        sealing.extend(file, new ExtensionRequest(level, Optional.of(stamps), revocation, authority.trust(), Instant.now()),
                null);
        return file;
    }

    @Test
    void everyByteOfASignatureOfLevelLtCounts() throws Exception {
        assertEachByteCounts(twoSigners(SignatureLevel.LT, Proofs.responder(authority)));
    }

    @Test
    void everyByteOfARenewedPackageCounts() throws Exception {
        assertEachByteCounts(twoSigners(SignatureLevel.LTA, Proofs.lists(authority)));
    }

    private void assertEachByteCounts(Path file) throws Exception {
        assertTrue(passes(file), "untouched");
        Map<String, byte[]> entries = Packages.entries(file);
        List<String> survivors = new ArrayList<>();
        for (String name : entries.keySet().stream().filter(each -> each.startsWith("META-INF/")).toList()) {
            survivors.addAll(IntStream.range(0, entries.get(name).length).filter(at -> at % STEP == name.length() % STEP)
                    .parallel().filter(at -> survives(entries, name, at)).mapToObj(at -> name + " byte " + at).toList());
        }
        assertEquals(List.of(), survivors);
    }

    private boolean survives(Map<String, byte[]> entries, String name, int at) {
        Map<String, byte[]> flipped = new LinkedHashMap<>(entries);
        byte[] other = entries.get(name).clone();
        other[at] ^= 1;
        flipped.put(name, other);
        try {
            Path file = Files.createTempFile(place, "flip", ".asice");
            Packages.writeCanonical(file, flipped);
            boolean survived = passes(file);
            Files.delete(file);
            return survived;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean passes(Path file) {
        try {
            return new PackageVerification().verify(file, trust, Instant.now(), null)
                    .indication() == Indication.TOTAL_PASSED;
        } catch (Refusal e) {
            return false;
        }
    }
}
