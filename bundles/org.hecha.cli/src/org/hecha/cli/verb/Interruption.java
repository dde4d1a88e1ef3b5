package org.hecha.cli.verb;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.IProgressMonitor;

/**
 * While it is open, Ctrl-C and an ordinary end of the process (SIGINT, SIGTERM) cancel the work and wait until it has
 * tidied up, so that no half-finished copies are left; the exit code stays that of the signal.
 */
final class Interruption implements AutoCloseable {

    /** Nobody waits longer for a program that was told to end; what is left then, the next intake clears away. */
    private static final long LONGEST_SECONDS = 20;

    private final IProgressMonitor progress;
    private final CountDownLatch finished = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stop, "interruption"); //$NON-NLS-1$

    /** @param progress the work's; it is set to cancelled */
    Interruption(IProgressMonitor progress) {
        this.progress = progress;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** What the end of the process does first. */
    void stop() {
        progress.setCanceled(true);
        try {
            finished.await(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The work is done or has tidied up. */
    @Override
    public void close() {
        finished.countDown();
        if (!progress.isCanceled()) {
            remove();
        }
    }

    private void remove() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the end has begun this very moment: the hook runs, and finds the work finished
            progress.setCanceled(true);
        }
    }
}
