package org.hecha.benchmarks.activity;

import java.io.PrintStream;

import org.hecha.benchmarks.ProductFramework;
import org.hecha.benchmarks.Rounds;

/**
 * Opening beside the bare parser over the same bytes, in turn in one JVM; then the other steps; then the proof that
 * order and threads change no digit.
 */
public final class ActivityRounds {

    private static final int WARMUP = 4;
    private static final int COUNTED = 9;

    private ActivityRounds() {
    }

    /** Prints the figures. */
    public static void main(String[] arguments) throws Exception {
        PrintStream out = System.out;
        try (ProductFramework product = ProductFramework.start()) {
            String folder = PreparedData.folder(product);
            Rounds opening = new Rounds().add("bareStax", product.task(ActivityTasks.class, "bareStax", folder))
                    .add("open", product.task(ActivityTasks.class, "open", folder))
                    .add("staxWithValues", product.task(ActivityTasks.class, "staxWithValues", folder));
            opening.run(WARMUP, COUNTED, out);
            out.printf("open / bareStax = %.2f (aim: at most 2)%n%n", (double) opening.median("open") / opening.median("bareStax"));
            for (String step : new String[] { "calculate", "check", "importCsv", "importAgain", "save" }) {
                // one after the other: each holds an engagement of its own
                new Rounds().add(step, product.task(ActivityTasks.class, step, folder)).run(2, 5, out);
            }
            out.println("same digits for any order and 1, 2, 8 threads: "
                    + product.task(ActivityTasks.class, "sameTotals", folder).call());
        }
    }
}
