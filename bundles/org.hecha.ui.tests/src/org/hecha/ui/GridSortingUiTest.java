package org.hecha.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.hecha.ui.widgets.GridSorting.Direction;
import org.junit.jupiter.api.Test;

class GridSortingUiTest extends GridTestCase {

    @Test
    void numbersSortAsNumbersAndEmptyCellsStandLast() {
        grid.sorting().by("amount", Direction.ASCENDING);
        assertEquals(List.of(ash, coal, salt, nothing), grid.rows());

        grid.sorting().by("amount", Direction.DESCENDING);
        assertEquals(List.of(salt, coal, ash, nothing), grid.rows());
        assertEquals(List.of(salt, ash, coal, nothing), grid.all());
    }

    @Test
    void chineseWordsSortByTheirSound() {
        grid.sorting().by("name", Direction.ASCENDING);

        // hui, mei, wu, yan
        assertEquals(List.of(ash, coal, nothing, salt), grid.rows());
    }

    @Test
    void clicksOnAHeadingSortTurnRoundAndRestore() {
        click(1);
        assertEquals(List.of(ash, coal, salt, nothing), grid.rows());
        click(1);
        assertEquals(Optional.of(Direction.DESCENDING), grid.sorting().direction());
        click(1);
        assertEquals(List.of(salt, ash, coal, nothing), grid.rows());
        assertEquals(Optional.empty(), grid.sorting().column());
    }

    private void click(int position) {
        Event event = new Event();
        event.button = 1;
        event.count = 1;
        event.x = table().getStartXOfColumnPosition(position) + 40;
        event.y = 10;
        table().notifyListeners(SWT.MouseDown, event);
        Event up = new Event();
        up.button = 1;
        up.count = 1;
        up.stateMask = SWT.BUTTON1;
        up.x = event.x;
        up.y = event.y;
        table().notifyListeners(SWT.MouseUp, up);
        // A click that may become a double click is done a moment later.
        Optional<String> before = grid.sorting().direction().map(Enum::name);
        long end = System.nanoTime() + 2_000_000_000L;
        ui.until(() -> "sorted", () -> !before.equals(grid.sorting().direction().map(Enum::name)) || System.nanoTime() > end);
    }

    @Test
    void theCursorStaysInItsRow() {
        grid.select(coal);
        grid.sorting().by("amount", Direction.DESCENDING);
        assertEquals(Optional.of(coal), grid.selected());
    }

    @Test
    void rowsThatComeLaterAreSortedToo() {
        grid.sorting().by("amount", Direction.ASCENDING);
        Good gas = new Good("气", "50 t", "west");
        grid.rows(List.of(salt, gas, ash));

        assertEquals(List.of(ash, gas, salt), grid.rows());
    }
}
