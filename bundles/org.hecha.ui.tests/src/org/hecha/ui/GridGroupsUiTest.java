package org.hecha.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.hecha.ui.widgets.GridSorting.Direction;
import org.junit.jupiter.api.Test;

class GridGroupsUiTest extends GridTestCase {

    @Test
    void rowsStandUnderTheirGroupWithSubtotals() {
        grid.groups().by(new ByPlace());

        assertEquals(List.of("north (2)", "盐", "煤", "south (2)", "灰", "无"), grid.lines("name"));
        assertEquals(List.of("2 goods", "1,250.50 t", "100 t", "2 goods", "9 t", ""), grid.lines("amount"));
        assertEquals(List.of(salt, coal, ash, nothing), grid.rows());
        assertFalse(grid.columns().isShown("place"), "the group rows say it");
        grid.groups().by(null);
        assertEquals(List.of("盐", "灰", "煤", "无"), grid.lines("name"));
        assertEquals(List.of("name", "amount", "place", "note"), grid.columns().shown());
    }

    @Test
    void groupsCanBeFoldedAndAChosenRowUnfoldsItsOwn() {
        grid.groups().by(new ByPlace());
        grid.groups().foldAll(grid.all());
        assertEquals(List.of("north (2)", "south (2)"), grid.lines("name"));

        grid.select(ash);
        assertEquals(List.of("north (2)", "south (2)", "灰", "无"), grid.lines("name"));
        assertEquals(Optional.of(ash), grid.selected());
        grid.groups().unfoldAll();
        assertEquals(6, grid.lines("name").size());
        assertEquals(Optional.of(ash), grid.selected());
    }

    @Test
    void theSpaceKeyFoldsWhereTheCursorIs() {
        List<Good> told = new ArrayList<>();
        grid.onSelect(told::add);
        grid.groups().by(new ByPlace());
        grid.select(salt);
        Event up = new Event();
        up.keyCode = SWT.ARROW_UP;
        table().notifyListeners(SWT.KeyDown, up);
        assertEquals(Optional.empty(), grid.selected());
        space();
        assertEquals(List.of("north (2)", "south (2)", "灰", "无"), grid.lines("name"));
        space();
        assertEquals(6, grid.lines("name").size());
        assertEquals(List.of(salt), told, "a group row is no row");
    }

    private void space() {
        Event space = new Event();
        space.keyCode = ' ';
        space.character = ' ';
        table().notifyListeners(SWT.KeyDown, space);
    }

    @Test
    void sortingAndFilterWorkWithinTheGroups() {
        grid.groups().by(new ByPlace());
        grid.sorting().by("amount", Direction.ASCENDING);
        assertEquals(List.of("north (2)", "煤", "盐", "south (2)", "灰", "无"), grid.lines("name"));
        grid.filter().set("amount", ">50");
        assertEquals(List.of("north (2)", "煤", "盐"), grid.lines("name"));
    }

    @Test
    void aBlockIsPastedOverGroupRows() {
        allow();
        grid.groups().by(new ByPlace());
        grid.select(coal, "note", coal, "note");
        assertEquals("", say(grid.clipboard().paste("x\ny")));
        assertEquals(List.of("x", "y"), List.of(coal.note, ash.note));
    }
}
