package org.hecha.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Taking a contribution away leaves a product that starts and says what is missing. */
class MissingStandardTest {

    @TempDir
    static Path folder;
    private static Path engagement;
    private static Path dossier;

    @BeforeAll
    static void makeAnEngagement() throws Exception {
        Path demo = folder.resolve("demo");
        Hecha.Answer answer = new Hecha().run("demo", "--out", demo);
        assertEquals(0, answer.exit(), answer.toString());
        engagement = demo.resolve("textile-mill-2022-2023.hecha");
        dossier = demo.resolve("textile-mill-2022-2023.dossier");
    }

    @ParameterizedTest
    @CsvSource({"org.hecha.standard.gbt32151, GBT32150", "org.hecha.standard.iso14064, ISO14064-1", "org.hecha.standard.gbt33760, GBT33760",
        "org.hecha.standard.footprint, FOOTPRINT", "org.hecha.scoring.jiangsu, JS-ZCF"})
    void theRestStillWorks(String bundle, String standard) throws Exception {
        Path home = copyWithout(bundle);
        Hecha hecha = new Hecha(home);
        Hecha.Answer standards = hecha.run("standards", "--json");
        assertEquals(0, standards.exit(), standards.toString());
        assertFalse(standards.out().contains("\"" + standard + "\""), standards.out());
        Hecha.Answer check = hecha.run("check", engagement, "--dry-run", "--lang", "en");
        assertTrue(check.exit() == 0 || check.exit() == 1, check.toString());
        if (bundle.endsWith("gbt32151") || bundle.endsWith("iso14064")) {
            assertTrue(check.out().contains(standard) && check.out().contains("not installed"), check.toString());
        }
        if (bundle.endsWith("gbt32151")) {
            Hecha.Answer calculate = hecha.run("calculate", engagement);
            assertEquals(2, calculate.exit(), calculate.toString());
            assertTrue(calculate.out().contains("GBT32150"), calculate.toString());
        }
        if (bundle.endsWith("jiangsu")) {
            Hecha.Answer score = hecha.run("score", dossier);
            assertEquals(2, score.exit(), score.toString());
            assertTrue(score.err().contains("JS-ZCF"), score.toString());
        }
    }

    private static Path copyWithout(String bundle) throws IOException {
        Path home = Files.createTempDirectory(folder, "product");
        Files.walkFileTree(Hecha.INSTALLED, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) throws IOException {
                Files.createDirectories(home.resolve(Hecha.INSTALLED.relativize(directory).toString()));
                return directory.getFileName().toString().startsWith("org.eclipse.osgi") && directory.toString().contains("configuration")
                        ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!file.getFileName().toString().startsWith(bundle + "_")) {
                    Files.copy(file, home.resolve(Hecha.INSTALLED.relativize(file).toString()));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        Path list;
        try (Stream<Path> found = Files.walk(home)) {
            list = found.filter(f -> f.endsWith("bundles.info")).findFirst().orElseThrow();
        }
        List<String> lines = Files.readAllLines(list);
        List<String> kept = lines.stream().filter(line -> !line.startsWith(bundle + ",")).toList();
        assertEquals(lines.size() - 1, kept.size(), bundle + " was not in the product");
        Files.write(list, kept);
        return home;
    }
}
