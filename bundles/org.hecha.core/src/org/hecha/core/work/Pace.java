package org.hecha.core.work;

import java.util.concurrent.atomic.AtomicLong;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Progress in bytes. {@link #advance} may be called by any thread; the monitor itself is touched only by the thread that
 * calls {@link #show}, because monitors are not safe for several.
 */
public final class Pace {

    private static final int TICKS = 1000;

    private final IProgressMonitor monitor;
    private final long total;
    private final AtomicLong done = new AtomicLong();
    private volatile boolean cancelled;
    private int shown;

    /**
     * Begins the task.
     *
     * @param monitor null = nobody watches
     * @param total bytes in all
     */
    public Pace(IProgressMonitor monitor, String name, long total) {
        this.monitor = monitor == null ? new NullProgressMonitor() : monitor;
        this.total = Math.max(1, total);
        this.monitor.beginTask(name, TICKS);
    }

    /** Bytes in all. */
    long total() {
        return total;
    }

    /**
     * Counts what was done. Any thread.
     *
     * @throws OperationCanceledException when the user has asked to stop
     */
    public void advance(long bytes) {
        done.addAndGet(bytes);
        if (cancelled) {
            throw new OperationCanceledException();
        }
    }

    /** Brings the monitor up to date and looks for a request to stop. */
    public void show() {
        cancelled |= monitor.isCanceled();
        int reached = (int) Math.min(TICKS, TICKS * done.get() / total);
        if (reached > shown) {
            monitor.worked(reached - shown);
            shown = reached;
        }
        if (cancelled) {
            throw new OperationCanceledException();
        }
    }

    /** Lets the workers stop at their next step. */
    public void stop() {
        cancelled = true;
    }
}
