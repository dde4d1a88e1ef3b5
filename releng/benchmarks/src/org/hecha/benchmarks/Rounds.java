package org.hecha.benchmarks;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/**
 * Several tasks in turn, round after round in one JVM: what else the machine does meanwhile falls on all of them alike,
 * so that their ratio means something. The first rounds warm up and do not count.
 */
public final class Rounds {

    private final Map<String, Callable<Object>> tasks = new LinkedHashMap<>();
    private final Map<String, Callable<Object>> afterwards = new LinkedHashMap<>();
    private final Map<String, List<Long>> times = new LinkedHashMap<>();

    /** Adds a task. */
    public Rounds add(String name, Callable<Object> task) {
        tasks.put(name, task);
        times.put(name, new ArrayList<>());
        return this;
    }

    /** Adds a task, with what is done after each of its runs and does not count. */
    public Rounds add(String name, Callable<Object> task, Callable<Object> after) {
        afterwards.put(name, after);
        return add(name, task);
    }

    /** Runs all tasks {@code warmup + counted} times and prints median, least and most of those that count. */
    public void run(int warmup, int counted, PrintStream out) throws Exception {
        for (int round = 0; round < warmup + counted; round++) {
            for (Map.Entry<String, Callable<Object>> task : tasks.entrySet()) {
                System.gc();
                long start = System.nanoTime();
                task.getValue().call();
                if (round >= warmup) {
                    times.get(task.getKey()).add((System.nanoTime() - start) / 1_000_000);
                }
                if (afterwards.containsKey(task.getKey())) {
                    afterwards.get(task.getKey()).call();
                }
            }
        }
        out.printf("%-24s %10s %10s %10s%n", "ms", "median", "least", "most");
        times.forEach((name, measured) -> out.printf("%-24s %10d %10d %10d%n", name, median(name),
                Collections.min(measured), Collections.max(measured)));
    }

    /** Median of a task in milliseconds. */
    public long median(String name) {
        List<Long> sorted = new ArrayList<>(times.get(name));
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }
}
