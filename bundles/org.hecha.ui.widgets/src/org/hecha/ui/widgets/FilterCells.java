package org.hecha.ui.widgets;

import java.util.Map;

import org.eclipse.nebula.widgets.nattable.filterrow.IFilterStrategy;

/** Hands what is typed into the filter cells to the filter. UI thread. */
final class FilterCells<R> implements IFilterStrategy<R> {

    private final GridData<R> data;
    private GridFilter filter;

    FilterCells(GridData<R> data) {
        this.data = data;
    }

    void connect(GridFilter connected) {
        filter = connected;
    }

    @Override
    public void applyFilter(Map<Integer, Object> texts) {
        for (int i = 0; i < data.getColumnCount(); i++) {
            Object text = texts.get(i);
            filter.set(i, text == null ? "" : text.toString()); //$NON-NLS-1$
        }
    }
}
