package org.hecha.ui.widgets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.selection.event.CellSelectionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;

/**
 * A large table: headings, rows that are asked for only where they are seen, total rows pinned below, editing in place, sorting,
 * filtering, grouping, column choice, copying and pasting of blocks. UI thread. Owns its widgets and fonts; they go with the
 * parent. A table of many rows is brought into order while the user goes on; see {@link #isArranging}.
 */
public final class Grid<R> {

    private final GridData<R> data;
    private final GridData<R> totals;
    private final GridLayers<R> layers;
    private final NatTable table;
    private final GridColumns columns;
    private final GridSorting sorting;
    private final GridFilter filter;
    private final GridGroups<R> groups;
    private final GridOrder<R> order;
    private final GridClipboard<R> clipboard;
    private final GridCursor<R> cursor;
    private final GridMenu<R> menu = new GridMenu<>(this);
    private final List<Consumer<R>> selected = new ArrayList<>();
    private final List<Consumer<R>> opened = new ArrayList<>();

    /**
     * @param parent where it is placed
     * @param name accessible name
     * @param columns columns, from the left
     */
    public Grid(Composite parent, String name, List<Column<R>> columns) {
        data = new GridData<>(columns);
        totals = new GridData<>(columns);
        FilterCells<R> cells = new FilterCells<>(data);
        layers = new GridLayers<>(data, totals, cells);
        this.columns = new GridColumns(data, layers);
        data.titleColumn(this.columns::first);
        table = new NatTable(parent, layers.whole, false);
        // Whoever finds the widget finds what it shows.
        table.setData(Grid.class.getName(), this);
        table.setConfigRegistry(layers.registry);
        Executor later = task -> later(task);
        sorting = new GridSorting(data, this::arrange);
        filter = new GridFilter(data, this::arrange, layers.header::isFilterRowVisible, this::showFilterRow, layers::filterCell);
        cells.connect(filter);
        groups = new GridGroups<>(this::regroup, this::refold);
        order = new GridOrder<>(data, sorting, filter, groups, later, this::take);
        clipboard = new GridClipboard<>(data, layers, table);
        cursor = new GridCursor<>(data, layers, table);
        configure(name);
    }

    private void later(Runnable task) {
        if (!table.isDisposed()) {
            table.getDisplay().asyncExec(() -> {
                if (!table.isDisposed()) {
                    task.run();
                }
            });
        }
    }

