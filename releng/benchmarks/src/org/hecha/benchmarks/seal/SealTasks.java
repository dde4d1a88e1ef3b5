package org.hecha.benchmarks.seal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;

import org.hecha.benchmarks.ProductServices;
import org.hecha.core.text.Refusal;
import org.hecha.seal.KeyKind;
import org.hecha.seal.Sealing;
import org.hecha.seal.SigningKey;
import org.hecha.seal.TestAuthority;
import org.hecha.standard.seal.Indication;
import org.hecha.standard.seal.PackageVerdict;
import org.hecha.standard.seal.PackageVerifier;

/** What is measured on packages. Each method gives a task that does it once per call. */
public final class SealTasks {

    private static final int CHUNK = 1 << 20;

    private SealTasks() {
    }

    /** Makes the files and the keys where they are not there yet. @param size bytes of each file */
    public static Callable<Object> prepare(String place, Integer count, Long size) {
        return () -> {
            Path folder = Files.createDirectories(Path.of(place).resolve("case.hecha"));
            for (int index = 0; index < count; index++) {
                Path file = folder.resolve(String.format("evidence/%03d/file-%06d.bin", index % 1000, index));
                if (!Files.exists(file) || Files.size(file) != size) {
                    Files.createDirectories(file.getParent());
                    write(file, size, new SplittableRandom(20261122L + index));
                }
            }
            if (!Files.exists(Path.of(place).resolve("root.crt"))) {
                TestAuthority.create(Path.of(place), KeyKind.EC_P256, now());
            }
            return count;
        };
    }

    private static void write(Path file, long size, SplittableRandom random) throws IOException {
        byte[] chunk = new byte[CHUNK];
        try (OutputStream out = Files.newOutputStream(file)) {
            for (long left = size; left > 0; left -= CHUNK) {
                random.nextBytes(chunk);
                out.write(chunk, 0, (int) Math.min(left, CHUNK));
            }
        }
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }

    private static Path target(String place) {
        return Path.of(place).resolve("case.asice");
    }

    /** Seals the folder at level B; an earlier package is replaced. */
    public static Callable<Object> seal(String place) {
        return () -> {
            char[] password = Files.readString(Path.of(place).resolve("signer.password")).strip().toCharArray();
            SigningKey key = SigningKey.pkcs12(Path.of(place).resolve("signer.p12"), password, Optional.empty());
            return ProductServices.of(Sealing.class).seal(Path.of(place).resolve("case.hecha"), target(place),
                    Sealing.Existing.REPLACE, key, now(), null).size();
        };
    }

    /** Verifies the package. Fails where it does not pass. */
    public static Callable<Object> verify(String place) {
        return () -> verified(place);
    }

    private static Object verified(String place) throws Refusal {
        PackageVerifier verifier = ProductServices.of(PackageVerifier.class);
        PackageVerdict verdict = verifier.verify(target(place),
                verifier.readTrust(List.of(Path.of(place).resolve("root.crt"))), now(), null);
        if (verdict.indication() != Indication.TOTAL_PASSED) {
            throw new IllegalStateException(verdict.toString());
        }
        return verdict.files().size();
    }
}
