package org.hecha.testing.day;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.eclipse.swt.widgets.Display;

/** Watches the UI thread: knocks all the time and notes how long it takes until somebody opens. */
final class Pauses implements AutoCloseable {

    private static final long KNOCK_MILLIS = 5;

    private final Display display;
    private final AtomicLong longest = new AtomicLong();
    private final Thread thread = new Thread(this::watch, "pauses");
    private volatile boolean over;

    Pauses(Display display) {
        this.display = display;
        thread.setDaemon(true);
        thread.start();
    }

    private void watch() {
        while (!over && !display.isDisposed()) {
            long asked = System.nanoTime();
            display.syncExec(() -> longest.accumulateAndGet(System.nanoTime() - asked, Math::max));
            try {
                Thread.sleep(KNOCK_MILLIS);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** The longest pause so far, in milliseconds. */
    long longest() {
        return TimeUnit.NANOSECONDS.toMillis(longest.get());
    }

    @Override
    public void close() {
        over = true;
    }
}
