package org.hecha.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.hecha.core.text.Refusal;
import org.hecha.seal.internal.PackageSealing;
import org.hecha.seal.internal.PackageVerification;
import org.hecha.seal.internal.keys.IssuedKey;
import org.hecha.standard.seal.Indication;
import org.hecha.standard.seal.SignerRole;
import org.hecha.standard.seal.TrustAnchors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Packages changed at random, the same ones in each run: none passes that says something else than was signed, none makes
 * the verifier throw or hang. How many is {@code hecha.fuzz}; {@code releng/check --long} takes 50,000.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MutatedPackageTest {

    private static final int COUNT = Integer.getInteger("hecha.fuzz", 2000);
    private static final int LONG = 50000;
    private static final long SEED = 20261122;
    /** Far more than any takes; what does not end is found by it. */
    private static final Duration ENDLESS = Duration.ofSeconds(60);

    private final List<byte[]> originals = new ArrayList<>();
    private final List<Map<String, byte[]>> contents = new ArrayList<>();

    @TempDir
    static Path place;

    private OpensslAuthority authority;
    private TrustAnchors trust;
    private Map<String, byte[]> other;

    @BeforeAll
    void make() throws Exception {
        authority = OpensslAuthority.start(place);
        Path single = sealed("single", SignatureLevel.B);
        Path several = sealed("several", SignatureLevel.LT);
        sign(several, "CN=Reviewer", SignerRole.TECHNICAL_REVIEWER, SignatureLevel.T);
        Path archived = sealed("archived", SignatureLevel.LTA);
        sign(archived, "CN=Another Reviewer", SignerRole.TECHNICAL_REVIEWER, SignatureLevel.LTA);
        Path foreign = place.resolve("foreign.asice");
        Packages.writeForeign(foreign, Packages.foreign(Packages.files(), authority.signingKey()));
        for (Path file : List.of(single, several, archived, foreign)) {
            originals.add(Files.readAllBytes(file));
            contents.add(Packages.entries(file));
        }
        CertificateFactory factory = CertificateFactory.getInstance("X.509");
        List<X509CRL> lists = new ArrayList<>();
        for (IssuedKey issuer : List.of(authority.root(), authority.intermediate())) {
            lists.add((X509CRL) factory.generateCRL(new ByteArrayInputStream(authority.crl(issuer))));
        }
        trust = new TrustAnchors(authority.trust().certificates(), lists, List.of());
        other = Packages.entries(sealed("other", SignatureLevel.LT));
    }

    @AfterAll
    void stop() {
        authority.close();
    }

    private Path sealed(String name, SignatureLevel level) throws Exception {
        Path folder = Files.createDirectories(place.resolve(name));
        Files.writeString(Packages.folder(folder).resolve("totals.txt"), name + " 12345.67 tCO2e\n");
        Path target = folder.resolve("factory.asice");
        new PackageSealing().seal(folder.resolve("factory.hecha"), target, Sealing.Existing.REFUSE,
                request(authority.signingKey(), SignerRole.LEAD_VERIFIER, level), null);
        return target;
    }

    private void sign(Path file, String signer, SignerRole role, SignatureLevel level) throws Exception {
        IssuedKey key = authority.issue(signer);
        new PackageSealing().sign(file, file, Sealing.Existing.REPLACE, request(authority.signingKey(key), role, level), null);
    }

    private SignatureRequest request(SigningKey key, SignerRole role, SignatureLevel level) throws IOException {
        return new SignatureRequest(key, Instant.now(), Optional.of(role), level, Optional.of(Proofs.stamps(authority)),
                Proofs.lists(authority), authority.trust());
    }

    /** Otherwise nothing below proves anything. */
    @Test
    void theOriginalsPass() throws Exception {
        for (byte[] original : originals) {
            Path file = Files.write(place.resolve("original.asice"), original);
            assertEquals(Indication.TOTAL_PASSED, verify(file));
        }
    }

    @Test
    @Timeout(7200)
    void noneThatWasChangedPasses() {
        List<String> trouble = IntStream.range(0, COUNT).parallel().mapToObj(this::trouble).flatMap(Optional::stream).toList();
        assertEquals(List.of(), trouble);
    }

    /** With time stamps, revocation data and several signers, too; the long run takes every byte. */
    @Test
    @Timeout(7200)
    void noByteOfAProofMayBeAnother() {
        int step = Math.max(1, 4 * LONG / COUNT - 3);
        for (byte[] original : originals.subList(1, 3)) {
            List<String> survivors = IntStream.range(0, original.length / step).parallel().map(n -> n * step)
                    .filter(at -> survives(original, at)).mapToObj(at -> "byte " + at).toList();
            assertEquals(List.of(), survivors);
        }
    }

    private boolean survives(byte[] original, int at) {
        byte[] flipped = original.clone();
        flipped[at] ^= 1;
        Path file = place.resolve("flip" + at + ".asice");
        try {
            Files.write(file, flipped);
            return verify(file) == Indication.TOTAL_PASSED;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            file.toFile().delete();
        }
    }

    /** What is wrong with how package number {@code n} was judged. */
    private Optional<String> trouble(int n) {
        Mutation mutation = new Mutation(new SplittableRandom(SEED + n));
        int which = n % originals.size();
        boolean bytes = n / originals.size() % 2 == 0;
        Path file = place.resolve("fuzz" + n + ".asice");
        long start = System.nanoTime();
        try {
            Map<String, byte[]> changed = bytes ? Map.of() : mutation.ofEntries(contents.get(which), other);
            if (bytes) {
                Files.write(file, mutation.ofBytes(originals.get(which)));
            } else {
                Packages.writeCanonical(file, changed);
            }
            boolean passed = verify(file) == Indication.TOTAL_PASSED;
            if (System.nanoTime() - start > ENDLESS.toNanos()) {
                return Optional.of(n + ": took " + Duration.ofNanos(System.nanoTime() - start));
            }
            return passed && !same(which, file, bytes) ? Optional.of(n + ": passed") : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException | Error e) {
            return Optional.of(n + ": " + e);
        } finally {
            file.toFile().delete();
        }
    }

    /**
     * Whether a changed package still says what was signed: bit by bit, or where only whole proofs were taken away. In a package
     * of others' making a folder without content says nothing, and a manifest says the same under another name.
     */
    private boolean same(int which, Path file, boolean bytes) throws IOException {
        boolean ours = which < originals.size() - 1;
        if (ours && bytes) {
            return Arrays.equals(originals.get(which), Files.readAllBytes(file));
        }
        Map<String, byte[]> original = new LinkedHashMap<>(contents.get(which));
        for (Map.Entry<String, byte[]> entry : Packages.entries(file).entrySet()) {
            byte[] signed = original.remove(entry.getKey());
            boolean paper = entry.getKey().startsWith("META-INF/");
            if (!ours && (entry.getKey().endsWith("/") && entry.getValue().length == 0 || paper && isPaper(which, entry.getValue()))) {
                continue;
            }
            if (signed == null || !Arrays.equals(signed, entry.getValue()) && (ours || !paper)) {
                return false;
            }
        }
        return original.keySet().stream().allMatch(name -> name.startsWith("META-INF/") || !ours && name.equals("mimetype"));
    }

    private boolean isPaper(int which, byte[] content) {
        return contents.get(which).entrySet().stream()
                .anyMatch(each -> each.getKey().startsWith("META-INF/") && Arrays.equals(each.getValue(), content));
    }

    private Indication verify(Path file) {
        try {
            return new PackageVerification().verify(file, trust, Instant.now(), null).indication();
        } catch (Refusal e) {
            return Indication.TOTAL_FAILED;
        }
    }
}
