package org.hecha.seal.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;

/**
 * Has what is written to a file put on the disk while more is written, instead of all of it at the end: the disk works
 * while the cores do. What fails here fails again, and is told, when the file is forced at its end.
 */
final class EarlyForce implements AutoCloseable {

    private static final long PAUSE_MILLIS = 100;

    private final FileChannel channel;
    private final Thread thread;
    private boolean ended;

    EarlyForce(FileChannel channel) {
        this.channel = channel;
        this.thread = new Thread(this::run, "hecha-force");
        thread.setDaemon(true);
        thread.start();
    }

    private void run() {
        try {
            while (pause()) {
                channel.force(false);
            }
        } catch (IOException | InterruptedException e) {
            // The last force says it.
            return;
        }
    }

    /** Whether there may be more to force. A small file is complete before the first pause is over. */
    private synchronized boolean pause() throws InterruptedException {
        if (!ended) {
            wait(PAUSE_MILLIS);
        }
        return !ended;
    }

    /** Ends it; the file may be closed afterwards. */
    @Override
    public void close() {
        synchronized (this) {
            ended = true;
            notifyAll();
        }
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
