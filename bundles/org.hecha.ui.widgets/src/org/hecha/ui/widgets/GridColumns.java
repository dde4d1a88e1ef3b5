package org.hecha.ui.widgets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which columns of a {@link Grid} are shown, in which order and how wide. UI thread. */
public final class GridColumns {

    private final GridData<?> data;
    private final GridLayers<?> layers;
    /** Columns the user left out. */
    private final Set<Integer> hidden = new HashSet<>();
    /** Columns left out because group rows say the same. */
    private Set<String> covered = Set.of();

    GridColumns(GridData<?> data, GridLayers<?> layers) {
        this.data = data;
        this.layers = layers;
        for (int i = 0; i < data.getColumnCount(); i++) {
            if (data.column(i).hidden()) {
                hidden.add(i);
            }
        }
        apply();
    }

    /** Ids of all columns, in the order in which they stand, hidden ones in their place. */
    public List<String> all() {
        return Arrays.stream(layers.order.getColumnIndexOrderArray()).mapToObj(i -> data.column(i).id()).toList();
    }

    /** Ids of the columns that are shown, from the left. */
    public List<String> shown() {
        return all().stream().filter(this::isShown).toList();
    }

    public boolean isShown(String columnId) {
        return !layers.shown.isColumnIndexHidden(data.indexOf(columnId));
    }

    /** Heading of a column. */
    public String title(String columnId) {
        return data.column(data.indexOf(columnId)).title();
    }

    /** Shows a column or leaves it out; the last one stays. */
    public void show(String columnId, boolean wanted) {
        int index = data.indexOf(columnId);
        if (wanted) {
            hidden.remove(index);
        } else if (shown().size() > 1) {
            hidden.add(index);
        }
        apply();
    }

    /** Whether group rows say what this column says. */
    boolean isCovered(String columnId) {
        return covered.contains(columnId);
    }

    /** Leaves out what group rows say. */
    void cover(Set<String> columnIds) {
        covered = Set.copyOf(columnIds);
        apply();
    }

    /** Width in pixels at 100 %. */
    public int width(String columnId) {
        return layers.rows.getColumnWidthByPosition(data.indexOf(columnId));
    }

    public void width(String columnId, int width) {
        layers.rows.setColumnWidthByPosition(data.indexOf(columnId), width);
    }

    /** Puts the columns into another order; those that are not named follow. */
    public void order(List<String> columnIds) {
        List<String> wanted = new ArrayList<>(columnIds);
        all().stream().filter(id -> !wanted.contains(id)).forEach(wanted::add);
        for (int to = 0; to < wanted.size(); to++) {
            int from = all().indexOf(wanted.get(to));
            if (from != to) {
                layers.order.reorderColumnPosition(from, to);
            }
        }
    }

    /** Brings back columns, order and widths as they were at first. */
    public void reset() {
        hidden.clear();
        for (int i = 0; i < data.getColumnCount(); i++) {
            if (data.column(i).hidden()) {
                hidden.add(i);
            }
            layers.rows.setColumnWidthByPosition(i, data.column(i).width());
        }
        layers.order.resetReorder();
        apply();
    }

    /** Whether the user left a column out, whatever the grouping does. */
    boolean isLeftOut(String columnId) {
        return hidden.contains(data.indexOf(columnId));
    }

    /** Index of the first column shown, in which group rows say their title. */
    int first() {
        return layers.selection.getColumnCount() == 0 ? 0 : layers.columnAt(0);
    }

    private void apply() {
        for (int i = 0; i < data.getColumnCount(); i++) {
            boolean out = hidden.contains(i) || covered.contains(data.column(i).id());
            if (out != layers.shown.isColumnIndexHidden(i)) {
                if (out) {
                    layers.shown.hideColumnIndexes(i);
                } else {
                    layers.shown.showColumnIndexes(i);
                }
            }
        }
    }
}
