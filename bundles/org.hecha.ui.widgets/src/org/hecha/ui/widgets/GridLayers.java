package org.hecha.ui.widgets;

import java.util.Map;

import org.eclipse.nebula.widgets.nattable.config.ConfigRegistry;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.edit.config.DefaultEditConfiguration;
import org.eclipse.nebula.widgets.nattable.filterrow.FilterRowDataLayer;
import org.eclipse.nebula.widgets.nattable.filterrow.FilterRowHeaderComposite;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.data.DummyColumnHeaderDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.DimensionallyDependentLayer;
import org.eclipse.nebula.widgets.nattable.hideshow.ColumnHideShowLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.painter.layer.GridLineCellLayerPainter;
import org.eclipse.nebula.widgets.nattable.reorder.ColumnReorderLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.graphics.Rectangle;

/** The layers of which the table library makes a table: headings with filter cells, rows, totals pinned below. */
final class GridLayers<R> {

    static final String HEADER = GridRegion.COLUMN_HEADER;
    static final String TOTALS = "TOTALS"; //$NON-NLS-1$
    private static final int ROW_HEIGHT = 26;

    private final GridData<R> data;
    final ConfigRegistry registry = new ConfigRegistry();
    final DataLayer rows;
    final ColumnReorderLayer order;
    final ColumnHideShowLayer shown;
    final SelectionLayer selection;
    final ViewportLayer viewport;
    final FilterRowHeaderComposite<R> header;
    final CompositeLayer whole = new CompositeLayer(1, 3);

    /** @param filterCells takes and gives the texts of the filter cells */
    GridLayers(GridData<R> data, GridData<R> totals, FilterCells<R> filterCells) {
        this.data = data;
        rows = layer(data);
        order = new ColumnReorderLayer(rows);
        shown = new ColumnHideShowLayer(order);
        selection = new SelectionLayer(shown);
        rows.setConfigLabelAccumulator((labels, column, row) -> {
            data.accumulateConfigLabels(labels, column, row);
            if (selection.isRowPositionSelected(row)) {
                labels.addLabel(GridStyle.CHOSEN_ROW);
            }
        });
        viewport = new ViewportLayer(selection);
        viewport.setRegionName(GridRegion.BODY);
        ColumnHeaderLayer headings = new ColumnHeaderLayer(layer(new Titles(data)), viewport, selection);
        header = new FilterRowHeaderComposite<>(headings, new FilterRowDataLayer<>(filterCells, headings, data, registry, false));
        header.setFilterRowVisible(false);
        DataLayer totalsLayer = layer(totals);
        totalsLayer.setConfigLabelAccumulator((labels, column, row) -> {
            labels.addLabel(GridStyle.TOTAL);
            totals.accumulateConfigLabels(labels, column, row);
            labels.removeLabel(GridData.EDITABLE);
        });
        whole.setChildLayer(HEADER, header, 0, 0);
        whole.setChildLayer(GridRegion.BODY, viewport, 0, 1);
        whole.setChildLayer(TOTALS, pinned(totalsLayer, viewport), 0, 2);
        // Left to itself the composite gives the rows the place of the totals too.
        viewport.setClientAreaProvider(() -> {
            Rectangle area = whole.getClientAreaProvider().getClientArea();
            int taken = header.getHeight() + totalsLayer.getHeight();
            return new Rectangle(area.x, area.y + header.getHeight(), area.width, Math.max(0, area.height - taken));
        });
        whole.addConfiguration(new DefaultEditConfiguration());
    }

    private static DimensionallyDependentLayer pinned(DataLayer totals, ViewportLayer viewport) {
        DimensionallyDependentLayer pinned = new DimensionallyDependentLayer(totals, viewport, totals);
        // The row above may be only partly in sight: it gives way to the first total, not the other way round.
        pinned.setLayerPainter(new GridLineCellLayerPainter(false, true));
        return pinned;
    }

    private DataLayer layer(IDataProvider provider) {
        DataLayer layer = new DataLayer(provider, 100, ROW_HEIGHT);
        for (int i = 0; i < data.getColumnCount(); i++) {
            layer.setColumnWidthByPosition(i, data.column(i).width());
        }
        return layer;
    }

    /** Writes a text into a filter cell; null empties it. */
    void filterCell(int column, String text) {
        Map<Integer, Object> cells = header.getFilterRowDataLayer().getFilterRowDataProvider().getFilterIndexToObjectMap();
        if (text == null) {
            cells.remove(column);
        } else {
            cells.put(column, text);
        }
    }

    /** Index of the column at a position of the selection. */
    int columnAt(int position) {
        return selection.getColumnIndexByPosition(position);
    }

    /** Position of a column among those shown, or a negative number where it is hidden. */
    int positionOf(int column) {
        return selection.getColumnPositionByIndex(column);
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
