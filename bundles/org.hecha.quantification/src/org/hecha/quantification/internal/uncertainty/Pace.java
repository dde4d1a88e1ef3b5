package org.hecha.quantification.internal.uncertainty;

import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Progress in steps, and the wish to stop. Any thread may report; the monitor itself is touched only by the thread that
 * made this, because monitors are not safe for several.
 */
final class Pace {

    private final Thread owner = Thread.currentThread();
    private final IProgressMonitor monitor;
    private final AtomicInteger done = new AtomicInteger();
    private volatile boolean stopped;
    private int shown;

    /** @param monitor null = nobody watches */
    Pace(IProgressMonitor monitor, int steps) {
        this.monitor = monitor == null ? new NullProgressMonitor() : monitor;
        this.monitor.beginTask("", steps);
    }

    /** One step is done. @throws OperationCanceledException when work must stop */
    void worked() {
        done.incrementAndGet();
        breathe();
    }

    /** Looks for the wish to stop; to be called often. @throws OperationCanceledException when work must stop */
    void breathe() {
        if (Thread.currentThread() == owner) {
            stopped |= monitor.isCanceled();
            int reached = done.get();
            if (reached > shown) {
                monitor.worked(reached - shown);
                shown = reached;
            }
        }
        if (stopped) {
            throw new OperationCanceledException();
        }
    }

    /** Lets every thread stop at its next breath. */
    void stop() {
        stopped = true;
    }
}
