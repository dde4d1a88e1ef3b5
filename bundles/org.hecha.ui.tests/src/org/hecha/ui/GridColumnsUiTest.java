package org.hecha.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.hecha.ui.widgets.GridSorting.Direction;
import org.hecha.ui.widgets.Palette;
import org.junit.jupiter.api.Test;

class GridColumnsUiTest extends GridTestCase {

    @Test
    void columnsCanBeLeftOutAndShown() {
        assertEquals(List.of("name", "amount", "place", "note"), grid.columns().shown());
        grid.columns().show("amount", false);
        grid.columns().show("spare", true);

        assertEquals(List.of("name", "place", "note", "spare"), grid.columns().shown());
        assertEquals("Place", table().getDataValueByPosition(1, 0));
        assertEquals("north", table().getDataValueByPosition(1, 1));
    }

    @Test
    void theLastColumnStays() {
        for (String id : List.of("name", "amount", "place", "note")) {
            grid.columns().show(id, false);
        }
        assertEquals(List.of("note"), grid.columns().shown());
    }

    @Test
    void theMenuShowsAndLeavesOutByMouseAndKeyboard() {
        grid.select(coal);
        Menu menu = open();
        choose(item(menu, "隐藏列“Name”"));
        assertEquals(List.of("amount", "place", "note"), grid.columns().shown());

        Menu columns = item(open(), "列").getMenu();
        MenuItem spare = item(columns, "Spare");
        assertFalse(spare.getSelection());
        spare.setSelection(true);
        choose(spare);
        assertTrue(grid.columns().isShown("spare"));
        choose(item(item(open(), "列").getMenu(), "恢复默认列"));
        assertEquals(List.of("name", "amount", "place", "note"), grid.columns().shown());
    }

    @Test
    void theMenuSorts() {
        grid.select(coal);
        choose(item(open(), "按“Name”降序"));
        assertEquals(List.of(salt, nothing, coal, ash), grid.rows());
        choose(item(open(), "恢复原顺序"));
        assertEquals(List.of(salt, ash, coal, nothing), grid.rows());
    }

    @Test
    void theStateIsKeptAsATextAndRestored() {
        grid.columns().order(List.of("note", "name"));
        grid.columns().show("place", false);
        grid.columns().show("spare", true);
        grid.columns().width("name", 333);
        grid.sorting().by("amount", Direction.DESCENDING);
        String state = grid.state();

        grid.control().dispose();
        grid = make();
        grid.rows(List.of(ash, salt));
        grid.restore(state);
        assertEquals(List.of("note", "name", "amount", "spare"), grid.columns().shown());
        assertEquals(333, grid.columns().width("name"));
        assertEquals(List.of(salt, ash), grid.rows());
        assertEquals(state, grid.state());
    }

    @Test
    void aDamagedStateIsPassedOver() {
        String before = grid.state();
        for (String damaged : List.of("", ";", "nonsense", "gone:5;gone+", "name:99999999999", "name:;+", ";;;-")) {
            grid.restore(damaged);
        }
        assertEquals(before, grid.state());
    }

    @Test
    void theColoursFollowThePalette() {
        try {
            Palette.use(Palette.DARK);
            assertEquals(Palette.DARK.paper().getRGB(), table().getBackground().getRGB());
        } finally {
            Palette.use(Palette.LIGHT);
        }
        assertEquals(Palette.LIGHT.paper().getRGB(), table().getBackground().getRGB());
    }

    private Menu open() {
        Menu menu = table().getMenu();
        menu.notifyListeners(SWT.Show, new Event());
        return menu;
    }

    private static MenuItem item(Menu menu, String text) {
        return Stream.of(menu.getItems()).filter(item -> item.getText().startsWith(text)).findFirst()
                .orElseThrow(() -> new AssertionError(text + " in " + Stream.of(menu.getItems()).map(MenuItem::getText).toList()));
    }

    private static void choose(MenuItem item) {
        item.notifyListeners(SWT.Selection, new Event());
    }
}
