package org.hecha.core.work;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Runs the same step for every index on all cores, in no order, and waits for the end. Where there are few bytes in all,
 * the calling thread does it alone.
 */
public final class AllCores {

    private static final int GLANCE_MILLIS = 50;
    /** Fewer bytes are hashed before threads have started. */
    private static final long WORTH_THREADS = 1L << 20;

    /** One step; it must be safe beside the other steps. */
    @FunctionalInterface
    public interface Step {
        /** Does the step with that index. */
        void run(int index) throws IOException;
    }

    private AllCores() {
    }

    /**
     * Runs the steps 0 to {@code count - 1}. When it returns, by whatever way, no step runs any more.
     *
     * @param pace brought up to date while the steps run
     * @throws IOException the first failure met; the other steps have ended by then
     * @throws OperationCanceledException when the user cancelled or the thread was interrupted
     */
    public static void run(int count, Step step, Pace pace) throws IOException {
        if (pace.total() < WORTH_THREADS) {
            for (int index = 0; index < count; index++) {
                step.run(index);
                pace.show();
            }
            return;
        }
        AtomicInteger next = new AtomicInteger();
        int workers = Math.max(1, Math.min(count, Runtime.getRuntime().availableProcessors()));
        ExecutorService pool = Executors.newFixedThreadPool(workers, AllCores::daemon);
        boolean ended = false;
        try {
            List<Future<Void>> running = new ArrayList<>();
            for (int worker = 0; worker < workers; worker++) {
                running.add(pool.submit(() -> {
                    for (int index = next.getAndIncrement(); index < count; index = next.getAndIncrement()) {
                        step.run(index);
                    }
                    return null;
                }));
            }
            for (Future<Void> worker : running) {
                await(worker, pace);
            }
            ended = true;
            pace.show();
        } finally {
            if (!ended) {
                next.set(count);
                pace.stop();
            }
            finish(pool);
        }
    }

    /** Nobody may close a file that a worker still reads: waits, and only then hands on an interruption. */
    private static void finish(ExecutorService pool) {
        pool.shutdown();
        boolean interrupted = Thread.interrupted();
        while (!pool.isTerminated()) {
            try {
                pool.awaitTermination(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void await(Future<Void> worker, Pace pace) throws IOException {
        while (true) {
            try {
                worker.get(GLANCE_MILLIS, TimeUnit.MILLISECONDS);
                return;
            } catch (TimeoutException stillRunning) {
                pace.show();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new OperationCanceledException();
            } catch (ExecutionException e) {
                throw failure(e.getCause());
            }
        }
    }

    private static IOException failure(Throwable cause) {
        if (cause instanceof RuntimeException runtime) {
            throw runtime;
        }
        if (cause instanceof Error error) {
            throw error;
        }
        return (IOException) cause;
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "hecha-work");
        thread.setDaemon(true);
        return thread;
    }
}
