package org.hecha.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * A day of work in the window of the installed product: the bundle {@code org.hecha.testing.day} is put beside it and presses
 * its buttons. Pictures and the record stay in {@code target/day-LANGUAGE}; {@code -Dhecha.day.language=en} works in English,
 * {@code -Dhecha.day.shown=LINK} makes the window see the folder as LINK.
 */
class WorkingDayTest {

    private static final Path BUNDLE = Path.of(System.getProperty("hecha.releng")).resolve("../bundles/org.hecha.testing.day/target");

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void fromTheImportToTheScore() throws Exception {
        String language = System.getProperty("hecha.day.language", "zh");
        Path day = Path.of("target", "day-" + language).toAbsolutePath();
        clear(day);
        Path product = equipped(day.resolve("product"));
        Hecha.Answer demo = new Hecha(product).run("demo", "--out", day.resolve("given"), "--lang", language);
        assertEquals(0, demo.exit(), demo.toString());
        ElectricityBill.write(day.resolve("given/electricity-bill.pdf"));
        ProcessBuilder builder = new ProcessBuilder(product.resolve("hecha").toString(), "open", "--lang", language);
        builder.environment().put("XDG_CACHE_HOME", day.resolve("cache").toString());
        builder.environment().put("JAVA_TOOL_OPTIONS", "-Duser.home=" + day.resolve("home") + " -Dhecha.day=" + shown(day));
        Path log = day.resolve("window.log");
        Process window = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        try {
            assertTrue(window.waitFor(8, TimeUnit.MINUTES), () -> "still at work:\n" + record(day));
        } finally {
            window.descendants().forEach(ProcessHandle::destroyForcibly);
            window.destroyForcibly();
        }
        assertTrue(record(day).lines().anyMatch("done"::equals), () -> record(day) + Files.exists(log));
        clear(product);
    }

    /** What the window shows as the folder of the day: a link to it, where one is named, so that pictures for others show no folder of ours. */
    private static Path shown(Path day) throws IOException {
        String link = System.getProperty("hecha.day.shown");
        if (link == null) {
            return day;
        }
        Files.deleteIfExists(Path.of(link));
        return Files.createSymbolicLink(Path.of(link), day);
    }

    private static String record(Path day) {
        try {
            return Files.readString(day.resolve("day.txt"));
        } catch (IOException e) {
            return "no record: " + e;
        }
    }

    /** What a running program keeps below {@code configuration} comes and goes: another test may run it at this moment. */
    private static boolean belongsToTheProduct(Path folder) {
        Path inside = Hecha.INSTALLED.relativize(folder);
        return !inside.startsWith("configuration") || inside.getNameCount() == 1
                || inside.startsWith("configuration/org.eclipse.equinox.simpleconfigurator");
    }

    private static Path equipped(Path target) throws IOException {
        Files.walkFileTree(Hecha.INSTALLED, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (!belongsToTheProduct(folder)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(target.resolve(Hecha.INSTALLED.relativize(folder).toString()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(file, target.resolve(Hecha.INSTALLED.relativize(file).toString()));
                return FileVisitResult.CONTINUE;
            }
        });
        List<Path> jars;
        try (Stream<Path> built = Files.list(BUNDLE)) {
            jars = built.filter(each -> each.toString().endsWith(".jar")).toList();
        }
        assertEquals(1, jars.size(), jars.toString());
        try (JarFile jar = new JarFile(jars.get(0).toFile())) {
            Files.writeString(target.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info"), "\norg.hecha.testing.day,"
                    + jar.getManifest().getMainAttributes().getValue("Bundle-Version") + "," + jars.get(0).toUri() + ",4,false\n",
                    StandardOpenOption.APPEND);
        }
        return target;
    }

    private static void clear(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}
