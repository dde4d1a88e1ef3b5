package org.hecha.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Event;
import org.hecha.ui.widgets.GridSorting.Direction;
import org.junit.jupiter.api.Test;

class GridClipboardUiTest extends GridTestCase {

    private void key(char letter) {
        Event key = new Event();
        key.stateMask = SWT.MOD1;
        key.keyCode = letter;
        key.character = (char) (letter - 'a' + 1);
        table().notifyListeners(SWT.KeyDown, key);
    }

    @Test
    void aBlockIsCopiedAsSpreadsheetsTakeIt() {
        salt.note = "two\nlines";
        grid.columns().show("place", false);
        grid.select(salt, "name", ash, "note");
        assertEquals("盐\t1,250.50 t\t\"two\nlines\"\n灰\t9 t\t", grid.clipboard().text());
    }

    @Test
    void copyingAndPastingGoOverTheClipboard() {
        allow();
        grid.select(salt, "place", salt, "place");
        key('c');
        Clipboard clipboard = new Clipboard(ui.shell().getDisplay());
        assertEquals("north", clipboard.getContents(TextTransfer.getInstance()));
        clipboard.setContents(new Object[] {"west\tfirst\r\nwest\tsecond\r\n"}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
        grid.select(ash, "place", ash, "place");
        key('v');

        assertEquals(List.of("north", "west", "west", "south"), grid.all().stream().map(good -> good.place).toList());
        assertEquals(List.of("", "first", "second", ""), grid.all().stream().map(good -> good.note).toList());
        assertEquals(1, bulks.size(), "one step");
        assertEquals(4, bulks.get(0).size());
    }

    @Test
    void aBlockFollowsTheOrderShown() {
        allow();
        grid.sorting().by("amount", Direction.ASCENDING);
        grid.select(ash, "note", ash, "note");
        assertTrue(grid.clipboard().paste("a\nb\nc").isEmpty());
        assertEquals(List.of("a", "b", "c"), List.of(ash.note, coal.note, salt.note));
    }

    @Test
    void oneCellGoesIntoEverySelectedOne() {
        allow();
        grid.select(salt, "note", coal, "note");
        assertTrue(grid.clipboard().paste("same").isEmpty());
        assertEquals(List.of("same", "same", "same"), List.of(salt.note, ash.note, coal.note));
    }

    @Test
    void oneRefusedCellRefusesAll() {
        allow();
        grid.select(salt, "place", salt, "place");
        String sentence = say(grid.clipboard().paste("west\tfine\nwest\tbad thing"));

        assertTrue(sentence.contains("第 2 行") && sentence.contains("Note") && sentence.contains("not bad thing"), sentence);
        assertEquals(List.of("north", ""), List.of(salt.place, salt.note));
        assertEquals(List.of(), bulks);
    }

    @Test
    void whatCannotBeChangedOrDoesNotFitIsRefusedInASentence() {
        allow();
        grid.select(salt, "name", salt, "name");
        assertTrue(say(grid.clipboard().paste("x")).contains("“Name”不能修改"));
        grid.select(nothing, "note", nothing, "note");
        assertTrue(say(grid.clipboard().paste("x")).contains("第 4 行"));
        assertTrue(say(grid.clipboard().paste("x\ny")).contains("2 行"));
        grid.select(salt, "note", salt, "note");
        assertTrue(say(grid.clipboard().paste("x\ty")).contains("2 列"));
        grid.clearSelection();
        assertTrue(say(grid.clipboard().paste("x")).contains("没有可粘贴的位置"));
        assertEquals(List.of(), bulks);
    }

    @Test
    void aCellThatSaysTheSameNeedNotBeEditable() {
        allow();
        grid.select(salt, "name", salt, "name");
        assertTrue(grid.clipboard().paste("盐\t1,250.50 t\twest\tnew").isEmpty());
        assertEquals(List.of("west", "new"), List.of(salt.place, salt.note));
        assertEquals(2, bulks.get(0).size());
    }

    @Test
    void fillingDownTakesTheFirstCellOfEachColumn() {
        allow();
        salt.note = "top";
        grid.select(salt, "place", coal, "note");
        key('d');

        assertEquals(List.of("north", "north", "north"), List.of(salt.place, ash.place, coal.place));
        assertEquals(List.of("top", "top", "top"), List.of(salt.note, ash.note, coal.note));
        assertEquals(1, bulks.size());
        grid.select(salt, "place", salt, "place");
        key('d');
        assertTrue(refused.get(0).contains("没有可向下填充"), refused.toString());
    }

    @Test
    void withoutAllowanceNothingIsTaken() {
        grid.select(salt, "note", salt, "note");
        assertTrue(say(grid.clipboard().paste("x")).contains("只能查看"));
        key('v');
        key('d');
        assertEquals("", salt.note);
    }
}
