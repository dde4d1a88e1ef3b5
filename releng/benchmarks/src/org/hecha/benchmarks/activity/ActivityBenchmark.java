package org.hecha.benchmarks.activity;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

import org.hecha.benchmarks.ProductFramework;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Each step on a million rows by itself, in a JVM of its own with 1.5 GB of heap. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx1500m")
@Warmup(iterations = 4)
@Measurement(iterations = 7)
public class ActivityBenchmark {

    /** The step; names of methods of {@link ActivityTasks}. */
    @Param({ "bareStax", "staxWithValues", "open", "calculate", "check", "importCsv", "save" })
    public String step;

    private ProductFramework product;
    private Callable<Object> task;

    /** Prepares the data once and the step. */
    @Setup(Level.Trial)
    public void start() throws Exception {
        product = ProductFramework.start();
        String folder = PreparedData.folder(product);
        task = product.task(ActivityTasks.class, step, folder);
    }

    /** Stops the framework. */
    @TearDown(Level.Trial)
    public void stop() {
        product.close();
    }

    /** One step. */
    @Benchmark
    public Object step() throws Exception {
        return task.call();
    }
}
