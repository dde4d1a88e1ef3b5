package org.hecha.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.nebula.widgets.nattable.edit.command.EditCellCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GridFilterUiTest extends GridTestCase {

    @ParameterizedTest
    @CsvSource({ "amount, >100, 盐", "amount, >=100, 盐煤", "amount, <=9, 灰", "amount, < 100, 灰", "amount, 9..100, 灰煤",
        "amount, '1,000..2,000', 盐", "amount, =9, 灰", "amount, =9 t, 灰", "place, NORTH, 盐煤", "place, !north, 灰无", "place, =nor, ''",
        "amount, ≥1250.5, 盐", "amount, 0 t, 盐煤", "name, ' ', 盐灰煤无", "amount, >>, ''" })
    void aTextAsksSomethingOfAColumn(String column, String text, String left) {
        grid.filter().set(column, text);
        assertEquals(left, String.join("", grid.rows().stream().map(good -> good.name).toList()));
    }

    @Test
    void severalColumnsMustAllBeSatisfied() {
        grid.filter().set("place", "north");
        grid.filter().set("amount", ">1000");
        assertEquals(List.of(salt), grid.rows());
        assertEquals(List.of(salt, ash, coal, nothing), grid.all());

        grid.filter().clear();
        assertEquals(4, grid.rows().size());
        assertFalse(grid.filter().isActive());
    }

    @Test
    void whatIsTypedIntoAFilterCellFilters() {
        grid.filter().showRow(true);
        assertTrue(grid.filter().isRowShown());
        table().doCommand(new EditCellCommand(table(), table().getConfigRegistry(), table().getCellByPosition(2, 1)));
        Text editor = (Text) table().getActiveCellEditor().getEditorControl();
        editor.setText("south");
        Event enter = new Event();
        enter.keyCode = SWT.CR;
        enter.character = SWT.CR;
        editor.notifyListeners(SWT.KeyDown, enter);

        assertEquals("south", grid.filter().of("place"));
        assertEquals(List.of(ash, nothing), grid.rows());
        assertEquals("south", table().getDataValueByPosition(2, 1));
        grid.filter().showRow(false);
        assertEquals(4, grid.rows().size());
        assertEquals("盐", table().getDataValueByPosition(0, 1));
    }

    @Test
    void theKeyOfSpreadsheetsOpensAFilterCell() {
        grid.select(coal);
        Event key = new Event();
        key.stateMask = SWT.MOD1 | SWT.MOD2;
        key.keyCode = 'l';
        key.character = 'L' - 64;
        table().notifyListeners(SWT.KeyDown, key);

        assertTrue(grid.filter().isRowShown());
        assertTrue(table().getActiveCellEditor() != null);
    }
}
