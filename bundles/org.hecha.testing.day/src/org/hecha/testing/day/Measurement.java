package org.hecha.testing.day;

import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.hecha.core.EngagementDocument;
import org.hecha.ui.Background;

/**
 * How quick the window is: from the command to a usable window, opening a large inventory, painting its table, scrolling it.
 * Leaves lines {@code NAME MILLISECONDS}; compared with the aims by {@code releng/benchmarks/run window}.
 */
final class Measurement implements Runnable {

    private static final int SCROLLS = 200;

    private final Desk desk;
    private final Diary diary;

    Measurement(Desk desk, Diary diary) {
        this.desk = desk;
        this.diary = diary;
    }

    @Override
    public void run() {
        try {
            desk.see(() -> null);
            note("start", System.currentTimeMillis() - Long.getLong("hecha.day.started"));
            open(Path.of(System.getProperty("hecha.day.inventory")));
            scroll();
            diary.write("done");
        } catch (Throwable e) {
            diary.write("failed " + e + "\n" + desk.transcript());
        } finally {
            desk.see(() -> desk.of(IWorkbench.class).close());
        }
    }

    private void note(String name, long millis) {
        diary.write(name + " " + millis);
    }

    /** As the window opens a folder: read in the background, handed to the session, painted. */
    private void open(Path folder) {
        long[] times = new long[3];
        times[0] = System.nanoTime();
        try (Pauses pauses = new Pauses(desk.display())) {
            Consumer<EngagementDocument> opened = document -> {
                times[1] = System.nanoTime();
                desk.session().open(document);
                desk.paint();
                times[2] = System.nanoTime();
            };
            Background background = desk.of(Background.class);
            desk.see(() -> background.run("open", monitor -> EngagementDocument.open(folder), opened));
            desk.await("the inventory", () -> times[2] != 0);
            note("model", (times[1] - times[0]) / 1_000_000);
            note("painted", (times[2] - times[1]) / 1_000_000);
            desk.await("results", () -> desk.session().results().isPresent());
            note("pause-open", pauses.longest());
        }
    }

    /** From the top to the bottom and back by pages. */
    private void scroll() {
        NatTable table = desk.see(() -> desk.largest(NatTable.class));
        try (Pauses pauses = new Pauses(desk.display())) {
            long start = System.nanoTime();
            for (int i = 0; i < SCROLLS; i++) {
                int key = i % 50 == 49 ? SWT.END : i % 50 == 25 ? SWT.HOME : SWT.PAGE_DOWN;
                desk.see(() -> {
                    Event event = new Event();
                    event.keyCode = key;
                    event.stateMask = key == SWT.PAGE_DOWN ? 0 : SWT.MOD1;
                    table.notifyListeners(SWT.KeyDown, event);
                    desk.paint();
                    return null;
                });
            }
            note("scroll-step", (System.nanoTime() - start) / 1_000_000 / SCROLLS);
            note("pause-scroll", pauses.longest());
        }
    }
}
