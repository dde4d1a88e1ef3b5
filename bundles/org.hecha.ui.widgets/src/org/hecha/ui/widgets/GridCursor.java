package org.hecha.ui.widgets;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.edit.command.EditCellCommand;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.layer.event.RowStructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectRegionCommand;
import org.eclipse.nebula.widgets.nattable.viewport.command.ShowRowInViewportCommand;

/** Where the cursor stands, and what is selected. UI thread. */
final class GridCursor<R> {

    private static final int FILTER_LINE = 1;

    private final GridData<R> data;
    private final GridLayers<R> layers;
    private final NatTable table;
    private boolean restoring;

    GridCursor(GridData<R> data, GridLayers<R> layers, NatTable table) {
        this.data = data;
        this.layers = layers;
        this.table = table;
    }

    /** Whether the selection changes because the rows do, of which nobody is told. */
    boolean isRestoring() {
        return restoring;
    }

    /** The line in which the cursor stands, or -1. */
    int line() {
        int line = layers.selection.getSelectionAnchor().getRowPosition();
        return line < data.getRowCount() ? line : -1;
    }

    Optional<R> row() {
        int line = line();
        return line < 0 || data.group(line) != null ? Optional.empty() : Optional.of(data.row(line));
    }

    List<R> rows() {
        TreeSet<Integer> lines = new TreeSet<>();
        layers.selection.getSelectedRowPositions().forEach(range -> lines.addAll(range.getMembers()));
        List<R> rows = new ArrayList<>();
        for (int line : lines) {
            if (line < data.getRowCount() && data.group(line) == null) {
                rows.add(data.row(line));
            }
        }
        return rows;
    }

    /** Replaces the lines; the cursor stays in its row or group, where that is still here. */
    void keep(Runnable replace) {
        PositionCoordinate anchor = layers.selection.getSelectionAnchor();
        int column = anchor.getColumnPosition();
        int before = line();
        Optional<R> row = row();
        GridLines.Group group = before < 0 ? null : data.group(before);
        replace.run();
        restoring = true;
        try {
            layers.selection.clear(false);
            // A whole refresh would have the library ask every row whether its columns are still selected.
            layers.rows.fireLayerEvent(new RowStructuralRefreshEvent(layers.rows));
            int after = group == null ? row.map(this::lineOf).orElse(-1) : lineOf(group);
            if (after >= 0) {
                put(after, column, after != before);
            }
        } finally {
            restoring = false;
        }
    }

    private int lineOf(GridLines.Group group) {
        return data.lines().groups().entrySet().stream().filter(entry -> entry.getValue().path().equals(group.path()))
                .map(Map.Entry::getKey).findFirst().orElse(-1);
    }

    private int lineOf(R row) {
        List<R> lines = data.lines().lines();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).equals(row) && data.group(i) == null) {
                return i;
            }
        }
        return -1;
    }

    /** Puts the cursor into a row and shows it. */
    void place(R row) {
        int line = lineOf(row);
        if (line >= 0) {
            put(line, layers.selection.getSelectionAnchor().getColumnPosition(), true);
        }
    }

    private void put(int line, int column, boolean show) {
        if (show) {
            table.doCommand(new ShowRowInViewportCommand(line));
        }
        int last = layers.selection.getColumnCount() - 1;
        layers.selection.doCommand(new SelectCellCommand(layers.selection, Math.max(0, Math.min(column, last)), line, false, false));
    }

    void select(R from, String fromColumn, R to, String toColumn) {
        int line = lineOf(from);
        int other = lineOf(to);
        int column = layers.positionOf(data.indexOf(fromColumn));
        int otherColumn = layers.positionOf(data.indexOf(toColumn));
        if (line < 0 || other < 0 || column < 0 || otherColumn < 0) {
            throw new IllegalArgumentException("not shown: " + from + ' ' + fromColumn + ' ' + to + ' ' + toColumn); //$NON-NLS-1$
        }
        layers.selection.doCommand(new SelectRegionCommand(layers.selection, Math.min(column, otherColumn), Math.min(line, other),
                Math.abs(otherColumn - column) + 1, Math.abs(other - line) + 1, false, false));
    }

    /** Opens the filter cell of the column in which the cursor stands. */
    void enterFilter() {
        int column = Math.max(0, layers.selection.getSelectionAnchor().getColumnPosition());
        int position = layers.viewport.underlyingToLocalColumnPosition(layers.selection, column);
        ILayerCell cell = table.getCellByPosition(Math.max(0, position), FILTER_LINE);
        if (cell != null) {
            table.doCommand(new EditCellCommand(table, layers.registry, cell));
        }
    }
}
