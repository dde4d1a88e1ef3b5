package org.hecha.benchmarks.activity;

import java.nio.file.Files;
import java.nio.file.Path;

import org.hecha.benchmarks.ProductFramework;

/** Where the workload of this run is. Properties {@code hecha.rows} and {@code hecha.sources} make it smaller. */
public final class PreparedData {

    /** System property: folder for what benchmarks write. */
    private static final String DATA = "hecha.benchmarks.data";

    private static final int ROWS = 1_000_000;
    private static final int SOURCES = 500;

    private PreparedData() {
    }

    /** Makes the files of the workload where they are not there yet, and tells their folder. */
    public static String folder(ProductFramework product) throws Exception {
        int rows = Integer.getInteger("hecha.rows", ROWS);
        int sources = Integer.getInteger("hecha.sources", SOURCES);
        Path folder = Path.of(System.getProperty(DATA)).resolve("activity-" + rows + "-" + sources);
        Files.createDirectories(folder);
        product.task(ActivityTasks.class, "prepare", folder.toString(), rows, sources).call();
        return folder.toString();
    }
}
