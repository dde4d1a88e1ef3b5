package org.hecha.ui.internal.sources;

import java.util.List;
import java.util.Set;

import org.hecha.ui.widgets.Grouping;

/** Sources under their facility and category, and under their year where there are several. */
final class InventoryGroups implements Grouping<InventoryRow> {

    @Override
    public List<Heading> path(InventoryRow row) {
        // Remembered for the subtotal.
        row.sums();
        return row.path();
    }

    @Override
    public InventoryRow subtotal(List<Heading> path, List<InventoryRow> members) {
        return new GroupRow(path, members);
    }

    @Override
    public Set<String> covered() {
        return Set.of("facility", "category", "period"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }
}
