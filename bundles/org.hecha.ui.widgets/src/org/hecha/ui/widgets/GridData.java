package org.hecha.ui.widgets;

import java.util.List;

import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.layer.cell.IConfigLabelAccumulator;

/** Rows and columns as the table library asks for them; labels cells by column. */
final class GridData<R> implements IDataProvider, IConfigLabelAccumulator {

    static final String RIGHT = "right"; //$NON-NLS-1$
    static final String EDITABLE = "editable"; //$NON-NLS-1$

    private final List<Column<R>> columns;
    private List<R> rows = List.of();

    GridData(List<Column<R>> columns) {
        this.columns = List.copyOf(columns);
    }

    void rows(List<R> replaced) {
        rows = List.copyOf(replaced);
    }

    List<R> rows() {
        return rows;
    }

    R row(int index) {
        return rows.get(index);
    }

    Column<R> column(int index) {
        return columns.get(index);
    }

    @Override
    public Object getDataValue(int column, int row) {
        // A repaint that was asked for before the rows were replaced may still come.
        return row < rows.size() ? columns.get(column).text().apply(rows.get(row)) : ""; //$NON-NLS-1$
    }

    @Override
    public void setDataValue(int column, int row, Object value) {
        R target = rows.get(row);
        String text = value == null ? "" : value.toString(); //$NON-NLS-1$
        CellEdit<R> edit = columns.get(column).edit();
        if (!text.equals(edit.initial(target))) {
            edit.commit(target, text);
        }
    }

    @Override
    public int getColumnCount() {
        return columns.size();
    }

    @Override
    public int getRowCount() {
        return rows.size();
    }

    @Override
    public void accumulateConfigLabels(LabelStack labels, int column, int row) {
        Column<R> shown = columns.get(column);
        if (shown.right()) {
            labels.addLabel(RIGHT);
        }
        if (shown.edit() != null && row < rows.size() && shown.edit().accepts(rows.get(row))) {
            labels.addLabel(EDITABLE);
        }
    }
}
