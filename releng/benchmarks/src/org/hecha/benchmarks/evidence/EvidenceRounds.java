package org.hecha.benchmarks.evidence;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.hecha.benchmarks.ProductFramework;
import org.hecha.benchmarks.Rounds;

/**
 * Ten thousand files registered (copied, SHA-256, SM3, looked into, saved) beside {@code sha256sum} over the same files, in
 * turn; then the parts of that work, each alone. Property {@code hecha.files} makes it smaller.
 */
public final class EvidenceRounds {

    private static final int FILES = 10_000;
    private static final int WARMUP = 2;
    private static final int COUNTED = 5;

    private EvidenceRounds() {
    }

    /** Prints the figures. */
    public static void main(String[] arguments) throws Exception {
        PrintStream out = System.out;
        int count = Integer.getInteger("hecha.files", FILES);
        Path folder = Path.of(System.getProperty("hecha.benchmarks.data")).resolve("evidence-" + count);
        Files.createDirectories(folder);
        try (ProductFramework product = ProductFramework.start()) {
            String place = folder.toString();
            long bytes = (Long) product.task(EvidenceTasks.class, "prepare", place, count).call();
            out.printf("%d files, %d bytes%n", count, bytes);
            Callable<Object> clean = product.task(EvidenceTasks.class, "clean", place);
            clean.call();
            Rounds rounds = new Rounds().add("sha256sum", () -> sha256sum(folder))
                    .add("register", product.task(EvidenceTasks.class, "register", place), EvidenceRounds::written);
            rounds.run(WARMUP, COUNTED, out);
            out.printf("register / sha256sum = %.2f (aim: at most 1.5)%n%n", (double) rounds.median("register") / rounds.median("sha256sum"));
            new Rounds().add("copy", product.task(EvidenceTasks.class, "copy", place), EvidenceRounds::written)
                    .add("sha256", product.task(EvidenceTasks.class, "sha256", place))
                    .add("sm3", product.task(EvidenceTasks.class, "sm3", place)).run(1, 3, out);
            new Rounds().add("inspect", product.task(EvidenceTasks.class, "inspect", place)).run(1, 3, out);
            clean.call();
        }
    }

    /** What one round wrote must not reach the disk during the next. */
    private static Object written() throws Exception {
        return new ProcessBuilder("sync").start().waitFor();
    }

    /** The yardstick: one process, one core, nothing written. */
    private static Object sha256sum(Path folder) throws Exception {
        Process process = new ProcessBuilder("sh", "-c", "exec sha256sum * > /dev/null").directory(folder.resolve("files").toFile())
                .redirectErrorStream(true).start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("sha256sum: " + new String(process.getInputStream().readAllBytes()));
        }
        return process.exitValue();
    }
}
