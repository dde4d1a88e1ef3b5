package org.hecha.testing.day;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.hecha.core.EngagementDocument;
import org.hecha.ui.Background;
import org.hecha.ui.widgets.Grid;
import org.hecha.ui.widgets.GridSorting;

/**
 * How quick the window is: from the command to a usable window, opening a large inventory, painting its table, scrolling it.
 * Leaves lines {@code NAME MILLISECONDS}; compared with the aims by {@code releng/benchmarks/run window}.
 */
final class Measurement implements Runnable {

    private static final int SCROLLS = 200;
    /** After so many steps the hand rests, long enough for all that follows the cursor. */
    private static final int RESTS_AFTER = 20;
    private static final long REST_MILLIS = 400;
    private static final String INVENTORY = "org.hecha.ui.part.sources";

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
            new PageTurning(desk, diary).measure(Path.of(System.getProperty("hecha.day.pdf")));
            desk.turnTo(INVENTORY);
            open(Path.of(System.getProperty("hecha.day.inventory")));
            desk.picture("measured");
            scroll();
            sort();
            filter();
            correct();
            pages();
            during("pause-check", () -> {
                desk.command("org.hecha.ui.command.check");
                desk.await("findings", () -> desk.session().document().orElseThrow().findings().getCheckedAt() != null);
            });
            during("pause-save", () -> desk.command("org.hecha.ui.command.save"));
            desk.picture("saved");
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
                // Called after the table's own listener: the table has been painted then, whatever else still waits.
                desk.largest(NatTable.class).addListener(SWT.Paint, painted -> times[2] = times[2] == 0 ? System.nanoTime() : times[2]);
                desk.paint();
            };
            Background background = desk.of(Background.class);
            desk.see(() -> background.run("open", monitor -> {
                EngagementDocument read = EngagementDocument.open(folder);
                read.makeFindable();
                return read;
            }, opened));
            desk.await("the inventory", () -> times[2] != 0);
            note("model", (times[1] - times[0]) / 1_000_000);
            note("painted", (times[2] - times[1]) / 1_000_000);
            desk.await("results", () -> desk.session().results().isPresent());
            desk.rest();
            pause("pause-open", pauses);
        }
    }

    /** From the top to the bottom and back by pages. */
    private void scroll() {
        NatTable table = desk.see(() -> desk.largest(NatTable.class));
        // Keys move the cursor: without one there is nothing to move.
        act(() -> grid().select(grid().rows().get(1)));
        try (Pauses pauses = new Pauses(desk.display())) {
            long moved = 0;
            for (int i = 0; i < SCROLLS; i++) {
                long start = System.nanoTime();
                int key = i % 50 == 49 ? SWT.END : i % 50 == 25 ? SWT.HOME : SWT.PAGE_DOWN;
                desk.see(() -> {
                    Event event = new Event();
                    event.keyCode = key;
                    event.stateMask = key == SWT.PAGE_DOWN ? 0 : SWT.MOD1;
                    table.notifyListeners(SWT.KeyDown, event);
                    desk.paint();
                    return null;
                });
                moved += System.nanoTime() - start;
                if (i % RESTS_AFTER == 0) {
                    Desk.pause(REST_MILLIS);
                }
            }
            note("scroll-step", moved / 1_000_000 / SCROLLS);
            pause("pause-scroll", pauses);
        }
    }

    /** By each of a few columns, with groups and without. */
    private void sort() {
        Grid<Object> grid = grid();
        try (Pauses pauses = new Pauses(desk.display())) {
            long start = System.nanoTime();
            for (String column : List.of("recalculated", "name", "quantity")) {
                act(() -> grid.sorting().by(column, GridSorting.Direction.ASCENDING));
                act(() -> grid.sorting().by(column, GridSorting.Direction.DESCENDING));
            }
            act(grid.sorting()::none);
            note("sort-step", (System.nanoTime() - start) / 1_000_000 / 7);
            pause("pause-sort", pauses);
        }
    }

    /** A word, a number, nothing again. */
    private void filter() {
        Grid<Object> grid = grid();
        try (Pauses pauses = new Pauses(desk.display())) {
            long start = System.nanoTime();
            for (String asked : List.of("1", "12", "123", "")) {
                act(() -> grid.filter().set("name", asked));
            }
            for (String asked : List.of(">10", ">100", "")) {
                act(() -> grid.filter().set("recalculated", asked));
            }
            note("filter-step", (System.nanoTime() - start) / 1_000_000 / 7);
            pause("pause-filter", pauses);
        }
    }

    /** A number corrected in its cell, calculated anew, and taken back. */
    private void correct() {
        during("pause-correct", () -> {
            desk.see(() -> {
                grid().select(grid().rows().get(1));
                return null;
            });
            desk.edit("quantity", "", "quantity", "42");
            desk.await("results", () -> desk.session().results().isPresent());
            desk.command("org.hecha.ui.command.undo");
            desk.await("results", () -> desk.session().results().isPresent());
        });
    }

    /** Every page turned to. */
    private void pages() {
        for (String page : List.of("org.hecha.ui.part.dashboard", "org.hecha.ui.part.findings", "org.hecha.ui.fieldwork.part.process",
                "org.hecha.ui.fieldwork.part.materiality", "org.hecha.ui.fieldwork.part.coverage",
                "org.hecha.ui.fieldwork.part.sampling", "org.hecha.ui.fieldwork.part.checklists", INVENTORY)) {
            during("pause-" + page.substring(page.lastIndexOf('.') + 1), () -> {
                desk.turnTo(page);
                desk.see(() -> {
                    desk.paint();
                    return null;
                });
            });
        }
    }

    private void during(String name, Runnable deed) {
        try (Pauses pauses = new Pauses(desk.display())) {
            deed.run();
            desk.rest();
            pause(name, pauses);
        }
    }

    /** Does something to the table and waits until the table has done it and has painted. */
    private void act(Runnable deed) {
        Grid<Object> grid = grid();
        desk.see(() -> {
            deed.run();
            return null;
        });
        desk.await("the rows", () -> !grid.isArranging());
        desk.see(() -> {
            desk.paint();
            return null;
        });
    }

    @SuppressWarnings("unchecked")
    private Grid<Object> grid() {
        return desk.see(() -> (Grid<Object>) desk.largest(NatTable.class).getData(Grid.class.getName()));
    }

    private void pause(String name, Pauses pauses) {
        note(name, pauses.longest());
        diary.keep(name, pauses.looks());
    }
}
