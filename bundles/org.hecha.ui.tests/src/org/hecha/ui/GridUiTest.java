package org.hecha.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.edit.command.EditCellCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.hecha.testing.ShellFixture;
import org.hecha.ui.widgets.CellEdit;
import org.hecha.ui.widgets.Column;
import org.hecha.ui.widgets.Grid;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The table widget itself: that it paints, selects, edits, and stays quick with many rows. */
class GridUiTest {

    private static final RGB HEAD = new RGB(0xEE, 0xF1, 0xF5);
    private static final RGB BAR = new RGB(0xC3, 0xDC, 0xF2);

    @RegisterExtension
    private final ShellFixture ui = new ShellFixture();
    private final List<String> told = new ArrayList<>();
    private Grid<String> grid;

    @BeforeEach
    void make() {
        grid = new Grid<>(ui.shell(), "test", List.of(
                Column.words("name", "Name", 200, row -> row),
                Column.<String>numbers("share", "Share", 100, row -> "50 %").withShare(row -> 0.5),
                Column.<String>words("note", "Note", 200, row -> row + "!").withEdit(new Note())));
        grid.onSelect(row -> told.add("select " + row));
        grid.onOpen(row -> told.add("open " + row));
        ui.shell().layout(true, true);
    }

    private final class Note implements CellEdit<String> {

        @Override
        public boolean accepts(String row) {
            return !"fixed".equals(row);
        }

        @Override
        public String initial(String row) {
            return row;
        }

        @Override
        public Optional<String> refusal(String row, String text) {
            return text.startsWith("bad") ? Optional.of("not " + text) : Optional.empty();
        }

        @Override
        public void commit(String row, String text) {
            told.add(row + " becomes " + text);
        }
    }

    private NatTable table() {
        return (NatTable) grid.control();
    }

    private int pixelsOf(RGB colour) {
        return pixelsOf(colour, 0, 300);
    }

    private int pixelsOf(RGB colour, int top, int bottom) {
        ui.pump();
        Image image = new Image(ui.shell().getDisplay(), 600, bottom);
        GC gc = new GC(image);
        try {
            grid.control().print(gc);
            ImageData data = image.getImageData();
            int found = 0;
            for (int x = 0; x < data.width; x++) {
                for (int y = top; y < data.height; y++) {
                    found += data.palette.getRGB(data.getPixel(x, y)).equals(colour) ? 1 : 0;
                }
            }
            return found;
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    @Test
    void itPaints() {
        grid.rows(List.of());
        assertEquals(0, pixelsOf(BAR));
        grid.rows(List.of("a", "b"));
        // Two bars of half a cell: 48 pixels wide, 20 high.
        assertTrue(pixelsOf(BAR) > 1000, "bars: " + pixelsOf(BAR));
    }

    @Test
    void totalsKeepTheirPlaceBelowManyRows() {
        grid.show(IntStream.range(0, 1000).mapToObj(i -> "row " + i).toList(), List.of("total 1", "total 2"));
        ui.pump();

        int last = table().getRowCount() - 1;
        assertEquals("total 2", table().getDataValueByPosition(0, last));
        assertEquals("total 1", table().getDataValueByPosition(0, last - 1));
        assertTrue(table().getStartYOfRowPosition(last) + table().getRowHeightByPosition(last)
                <= table().getClientArea().height, "the last total is in sight");
        int top = table().getStartYOfRowPosition(last - 1);
        int first = pixelsOf(HEAD, top, top + 24);
        int second = pixelsOf(HEAD, top + 26, top + 50);
        assertTrue(first > 5000 && Math.abs(first - second) < 500, "painted over: " + first + " of " + second);
    }

    @Test
    void theCursorStaysWithItsRowAndNobodyIsTold() {
        grid.rows(List.of("a", "b"));
        grid.select("b");
        grid.rows(List.of("x", "b", "a"));

        assertEquals(Optional.of("b"), grid.selected());
        assertEquals(List.of("select b"), told);
        grid.open();
        assertEquals(List.of("select b", "open b"), told);
        grid.rows(List.of("x"));
        assertEquals(Optional.empty(), grid.selected());
    }

    @Test
    void editingInPlaceTakesARightTextAndKeepsAWrongOneOpen() {
        grid.rows(List.of("a"));
        grid.select("a");
        table().doCommand(new EditCellCommand(table(),
                table().getConfigRegistry(), table().getCellByPosition(2, 1)));
        Text editor = (Text) table().getActiveCellEditor().getEditorControl();
        assertEquals("a", editor.getText());

        editor.setText("bad text");
        press(editor);
        assertEquals(List.of("select a"), told);
        assertTrue(table().getActiveCellEditor() != null, "stays open");
        assertEquals("not bad text", editor.getToolTipText(), "and says why");
        editor.setText("good");
        press(editor);
        assertTrue(told.contains("a becomes good"), told.toString());
    }

    private static void press(Text editor) {
        Event enter = new Event();
        enter.keyCode = SWT.CR;
        enter.character = SWT.CR;
        editor.notifyListeners(SWT.KeyDown, enter);
    }

    @Test
    void whatCannotBeEditedOpensNoEditor() {
        grid.rows(List.of("fixed"));
        table().doCommand(new EditCellCommand(table(),
                table().getConfigRegistry(), table().getCellByPosition(2, 1)));

        assertEquals(null, table().getActiveCellEditor());
    }

    @Test
    void cellsThatAreNotSeenAreNotAsked() {
        int[] asked = new int[1];
        grid.control().dispose();
        grid = new Grid<>(ui.shell(), "large", List.of(Column.words("name", "Name", 200, row -> {
            asked[0]++;
            return row;
        })));
        ui.shell().layout(true, true);
        grid.rows(IntStream.range(0, 100_000).mapToObj(i -> "row " + i).toList());
        ui.pump();

        assertTrue(asked[0] < 2_000, "asked " + asked[0] + " cells");
    }
}
