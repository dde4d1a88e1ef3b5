package org.hecha.ui.widgets;

import java.util.List;
import java.util.function.IntSupplier;

import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.layer.cell.IConfigLabelAccumulator;

/** Lines and columns as the table library asks for them; labels cells by column and line. */
final class GridData<R> implements IDataProvider, IConfigLabelAccumulator {

    static final String RIGHT = "right"; //$NON-NLS-1$
    static final String EDITABLE = "editable"; //$NON-NLS-1$
    static final String CHOICES = "choices"; //$NON-NLS-1$
    static final String GROUP = "group"; //$NON-NLS-1$

    private final List<Column<R>> columns;
    private GridLines<R> lines = GridLines.plain(List.of());
    private IntSupplier first = () -> 0;

    GridData(List<Column<R>> columns) {
        this.columns = List.copyOf(columns);
    }

    /** @param firstShown index of the column in which group rows say their title */
    void titleColumn(IntSupplier firstShown) {
        first = firstShown;
    }

    void lines(GridLines<R> replaced) {
        lines = replaced;
    }

    GridLines<R> lines() {
        return lines;
    }

    /** The line of that index: a row, or the subtotal of a group. */
    R row(int index) {
        return lines.lines().get(index);
    }

    /** The group whose row stands there, or null. */
    GridLines.Group group(int index) {
        return lines.group(index);
    }

    Column<R> column(int index) {
        return columns.get(index);
    }

    List<Column<R>> columns() {
        return columns;
    }

    int indexOf(String columnId) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).id().equals(columnId)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no column " + columnId); //$NON-NLS-1$
    }

    /** Whether this cell says the title of a group. */
    boolean isTitle(int column, int row) {
        return lines.group(row) != null && column == first.getAsInt();
    }

    /** Whether this cell of a row stands below titles of groups. */
    boolean isIndented(int column, int row) {
        return lines.depth() > 0 && lines.group(row) == null && column == first.getAsInt();
    }

    @Override
    public Object getDataValue(int column, int row) {
        if (row >= getRowCount()) {
            // A repaint that was asked for before the rows were replaced may still come.
            return ""; //$NON-NLS-1$
        }
        return isTitle(column, row) ? title(lines.group(row)) : columns.get(column).text().apply(row(row));
    }

    private static String title(GridLines.Group group) {
        return group.title() + " (" + group.size() + ")"; //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** What hovering over a cell says. */
    String hover(int column, int row) {
        return isTitle(column, row) ? title(lines.group(row)) : columns.get(column).hover(row(row));
    }

    @Override
    public void setDataValue(int column, int row, Object value) {
        R target = row(row);
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
        return lines.lines().size();
    }

    @Override
    public void accumulateConfigLabels(LabelStack labels, int column, int row) {
        Column<R> shown = columns.get(column);
        if (shown.right() && !(row < getRowCount() && isTitle(column, row))) {
            labels.addLabel(RIGHT);
        }
        if (row >= getRowCount()) {
            return;
        }
        if (lines.group(row) != null) {
            labels.addLabelOnTop(GROUP);
        } else if (shown.edit() != null && shown.edit().accepts(row(row))) {
            labels.addLabel(EDITABLE);
            if (shown.edit().offer() != CellEdit.Offer.NONE) {
                labels.addLabelOnTop(CHOICES + shown.edit().offer().ordinal());
            }
        }
    }
}
