package org.hecha.benchmarks.activity;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.hecha.benchmarks.Folders;
import org.hecha.benchmarks.ProductFramework;
import org.hecha.benchmarks.ProductProcess;
import org.hecha.benchmarks.ProductProcess.Run;

/** The chain as a user runs it, a process per command with 1.5 GB of heap: import, calculate, check. Each saves. */
public final class ActivityProcess {

    private static final int TIMES = 3;
    private static final String HEAP = "-Xmx1500m";

    private ActivityProcess() {
    }

    /** Prints the figures; fails where a command does. */
    public static void main(String[] arguments) throws Exception {
        PrintStream out = System.out;
        Path folder;
        try (ProductFramework product = ProductFramework.start()) {
            folder = Path.of(PreparedData.folder(product));
        }
        Path engagement = folder.resolve("process.hecha");
        String path = engagement.toString();
        ProductProcess hecha = new ProductProcess(HEAP);
        List<Run> imported = new ArrayList<>();
        List<Run> calculated = new ArrayList<>();
        List<Run> checked = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            Folders.copy(folder.resolve("new.hecha"), engagement);
            imported.add(expect(0, hecha.run("import", path, folder.resolve("csv").toString())));
            calculated.add(expect(0, hecha.run("calculate", path)));
            // the workload has slips in it, so the check's answer is a clear no
            checked.add(expect(1, hecha.run("check", path)));
        }
        out.printf("%-12s %12s %16s %14s   (%s, medians of %d)%n", "", "seconds", "processor s", "resident MiB", HEAP, TIMES);
        print(out, "import", imported);
        print(out, "calculate", calculated);
        print(out, "check", checked);
    }

    private static Run expect(int exit, Run run) {
        if (run.exit() != exit) {
            throw new IllegalStateException("exit code " + run.exit() + " instead of " + exit);
        }
        return run;
    }

    private static void print(PrintStream out, String name, List<Run> runs) {
        runs.sort(Comparator.comparing(Run::millis));
        Run median = runs.get(runs.size() / 2);
        out.printf("%-12s %12.1f %16s %14d%n", name, median.millis() / 1000.0, median.processor(), median.resident());
    }
}
