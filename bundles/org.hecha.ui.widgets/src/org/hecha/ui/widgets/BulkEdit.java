package org.hecha.ui.widgets;

import java.util.List;

/** Takes many cells at once, as one step that can be undone: what was pasted or filled down. UI thread. */
@FunctionalInterface
public interface BulkEdit<R> {

    /** @param changes cells in the order of the table; none was refused, and none says what its cell says already */
    void commit(List<CellChange<R>> changes);
}
