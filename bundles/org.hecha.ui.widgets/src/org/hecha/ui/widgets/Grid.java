package org.hecha.ui.widgets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.edit.config.DefaultEditConfiguration;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.data.DummyColumnHeaderDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.DimensionallyDependentLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.painter.layer.GridLineCellLayerPainter;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.nebula.widgets.nattable.selection.event.CellSelectionEvent;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.nebula.widgets.nattable.viewport.command.ShowRowInViewportCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * A large table: headings, rows that are asked for only where they are seen, total rows pinned below, editing in place.
 * UI thread. Owns its widgets and fonts; they go with the parent.
 */
public final class Grid<R> {

    static final String HEADER = GridRegion.COLUMN_HEADER;
    static final String TOTALS = "TOTALS"; //$NON-NLS-1$
    private static final int ROW_HEIGHT = 26;

    private final GridData<R> data;
    private final GridData<R> totals;
    private final SelectionLayer selection;
    private final NatTable table;
    private final List<Consumer<R>> selected = new ArrayList<>();
    private final List<Consumer<R>> opened = new ArrayList<>();
    private boolean restoring;

    /**
     * @param parent where it is placed
     * @param name accessible name
     * @param columns columns, from the left
     */
    public Grid(Composite parent, String name, List<Column<R>> columns) {
        data = new GridData<>(columns);
        totals = new GridData<>(columns);
        DataLayer rows = layer(data);
        selection = new SelectionLayer(rows);
        rows.setConfigLabelAccumulator((labels, column, row) -> {
            data.accumulateConfigLabels(labels, column, row);
            if (selection.isRowPositionSelected(row)) {
                labels.addLabel(GridStyle.CHOSEN_ROW);
            }
        });
        ViewportLayer viewport = new ViewportLayer(selection);
        viewport.setRegionName(GridRegion.BODY);
        ColumnHeaderLayer header = new ColumnHeaderLayer(layer(new Titles(data)), viewport, selection);
        DataLayer totalsLayer = layer(totals);
        totalsLayer.setConfigLabelAccumulator((labels, column, row) -> {
            labels.addLabel(GridStyle.TOTAL);
            totals.accumulateConfigLabels(labels, column, row);
            labels.removeLabel(GridData.EDITABLE);
        });
        CompositeLayer whole = new CompositeLayer(1, 3);
        whole.setChildLayer(HEADER, header, 0, 0);
        whole.setChildLayer(GridRegion.BODY, viewport, 0, 1);
        whole.setChildLayer(TOTALS, pinned(totalsLayer, viewport), 0, 2);
        // Left to itself the composite gives the rows the place of the totals too.
        viewport.setClientAreaProvider(() -> {
            Rectangle area = whole.getClientAreaProvider().getClientArea();
            int taken = header.getHeight() + totalsLayer.getHeight();
            return new Rectangle(area.x, area.y + header.getHeight(), area.width, Math.max(0, area.height - taken));
        });
        table = new NatTable(parent, whole, false);
        whole.addConfiguration(new DefaultEditConfiguration());
        configure(name);
    }

    private static DimensionallyDependentLayer pinned(DataLayer totals, ViewportLayer viewport) {
        DimensionallyDependentLayer pinned = new DimensionallyDependentLayer(totals, viewport, totals);
        // The row above may be only partly in sight: it gives way to the first total, not the other way round.
        pinned.setLayerPainter(new GridLineCellLayerPainter(false, true));
        return pinned;
    }

