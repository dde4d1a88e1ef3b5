package org.hecha.ui.widgets.document;

import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.data.DefaultCornerDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.CornerLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.GridLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.RowHeaderLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.nebula.widgets.nattable.viewport.command.ShowCellInViewportCommand;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.hecha.ui.widgets.Palette;

/** The cells of one sheet with letters above and numbers beside; asked for only where they are seen. UI thread. */
final class SheetTable {

    private static final int ROW = 24;
    private static final int COLUMN = 110;
    private static final int NUMBERS = 64;
    private static final int BESIDE = 8;

    private final SheetContent content;
    private final SelectionLayer selection;
    private final ViewportLayer viewport;
    private final NatTable table;
    private List<Mark> marks = List.of();
    private String chosen;

    SheetTable(Composite parent, SheetContent content, Runnable selected) {
        this.content = content;
        IDataProvider cells = new Cells(content);
        DataLayer body = new DataLayer(cells, COLUMN, ROW);
        selection = new SelectionLayer(body);
        selection.setConfigLabelAccumulator((labels, column, row) -> mark(column + 1, row + 1)
                .ifPresent(mark -> labels.addLabelOnTop(mark.tone().name())));
        viewport = new ViewportLayer(selection);
        IDataProvider letters = new Heads(cells, true);
        IDataProvider numbers = new Heads(cells, false);
        DataLayer top = new DataLayer(letters, COLUMN, ROW);
        DataLayer side = new DataLayer(numbers, NUMBERS, ROW);
        ColumnHeaderLayer columns = new ColumnHeaderLayer(top, viewport, selection);
        RowHeaderLayer rows = new RowHeaderLayer(side, viewport, selection);
        CornerLayer corner = new CornerLayer(new DataLayer(new DefaultCornerDataProvider(letters, numbers)), rows, columns);
        table = new NatTable(parent, new GridLayer(viewport, columns, rows, corner, false), false);
        table.addConfiguration(new SheetStyle());
        table.configure();
        table.addOverlayPainter((gc, layer) -> marks.stream().filter(mark -> mark.broken() || mark.id().equals(chosen))
                .forEach(mark -> label(gc, mark)));
        table.addLayerListener(event -> {
            if (event instanceof ISelectionEvent) {
                selected.run();
            }
        });
    }

    NatTable control() {
        return table;
    }

    SheetContent content() {
        return content;
    }

    /** @param chosenId the mark of which the words are shown; null for none. Those of broken ones always are */
    void marks(List<Mark> replaced, String chosenId) {
        chosen = chosenId;
        marks = replaced.stream().filter(mark -> mark.region() instanceof CellRegion region && isHere(region)).toList();
        table.refresh(false);
    }

    /** Whether a cell of a region is seen. */
    boolean isInSight(CellRegion region) {
        return isHere(region) && !cellOf(region).isEmpty();
    }

    /** Where the first cell of a region that is seen lies; empty where none is. */
    private Rectangle cellOf(CellRegion region) {
        int column = first(table.getColumnCount(), at -> table.getColumnIndexByPosition(at) + 1, region.firstColumn(), region.lastColumn());
        int row = first(table.getRowCount(), at -> table.getRowIndexByPosition(at) + 1, region.firstRow(), region.lastRow());
        return column > 0 && row > 0 ? table.getBoundsByPosition(column, row) : new Rectangle(0, 0, 0, 0);
    }

    /**
     * The words beside a mark: behind its row where no cell stands there, else over or below the first of its cells that is in sight.
     * Only what is broken may hide another cell.
     */
    private void label(GC gc, Mark mark) {
        Rectangle cell = cellOf((CellRegion) mark.region());
        Point size = MarkLabel.size(gc, mark);
        int behind = table.getWidth() + BESIDE;
        boolean free = behind + size.x <= table.getClientArea().width;
        if (!cell.isEmpty() && (free || mark.broken())) {
            Palette palette = Palette.now();
            int over = cell.y - size.y;
            int y = free ? cell.y + (cell.height - size.y) / 2 : over >= ROW ? over : cell.y + cell.height;
            MarkLabel.paint(gc, mark, free ? behind : cell.x, y, SheetStyle.frame(mark.tone(), palette), palette.paper());
        }
    }

