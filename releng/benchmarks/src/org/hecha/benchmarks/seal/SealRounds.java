package org.hecha.benchmarks.seal;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.hecha.benchmarks.ProductFramework;
import org.hecha.benchmarks.Rounds;

/**
 * Packages sealed and verified beside {@code openssl dgst -sha256} over the same bytes, in turn: 1,000 files of 300 MB,
 * 10,000 of 1 GB, 100,000 small ones, one of 4 GiB. Property {@code hecha.cases} names some of them ({@code thousand,huge}),
 * {@code hecha.share} makes all of them smaller (a tenth: {@code 0.1}). Meant to run with {@code -Xmx128m}.
 */
public final class SealRounds {

    private static final int WARMUP = 1;
    private static final int COUNTED = 3;

    private record Case(String name, int count, long bytes) {
    }

    private static final List<Case> CASES = List.of(new Case("thousand", 1000, 300_000_000L),
            new Case("tenthousand", 10_000, 1_000_000_000L), new Case("small", 100_000, 100_000_000L),
            new Case("huge", 1, 4L << 30));

    private SealRounds() {
    }

    /** Prints the figures. */
    public static void main(String[] arguments) throws Exception {
        PrintStream out = System.out;
        List<String> wanted = List.of(System.getProperty("hecha.cases", "thousand,tenthousand,small,huge").split(","));
        double share = Double.parseDouble(System.getProperty("hecha.share", "1"));
        Path data = Path.of(System.getProperty("hecha.benchmarks.data"));
        out.printf("heap at most %d MB%n", Runtime.getRuntime().maxMemory() >> 20);
        try (ProductFramework product = ProductFramework.start()) {
            for (Case each : CASES) {
                if (wanted.contains(each.name())) {
                    measure(product, each, share, data.resolve("seal-" + each.name()), out);
                }
            }
        }
    }

    private static void measure(ProductFramework product, Case one, double share, Path place, PrintStream out) throws Exception {
        Files.createDirectories(place);
        int count = (int) Math.max(1, Math.round(one.count() * (one.count() > 1 ? share : 1)));
        long bytes = Math.round(one.bytes() * share);
        product.task(SealTasks.class, "prepare", place.toString(), count, bytes / count).call();
        out.printf(Locale.ROOT, "%n%s: %,d files, %,d bytes%n", one.name(), count, bytes / count * count);
        Rounds rounds = new Rounds().add("openssl dgst -sha256", () -> openssl(place.resolve("case.hecha")))
                .add("tar, sync", () -> tar(place), SealRounds::written)
                .add("seal", product.task(SealTasks.class, "seal", place.toString()), SealRounds::written)
                .add("verify", product.task(SealTasks.class, "verify", place.toString()));
        rounds.run(WARMUP, COUNTED, out);
        double least = rounds.median("openssl dgst -sha256");
        out.printf(Locale.ROOT, "seal / openssl = %.2f, verify / openssl = %.2f (aim: at most 2)%n",
                rounds.median("seal") / least, rounds.median("verify") / least);
        Files.delete(place.resolve("case.tar"));
    }

    /** What one round wrote must not reach the disk during the next. */
    private static Object written() throws Exception {
        return new ProcessBuilder("sync").start().waitFor();
    }

    /** What the disk takes: the same bytes in one file, on the disk. */
    private static Object tar(Path place) throws Exception {
        Process process = new ProcessBuilder("sh", "-c", "rm -f case.tar && tar -cf case.tar case.hecha && sync case.tar")
                .directory(place.toFile()).redirectErrorStream(true).start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("tar: " + new String(process.getInputStream().readAllBytes()));
        }
        return process.exitValue();
    }

    /** The yardstick: all files, one core. */
    private static Object openssl(Path folder) throws Exception {
        Process process = new ProcessBuilder("sh", "-c", "find . -type f -print0 | xargs -0 openssl dgst -sha256 -r > /dev/null")
                .directory(folder.toFile()).redirectErrorStream(true).start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("openssl: " + new String(process.getInputStream().readAllBytes()));
        }
        return process.exitValue();
    }
}