    private void configure(String name) {
        Font plain = table.getDisplay().getSystemFont();
        Font bold = FontDescriptor.createFrom(plain).setStyle(SWT.BOLD).createFont(table.getDisplay());
        table.addDisposeListener(gone -> bold.dispose());
        table.addConfiguration(new GridStyle(new GridPainter<>(data), new GridPainter<>(totals), plain, bold));
        table.addConfiguration(new GridEditing<>(data));
        table.setBackground(table.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
        table.configure();
        new GridTooltip<>(table, data, totals);
        table.addLayerListener(event -> {
            if (event instanceof CellSelectionEvent && !restoring) {
                table.redraw();
                selected().ifPresent(row -> selected.forEach(listener -> listener.accept(row)));
            }
        });
        table.addListener(SWT.MouseDoubleClick, event -> {
            LabelStack regions = table.getRegionLabelsByXY(event.x, event.y);
            if (regions != null && regions.hasLabel(GridRegion.BODY)) {
                open();
            }
        });
        table.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = selected().map(row -> name + ": " + spoken(row)).orElse(name); //$NON-NLS-1$
            }
        });
    }

    /** The widget, for layout. */
    public Control control() {
        return table;
    }

    /** Replaces the rows and leaves the totals; the cursor stays in an equal row, where there is one. */
    public void rows(List<R> replaced) {
        show(replaced, totals.rows());
    }

    /** Replaces rows and total rows; the cursor stays in an equal row, where there is one, and nobody is told. */
    public void show(List<R> replaced, List<R> replacedTotals) {
        Optional<R> before = selected();
        boolean otherHeight = totals.getRowCount() != replacedTotals.size();
        int column = selection.getSelectionAnchor().getColumnPosition();
        data.rows(replaced);
        totals.rows(replacedTotals);
        restoring = true;
        try {
            selection.clear(false);
            table.refresh();
            if (otherHeight) {
                // The rows get what the totals leave.
                table.updateResize();
            }
            before.filter(data.rows()::contains).ifPresent(row -> place(row, column));
        } finally {
            restoring = false;
        }
    }

    /** The rows, in the order shown. */
    public List<R> rows() {
        return data.rows();
    }

    /** The total rows. */
    public List<R> totals() {
        return totals.rows();
    }

    /** The row in which the cursor stands. */
    public Optional<R> selected() {
        PositionCoordinate anchor = selection.getSelectionAnchor();
        int row = anchor.getRowPosition();
        return row >= 0 && row < data.getRowCount() ? Optional.of(data.row(row)) : Optional.empty();
    }

    /** Puts the cursor into a row and shows it; does nothing where it is there already or the row is not here. */
    public void select(R row) {
        if (!selected().filter(row::equals).isPresent() && data.rows().contains(row)) {
            place(row, selection.getSelectionAnchor().getColumnPosition());
        }
    }

    private void place(R row, int column) {
        int position = data.rows().indexOf(row);
        table.doCommand(new ShowRowInViewportCommand(position));
        selection.doCommand(new SelectCellCommand(selection, Math.max(0, column), position, false, false));
    }

    /** Takes the cursor out of the table. */
    public void clearSelection() {
        selection.clear();
    }

    /** Opens the row in which the cursor stands, as a double click does. */
    public void open() {
        selected().ifPresent(row -> opened.forEach(listener -> listener.accept(row)));
    }

    /** Tells {@code listener} when the cursor comes into a row. */
    public void onSelect(Consumer<R> listener) {
        selected.add(listener);
    }

    /** Tells {@code listener} when a row is double-clicked. */
    public void onOpen(Consumer<R> listener) {
        opened.add(listener);
    }

    /** What the cell of a row says. */
    public String text(R row, String columnId) {
        return column(columnId).text().apply(row);
    }

    /**
     * Edits a cell as the editor in place does.
     *
     * @return why the text was refused; empty where it was taken
     */
    public Optional<String> edit(R row, String columnId, String text) {
        CellEdit<R> edit = column(columnId).edit();
        Optional<String> refusal = edit.refusal(row, text);
        if (refusal.isEmpty()) {
            data.setDataValue(index(columnId), data.rows().indexOf(row), text);
        }
        return refusal;
    }

    private String spoken(R row) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < data.getColumnCount(); i++) {
            words.append(data.column(i).title()).append(' ').append(data.column(i).text().apply(row)).append("; "); //$NON-NLS-1$
        }
        return words.toString();
    }

    private Column<R> column(String id) {
        return data.column(index(id));
    }

    private int index(String id) {
        for (int i = 0; i < data.getColumnCount(); i++) {
            if (data.column(i).id().equals(id)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no column " + id); //$NON-NLS-1$
    }

    private DataLayer layer(IDataProvider provider) {
        DataLayer layer = new DataLayer(provider, 100, ROW_HEIGHT);
        for (int i = 0; i < data.getColumnCount(); i++) {
            layer.setColumnWidthByPosition(i, data.column(i).width());
        }
        return layer;
    }

    /** The headings. */
    private static final class Titles extends DummyColumnHeaderDataProvider {

        private final GridData<?> columns;

        Titles(GridData<?> columns) {
            super(columns);
            this.columns = columns;
        }

        @Override
        public Object getDataValue(int column, int row) {
            return columns.column(column).title();
        }
    }
}