    /** The first position in sight whose number lies between two; 0 for none. */
    private static int first(int to, IntUnaryOperator number, int least, int most) {
        return IntStream.range(1, to).filter(at -> number.applyAsInt(at) >= least && number.applyAsInt(at) <= most).findFirst().orElse(0);
    }

    private boolean isHere(CellRegion region) {
        return region.sheet().equals(content.name());
    }

    private Optional<Mark> mark(int column, int row) {
        for (Mark mark : marks) {
            if (mark.region() instanceof CellRegion region && region.holds(column, row)) {
                return Optional.of(mark);
            }
        }
        return Optional.empty();
    }

    /** The mark at a place of the widget. */
    Optional<Mark> markAt(int x, int y) {
        return table.getRegionLabelsByXY(x, y) != null && table.getRegionLabelsByXY(x, y).hasLabel(GridRegion.BODY)
                ? mark(table.getColumnIndexByPosition(table.getColumnPositionByX(x)) + 1,
                        table.getRowIndexByPosition(table.getRowPositionByY(y)) + 1) : Optional.empty();
    }

    /** The selected cells: the rectangle around them. */
    Optional<CellRegion> selected() {
        Rectangle around = null;
        for (Rectangle part : selection.getSelectionModel().getSelections()) {
            around = around == null ? part : around.union(part);
        }
        if (around == null || around.isEmpty()) {
            return Optional.empty();
        }
        int lastColumn = (int) Math.min(content.columns(), (long) around.x + around.width);
        int lastRow = (int) Math.min(content.rows().size(), (long) around.y + around.height);
        return Optional.of(new CellRegion(content.name(), around.x + 1, around.y + 1, lastColumn, lastRow));
    }

    void select(CellRegion region) {
        if (region == null) {
            selection.clear();
            return;
        }
        CellRegion inside = inside(region);
        show(inside);
        selection.doCommand(new SelectCellCommand(selection, inside.firstColumn() - 1, inside.firstRow() - 1, false, false));
        if (inside.firstColumn() != inside.lastColumn() || inside.firstRow() != inside.lastRow()) {
            selection.doCommand(new SelectCellCommand(selection, inside.lastColumn() - 1, inside.lastRow() - 1, true, false));
        }
    }

    void show(CellRegion region) {
        CellRegion inside = inside(region);
        viewport.doCommand(new ShowCellInViewportCommand(inside.lastColumn() - 1, inside.lastRow() - 1));
        viewport.doCommand(new ShowCellInViewportCommand(inside.firstColumn() - 1, inside.firstRow() - 1));
    }

    private CellRegion inside(CellRegion region) {
        int columns = Math.max(1, content.columns());
        int rows = Math.max(1, content.rows().size());
        return new CellRegion(region.sheet(), Math.min(region.firstColumn(), columns), Math.min(region.firstRow(), rows),
                Math.min(region.lastColumn(), columns), Math.min(region.lastRow(), rows));
    }

    /** The cells. */
    private record Cells(SheetContent content) implements IDataProvider {

        @Override
        public Object getDataValue(int column, int row) {
            return content.cell(column + 1, row + 1);
        }

        @Override
        public void setDataValue(int column, int row, Object value) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int getColumnCount() {
            return content.columns();
        }

        @Override
        public int getRowCount() {
            return content.rows().size();
        }
    }

    /** Letters above the columns, or numbers beside the rows. */
    private record Heads(IDataProvider cells, boolean letters) implements IDataProvider {

        @Override
        public Object getDataValue(int column, int row) {
            return letters ? CellRegion.letters(column + 1) : String.valueOf(row + 1);
        }

        @Override
        public void setDataValue(int column, int row, Object value) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int getColumnCount() {
            return letters ? cells.getColumnCount() : 1;
        }

        @Override
        public int getRowCount() {
            return letters ? 1 : cells.getRowCount();
        }
    }
}
