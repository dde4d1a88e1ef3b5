package org.hecha.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.hecha.testing.UiPauses;
import org.hecha.ui.widgets.GridSorting.Direction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestReporter;

/** A table of 100,000 rows: what it does, and, for whoever reads the report, how long the window stood still. */
class GridManyRowsUiTest extends GridTestCase {

    private static final int MANY = 100_000;

    private void measured(TestReporter reporter, TestInfo test, Runnable step) {
        long begin = System.nanoTime();
        try (UiPauses pauses = UiPauses.watch(ui.shell().getDisplay(), Duration.ofMillis(100))) {
            step.run();
            settle();
            ui.pump();
            reporter.publishEntry(test.getDisplayName(), "whole " + (System.nanoTime() - begin) / 1_000_000 + " ms, longest pause "
                    + pauses.longest().toMillis() + " ms, over 100 ms " + pauses.pauses().size());
        }
    }

    @Test
    void sortingLeavesTheRowsShownUntilTheOrderIsThere(TestReporter reporter, TestInfo test) {
        List<Good> rows = many(MANY);
        measured(reporter, test, () -> grid.rows(rows));
        grid.select(rows.get(5));
        measured(reporter, test, () -> {
            grid.sorting().by("amount", Direction.ASCENDING);
            assertTrue(grid.isArranging());
            assertEquals(rows.get(0), grid.rows().get(0), "as before");
        });

        assertEquals(rows.get(MANY - 1), grid.rows().get(0));
        assertEquals(rows.get(0), grid.rows().get(MANY - 1));
        assertEquals(Optional.of(rows.get(5)), grid.selected());
        measured(reporter, test, () -> grid.sorting().by("name", Direction.DESCENDING));
        assertEquals("good 99999", grid.rows().get(0).name);
    }

    @Test
    void theLastOfSeveralWishesCounts() {
        List<Good> rows = many(MANY);
        grid.rows(rows);
        grid.sorting().by("amount", Direction.ASCENDING);
        grid.sorting().by("amount", Direction.DESCENDING);
        grid.filter().set("amount", "<=3");
        settle();
        assertEquals(List.of("3 t", "2 t", "1 t"), grid.rows().stream().map(good -> good.amount).toList());
        grid.filter().set("amount", "<=2");
        grid.filter().clear();
        grid.sorting().none();
        assertEquals(rows, grid.rows(), "at once where nothing is asked");
    }

    @Test
    void equalRowsThatWereMadeAnewKeepTheOrder(TestReporter reporter, TestInfo test) {
        List<Good> rows = many(MANY);
        grid.rows(rows);
        grid.groups().by(new ByPlace());
        measured(reporter, test, () -> grid.sorting().by("amount", Direction.ASCENDING));
        List<String> before = grid.lines("name");
        assertEquals(MANY + 10, before.size());
        measured(reporter, test, () -> {
            grid.rows(rows);
            assertEquals(before, grid.lines("name"), "shown at once");
        });
        assertEquals(before, grid.lines("name"));
        measured(reporter, test, () -> grid.groups().foldAll(grid.all()));
        assertEquals(10, grid.lines("name").size());
    }

    @Test
    void aTableThatIsGoneIsLeftAlone() {
        grid.rows(many(MANY));
        grid.sorting().by("amount", Direction.ASCENDING);
        grid.control().dispose();
        ui.pump();
        assertTrue(grid.isArranging(), "never ended, and nothing broke");
    }
}
