package org.hecha.quantification.internal.uncertainty;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.runtime.OperationCanceledException;
import org.hecha.core.text.Refusal;

/** Several threads, of which the calling one is the first, that take on steps until none is left. */
final class Crew {

    private final int threads;
    private final Pace pace;

    /** One step; it must be safe beside the other steps. */
    @FunctionalInterface
    interface Step {
        void run(int index) throws Refusal;
    }

    Crew(int threads, Pace pace) {
        this.threads = threads;
        this.pace = pace;
    }

    /**
     * Runs a step for every index from 0; returns when no thread works any more.
     *
     * @throws Refusal of a step
     * @throws OperationCanceledException when cancelled
     */
    void run(int steps, Step step) throws Refusal {
        AtomicInteger next = new AtomicInteger();
        Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
        List<Thread> others = new ArrayList<>();
        for (int i = 1; i < Math.min(threads, steps); i++) {
            Thread other = new Thread(() -> work(next, steps, step, failures), "hecha-simulation");
            other.setDaemon(true);
            other.start();
            others.add(other);
        }
        work(next, steps, step, failures);
        join(others);
        throwFirst(failures);
    }

    private void work(AtomicInteger next, int steps, Step step, Queue<Throwable> failures) {
        try {
            for (int index = next.getAndIncrement(); index < steps; index = next.getAndIncrement()) {
                step.run(index);
                pace.worked();
            }
        } catch (Refusal | RuntimeException | Error failure) {
            failures.add(failure);
            pace.stop();
        }
    }

    /** An interruption of the caller stops the others too and is handed on when they have ended. */
    private void join(List<Thread> others) {
        boolean interrupted = false;
        for (Thread other : others) {
            while (other.isAlive()) {
                try {
                    other.join();
                } catch (InterruptedException e) {
                    interrupted = true;
                    pace.stop();
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** That the others were stopped is no reason; what stopped them is. */
    private static void throwFirst(Queue<Throwable> failures) throws Refusal {
        Throwable reason = failures.stream().filter(failure -> !(failure instanceof OperationCanceledException))
                .findFirst().orElse(failures.peek());
        if (reason instanceof Refusal refusal) {
            throw refusal;
        }
        if (reason instanceof RuntimeException runtime) {
            throw runtime;
        }
        if (reason instanceof Error error) {
            throw error;
        }
    }
}
