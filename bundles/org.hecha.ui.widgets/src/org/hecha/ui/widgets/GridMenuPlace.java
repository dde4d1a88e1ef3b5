package org.hecha.ui.widgets;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;

/** Finds out where a context menu was asked for, and fills it. */
final class GridMenuPlace<R> {

    private final NatTable table;
    private final GridData<R> data;
    private final GridLayers<R> layers;
    private String column;
    private boolean onHeading;

    GridMenuPlace(NatTable table, GridData<R> data, GridLayers<R> layers, GridMenu<R> content) {
        this.table = table;
        this.data = data;
        this.layers = layers;
        Menu menu = new Menu(table);
        table.setMenu(menu);
        table.addListener(SWT.MenuDetect, this::place);
        menu.addListener(SWT.Show, event -> {
            if (column == null && !onHeading) {
                atCursor();
            }
            content.fill(menu, column, onHeading);
            column = null;
            onHeading = false;
        });
    }

    private void place(Event event) {
        if (event.detail == SWT.MENU_KEYBOARD) {
            atCursor();
            return;
        }
        Point at = table.toControl(event.x, event.y);
        LabelStack regions = table.getRegionLabelsByXY(at.x, at.y);
        int position = table.getColumnPositionByX(at.x);
        onHeading = regions != null && regions.hasLabel(GridRegion.COLUMN_HEADER);
        column = position < 0 ? null : data.column(table.getColumnIndexByPosition(position)).id();
    }

    private void atCursor() {
        int position = layers.selection.getSelectionAnchor().getColumnPosition();
        column = position < 0 || position >= layers.selection.getColumnCount() ? null : data.column(layers.columnAt(position)).id();
        onHeading = false;
    }
}
