package org.hecha.ui;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Stands for the UI thread where a test needs no display: the test's own thread does what was asked for. */
public final class UiQueue implements Executor {

    private final LinkedBlockingQueue<Runnable> waiting = new LinkedBlockingQueue<>();

    @Override
    public void execute(Runnable task) {
        waiting.add(task);
    }

    /** Does what was asked for until something has come true. */
    public void until(BooleanSupplier come) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!come.getAsBoolean()) {
            next();
            if (System.nanoTime() > end) {
                throw new AssertionError("it has not come true");
            }
        }
    }

    /** Does the next task, as soon as there is one. */
    public void next() {
        try {
            Runnable task = waiting.poll(100, TimeUnit.MILLISECONDS);
            if (task != null) {
                task.run();
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
