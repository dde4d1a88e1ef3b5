package org.hecha.ui.widgets;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.tooltip.NatTableContentTooltip;
import org.eclipse.swt.widgets.Event;

/** Says on hovering what the column says about a cell. */
final class GridTooltip<R> extends NatTableContentTooltip {

    private final GridData<R> rows;
    private final GridData<R> totals;

    GridTooltip(NatTable table, GridData<R> rows, GridData<R> totals) {
        super(table);
        this.rows = rows;
        this.totals = totals;
    }

    @Override
    protected String getText(Event event) {
        int column = natTable.getColumnPositionByX(event.x);
        int row = natTable.getRowPositionByY(event.y);
        ILayerCell cell = natTable.getCellByPosition(column, row);
        LabelStack regions = natTable.getRegionLabelsByXY(event.x, event.y);
        if (cell == null || regions == null || regions.hasLabel(GridLayers.HEADER)) {
            return null;
        }
        GridData<R> data = regions.hasLabel(GridLayers.TOTALS) ? totals : rows;
        return cell.getRowIndex() < data.getRowCount()
                ? data.hover(cell.getColumnIndex(), cell.getRowIndex()) : null;
    }
}
