package org.hecha.testing;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

import org.eclipse.swt.widgets.Display;

/**
 * Watches the UI thread while a test runs and keeps the times in which it answered nobody for longer than a limit. Whoever
 * stands still that long is named by the stack of the UI thread.
 *
 * <pre>try (UiPauses pauses = UiPauses.watch(display, Duration.ofMillis(100))) {
 *     grid.sorting().by("name", Direction.ASCENDING);
 *     ui.until(() -> "sorted", () -> !grid.isArranging());
 *     assertEquals(List.of(), pauses.pauses());
 * }</pre>
 */
public final class UiPauses implements AutoCloseable {

    /**
     * One time in which the UI thread did not answer.
     *
     * @param length how long
     * @param where what it did when the limit was passed
     */
    public record Pause(Duration length, List<StackTraceElement> where) {
    }

    private static final long BEAT_MS = 5;
    private static final long NONE = -1;

    private final Display display;
    private final Duration limit;
    private final List<Pause> pauses = new CopyOnWriteArrayList<>();
    private final AtomicLong longest = new AtomicLong();
    /** When the UI thread was asked to answer; NONE where it has. */
    private final AtomicLong asked = new AtomicLong(NONE);
    private final Thread watch = new Thread(this::watch, "UI pauses");
    private volatile List<StackTraceElement> where = List.of();
    private volatile boolean over;

    private UiPauses(Display display, Duration limit) {
        this.display = display;
        this.limit = limit;
        watch.setDaemon(true);
    }

    /** Begins to watch; ends with {@link #close}. Any thread. */
    public static UiPauses watch(Display display, Duration limit) {
        UiPauses pauses = new UiPauses(display, limit);
        pauses.watch.start();
        return pauses;
    }

    private void watch() {
        while (!over && !display.isDisposed()) {
            if (asked.compareAndSet(NONE, System.nanoTime())) {
                where = List.of();
                display.asyncExec(this::answer);
            } else if (where.isEmpty() && waited() > limit.toNanos()) {
                where = List.of(display.getThread().getStackTrace());
            }
            try {
                Thread.sleep(BEAT_MS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private long waited() {
        long since = asked.get();
        return since == NONE ? 0 : System.nanoTime() - since;
    }

    private void answer() {
        long waited = waited();
        longest.accumulateAndGet(waited, Math::max);
        if (waited > limit.toNanos() && !over) {
            pauses.add(new Pause(Duration.ofNanos(waited), where));
        }
        asked.set(NONE);
    }

    /** The longest time in which the UI thread did not answer, over the limit or not. */
    public Duration longest() {
        return Duration.ofNanos(Math.max(longest.get(), waited()));
    }

    /** The times over the limit, in their order. */
    public List<Pause> pauses() {
        return List.copyOf(pauses);
    }

    /** Ends watching; what was found stays. */
    @Override
    public void close() {
        over = true;
        watch.interrupt();
    }
}