    private void configure(String name) {
        new GridTheme<>(table, layers.registry, data, totals, sorting);
        table.addConfiguration(new GridEditing<>(data));
        table.addConfiguration(new GridKeys<>(data, clipboard, sorting, this::enterFilter, this::foldHere, this::fold));
        table.configure();
        new GridTooltip<>(table, data, totals);
        table.addLayerListener(event -> {
            if (event instanceof CellSelectionEvent && !cursor.isRestoring()) {
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
        new GridMenuPlace<>(table, data, layers, menu);
        new GridSpeech<>(table, name, data, cursor);
    }

    private void take(GridLines<R> lines) {
        cursor.keep(() -> data.lines(lines));
    }

    private void arrange() {
        order.arrange();
        table.redraw();
    }

    private void regroup() {
        columns.cover(groups.grouping().map(Grouping::covered).orElse(Set.of()));
        arrange();
    }

    private void refold() {
        order.fold();
    }

    private void showFilterRow(boolean shown) {
        layers.header.setFilterRowVisible(shown);
        table.updateResize();
        table.redraw();
    }

    private void enterFilter() {
        filter.showRow(true);
        cursor.enterFilter();
    }

    private void foldHere() {
        fold(cursor.line());
    }

    private void fold(int line) {
        GridLines.Group group = line < 0 || line >= data.getRowCount() ? null : data.group(line);
        if (group != null) {
            groups.fold(group.path(), !group.folded());
        }
    }

    /** The widget, for layout. */
    public Control control() {
        return table;
    }

    /** Replaces the rows and leaves the totals; the cursor stays in an equal row, where there is one. */
    public void rows(List<R> replaced) {
        show(replaced, totals.lines().lines());
    }

    /**
     * Replaces rows and total rows; the cursor stays in an equal row, where there is one, and nobody is told. Sorting, filter and
     * groups stay as they are.
     */
    public void show(List<R> replaced, List<R> replacedTotals) {
        boolean otherHeight = totals.getRowCount() != replacedTotals.size();
        totals.lines(GridLines.plain(List.copyOf(replacedTotals)));
        order.rows(replaced);
        if (otherHeight) {
            // The rows get what the totals leave.
            table.updateResize();
        }
    }

    /** The rows that are shown, in the order shown; neither those filtered out or folded away nor group rows. */
    public List<R> rows() {
        return data.lines().rows();
    }

    /** All rows, in the order in which they were given. */
    public List<R> all() {
        return order.all();
    }

    /** The total rows. */
    public List<R> totals() {
        return totals.lines().lines();
    }

    /** Whether a large table is still being sorted, filtered or grouped; until then it shows the rows as they were. */
    public boolean isArranging() {
        return order.isBusy();
    }

    /** The row in which the cursor stands; empty in a group row. */
    public Optional<R> selected() {
        return cursor.row();
    }

    /** The rows of which a cell is selected, from above; no group rows. */
    public List<R> selection() {
        return cursor.rows();
    }

    /** Whether any cell is selected. */
    public boolean hasSelection() {
        return cursor.line() >= 0;
    }

    /** Puts the cursor into a row and shows it; does nothing where it is there already or the row is not here. */
    public void select(R row) {
        if (selected().filter(row::equals).isEmpty() && order.all().contains(row)) {
            groups.unfold(row);
            cursor.place(row);
        }
    }

    /** Selects a block of cells from the column and row of one cell to those of another. */
    public void select(R from, String fromColumn, R to, String toColumn) {
        cursor.select(from, fromColumn, to, toColumn);
    }

    /** Takes the cursor out of the table. */
    public void clearSelection() {
        layers.selection.clear();
    }

    /** Opens the row in which the cursor stands, as a double click does; a group is folded or unfolded. */
    public void open() {
        foldHere();
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

    /** Lets {@code items} put its items into the context menu of the rows each time it opens. */
    public void onMenu(Consumer<Menu> items) {
        menu.add(items);
    }

    /** Which columns are shown, in which order and how wide. */
    public GridColumns columns() {
        return columns;
    }

    /** By which column the rows are sorted. */
    public GridSorting sorting() {
        return sorting;
    }

    /** Which rows are shown. */
    public GridFilter filter() {
        return filter;
    }

    /** How the rows are grouped. */
    public GridGroups<R> groups() {
        return groups;
    }

    /** Copying, pasting, filling down. */
    public GridClipboard<R> clipboard() {
        return clipboard;
    }

    /** Columns and sorting as the user arranged them, as a text to be kept. */
    public String state() {
        return GridState.of(columns, sorting);
    }

    /** Arranges columns and sorting as {@link #state} kept them; what is unknown in the text is passed over. */
    public void restore(String state) {
        GridState.restore(state, columns, sorting);
    }

    /** What the cell of a row says. */
    public String text(R row, String columnId) {
        return data.column(data.indexOf(columnId)).text().apply(row);
    }

    /** What stands in the table line by line in one column, group rows included. */
    public List<String> lines(String columnId) {
        int column = data.indexOf(columnId);
        return IntStream.range(0, data.getRowCount()).mapToObj(i -> data.getDataValue(column, i).toString())
                .toList();
    }

    /**
     * Edits a cell as the editor in place does.
     *
     * @return why the text was refused; empty where it was taken
     */
    public Optional<String> edit(R row, String columnId, String text) {
        CellEdit<R> edit = data.column(data.indexOf(columnId)).edit();
        Optional<String> refusal = edit.refusal(row, text);
        if (refusal.isEmpty() && !text.equals(edit.initial(row))) {
            edit.commit(row, text);
        }
        return refusal;
    }
}
