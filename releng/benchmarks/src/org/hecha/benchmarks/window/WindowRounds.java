package org.hecha.benchmarks.window;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.stream.Stream;

import org.hecha.benchmarks.Folders;
import org.hecha.benchmarks.ProductFramework;
import org.hecha.benchmarks.ProductProcess;
import org.hecha.benchmarks.activity.PreparedData;

/**
 * The window of the installed product, from the command on, with an inventory of 100,000 sources; beside it what a command
 * without a window takes. The product is copied and the bundle {@code org.hecha.testing.day} put beside it, which looks at
 * the clock inside. Needs a {@code DISPLAY} (Xvfb will do).
 */
public final class WindowRounds {

    private static final int TIMES = 5;
    private static final Map<String, Integer> AIMS = Map.of("start", 3000, "model", 2000, "painted", 500, "pause-scroll", 100,
            "pause-sort", 100, "pause-filter", 100, "pdf-page", 300);

    private WindowRounds() {
    }

    /** Prints the figures; fails where the window does. */
    public static void main(String[] arguments) throws Exception {
        PrintStream out = System.out;
        if (System.getenv("DISPLAY") == null) {
            throw new IllegalStateException("no DISPLAY: start one (Xvfb :9 &) and set DISPLAY=:9");
        }
        System.getProperties().putIfAbsent("hecha.rows", "100000");
        System.getProperties().putIfAbsent("hecha.sources", "100000");
        Path data;
        try (ProductFramework product = ProductFramework.start()) {
            data = Path.of(PreparedData.folder(product));
        }
        Path product = equipped(data.resolve("product"));
        Path report = report(data.resolve("demo"));
        Map<String, List<Long>> measured = new LinkedHashMap<>();
        for (int round = 0; round < TIMES; round++) {
            measured.computeIfAbsent("help, no window", name -> new ArrayList<>()).add(new ProductProcess().run("--help").millis());
            run(product, data, report, data.resolve("day" + round)).forEach(
                    (name, millis) -> measured.computeIfAbsent(name, each -> new ArrayList<>()).add(millis));
        }
        out.printf("%-18s %8s %8s %8s %8s%n", "ms", "median", "least", "most", "aim");
        measured.forEach((name, times) -> {
            Collections.sort(times);
            out.printf("%-18s %8d %8d %8d %8s%n", name, times.get(times.size() / 2), times.get(0), times.get(times.size() - 1),
                    AIMS.containsKey(name) ? String.valueOf(AIMS.get(name)) : "");
        });
    }

    /** A copy of the product with the bundle that measures. */
    private static Path equipped(Path target) throws IOException {
        Path home = Path.of(System.getProperty(ProductFramework.PRODUCT));
        Folders.copy(home, target);
        Path bundles = home;
        while (!Files.isDirectory(bundles.resolve("bundles/org.hecha.testing.day/target"))) {
            bundles = bundles.getParent();
        }
        try (Stream<Path> jars = Files.list(bundles.resolve("bundles/org.hecha.testing.day/target"))) {
            Path jar = jars.filter(each -> each.toString().endsWith(".jar")).findFirst().orElseThrow();
            String version;
            try (JarFile file = new JarFile(jar.toFile())) {
                version = file.getManifest().getMainAttributes().getValue("Bundle-Version");
            }
            Files.writeString(target.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info"),
                    "\norg.hecha.testing.day," + version + "," + jar.toUri() + ",4,false\n", StandardOpenOption.APPEND);
        }
        return target;
    }

    /** The report of the demonstration: a PDF of several pages with Chinese text and tables. */
    private static Path report(Path folder) throws IOException, InterruptedException {
        Folders.delete(folder);
        new ProductProcess().run("demo", "--out", folder.toString());
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".pdf")).sorted().findFirst().orElseThrow();
        }
    }

    private static Map<String, Long> run(Path product, Path data, Path report, Path folder) throws IOException, InterruptedException {
        Folders.delete(folder);
        Files.createDirectories(folder);
        // The day checks and saves.
        Path copy = folder.resolve("inventory.hecha");
        Folders.copy(data.resolve("saved.hecha"), copy);
        ProcessBuilder builder = new ProcessBuilder(product.resolve("hecha").toString(), "open").redirectErrorStream(true)
                .redirectOutput(folder.resolve("window.log").toFile());
        builder.environment().put("JAVA_TOOL_OPTIONS", "-Duser.home=" + folder + " -Dhecha.day=" + folder + " -Dhecha.day.inventory="
                + copy + " -Dhecha.day.pdf=" + report + " -Dhecha.day.started=" + System.currentTimeMillis());
        Process window = builder.start();
        if (!window.waitFor(5, TimeUnit.MINUTES)) {
            window.destroyForcibly();
        }
        List<String> lines = Files.readAllLines(folder.resolve("day.txt"));
        if (!lines.contains("done")) {
            throw new IllegalStateException(String.join("\n", lines));
        }
        Map<String, Long> times = new LinkedHashMap<>();
        lines.stream().map(line -> line.split(" ")).filter(words -> words.length == 2 && words[1].matches("\\d+"))
                .forEach(words -> times.put(words[0], Long.parseLong(words[1])));
        return times;
    }
}
