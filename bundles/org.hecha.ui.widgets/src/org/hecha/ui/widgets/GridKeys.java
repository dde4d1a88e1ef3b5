package org.hecha.ui.widgets;

import java.util.function.IntConsumer;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractUiBindingConfiguration;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.resize.event.ColumnResizeEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseEvent;

/** What keys and clicks do, beside moving and editing: copy, paste, fill, filter, sort, fold. */
final class GridKeys<R> extends AbstractUiBindingConfiguration {

    private final GridData<R> data;
    private final GridClipboard<R> clipboard;
    private final GridSorting sorting;
    private final Runnable filterKey;
    private final Runnable foldKey;
    private final IntConsumer foldLine;
    /** Between two headings, where the mouse changes the width of a column. */
    private final ColumnResizeEventMatcher edge = new ColumnResizeEventMatcher(SWT.NONE, GridRegion.COLUMN_HEADER, 1);

    /**
     * @param filterKey shows the filter cells and goes into one
     * @param foldKey folds the group in whose row the cursor stands
     * @param foldLine folds the group of a line
     */
    GridKeys(GridData<R> data, GridClipboard<R> clipboard, GridSorting sorting, Runnable filterKey, Runnable foldKey,
            IntConsumer foldLine) {
        this.data = data;
        this.clipboard = clipboard;
        this.sorting = sorting;
        this.filterKey = filterKey;
        this.foldKey = foldKey;
        this.foldLine = foldLine;
    }

    @Override
    public void configureUiBindings(UiBindingRegistry bindings) {
        bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.MOD1, 'c'), (table, event) -> clipboard.copy());
        bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.MOD1, 'v'), (table, event) -> clipboard.paste());
        bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.MOD1, 'd'), (table, event) -> clipboard.fill());
        bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.MOD1 | SWT.MOD2, 'l'), (table, event) -> filterKey.run());
        bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, ' '), (table, event) -> foldKey.run());
        // A click on a heading sorts; it does not select the column as well.
        bindings.registerFirstMouseDownBinding(this::isHeading, (table, event) -> table.forceFocus());
        bindings.registerFirstSingleClickBinding(this::isHeading, (table, event) -> sorting
                .toggle(table.getColumnIndexByPosition(table.getColumnPositionByX(event.x))));
        bindings.registerFirstMouseDownBinding(this::isFold,
                (table, event) -> foldLine.accept(table.getRowIndexByPosition(table.getRowPositionByY(event.y))));
    }

    private boolean isHeading(NatTable table, MouseEvent event, LabelStack regions) {
        return event.button == 1 && event.stateMask == SWT.NONE && regions != null && regions.hasLabel(GridRegion.COLUMN_HEADER)
                && !regions.hasLabel(GridRegion.FILTER_ROW) && !edge.matches(table, event, regions);
    }

    /** Whether the mouse is on the sign that folds a group. */
    private boolean isFold(NatTable table, MouseEvent event, LabelStack regions) {
        if (event.button != 1 || regions == null || !regions.hasLabel(GridRegion.BODY)) {
            return false;
        }
        int position = table.getColumnPositionByX(event.x);
        int line = table.getRowIndexByPosition(table.getRowPositionByY(event.y));
        if (line < 0 || line >= data.getRowCount() || position < 0
                || !data.isTitle(table.getColumnIndexByPosition(position), line)) {
            return false;
        }
        return event.x - table.getStartXOfColumnPosition(position) <= GridPainter.indent(data.group(line)) + GridPainter.FOLD;
    }
}
