package org.hecha.testing.day;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.eclipse.swt.widgets.Display;

/**
 * Watches the UI thread: knocks all the time and notes how long it takes until somebody opens, and looks over its shoulder
 * meanwhile: what it was at in the longest pause.
 */
final class Pauses implements AutoCloseable {

    private static final long KNOCK_MILLIS = 5;

    private final Display display;
    private final Thread ui;
    /** When the knock that nobody has answered yet was made; 0 for none. */
    private volatile long asked;
    private volatile boolean over;
    private long longest;
    private List<StackTraceElement[]> at = List.of();

    Pauses(Display display) {
        this.display = display;
        this.ui = display.getThread();
        start("pauses", this::knock);
        start("pauses-at", this::look);
    }

    private static void start(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    private void knock() {
        while (!over && !display.isDisposed()) {
            asked = System.nanoTime();
            display.syncExec(() -> {
                // Somebody opened.
            });
            asked = 0;
            rest();
        }
    }

    private void look() {
        long knock = 0;
        List<StackTraceElement[]> seen = new ArrayList<>();
        while (!over) {
            long now = asked;
            if (now != knock) {
                knock = now;
                seen = new ArrayList<>();
            } else if (knock != 0) {
                note(System.nanoTime() - knock, seen, ui.getStackTrace());
            }
            rest();
        }
    }

    /** The list that is kept grows with every look, so it is touched here alone. */
    private synchronized void note(long waited, List<StackTraceElement[]> seen, StackTraceElement[] now) {
        seen.add(now);
        if (waited > longest) {
            longest = waited;
            at = seen;
        }
    }

    private static void rest() {
        try {
            Thread.sleep(KNOCK_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The longest pause so far, in milliseconds, to within a few of them. */
    synchronized long longest() {
        return TimeUnit.NANOSECONDS.toMillis(longest);
    }

    /** What the UI thread did in the longest pause: a line for each look, outermost call first. */
    synchronized List<String> looks() {
        return at.stream().map(stack -> {
            List<StackTraceElement> calls = Arrays.asList(stack.clone());
            Collections.reverse(calls);
            return calls.stream().map(call -> call.getClassName() + "." + call.getMethodName()).collect(Collectors.joining(";"));
        }).toList();
    }

    @Override
    public void close() {
        over = true;
    }
}
