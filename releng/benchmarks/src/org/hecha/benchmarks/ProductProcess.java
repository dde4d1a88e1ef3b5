package org.hecha.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs the installed product as a user does, one process per command, and tells time and memory. Resident memory and
 * processor time come from GNU time where the machine has it.
 */
public final class ProductProcess {

    private static final Path GNU_TIME = Path.of("/usr/bin/time");

    private final List<String> options;

    /** @param options for the product's JVM, such as the most heap it may have */
    public ProductProcess(String... options) {
        this.options = List.of(options);
    }

    /**
     * What one run took.
     *
     * @param exit exit code
     * @param millis from start to end
     * @param processor seconds of processor time, or empty
     * @param resident most resident memory in MiB, or 0 where it is not known
     */
    public record Run(int exit, long millis, String processor, long resident) {
    }

    /** Runs one command to its end. */
    public Run run(String... arguments) throws IOException, InterruptedException {
        Path measured = Files.createTempFile("hecha-benchmark", ".time");
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(GNU_TIME)) {
            command.addAll(List.of(GNU_TIME.toString(), "-q", "-f", "%U %S %M", "-o", measured.toString()));
        }
        command.add(Path.of(System.getProperty(ProductFramework.PRODUCT)).resolve("hecha").toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("JAVA_TOOL_OPTIONS", String.join(" ", options));
        long start = System.nanoTime();
        int exit = builder.start().waitFor();
        long millis = (System.nanoTime() - start) / 1_000_000;
        String[] figures = Files.readString(measured).strip().split(" ");
        Files.delete(measured);
        boolean known = figures.length == 3;
        String processor = known ? String.format("%.1f", Double.parseDouble(figures[0]) + Double.parseDouble(figures[1])) : "";
        return new Run(exit, millis, processor, known ? Long.parseLong(figures[2]) / 1024 : 0);
    }
}
