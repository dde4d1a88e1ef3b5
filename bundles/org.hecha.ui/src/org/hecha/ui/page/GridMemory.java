package org.hecha.ui.page;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.hecha.ui.widgets.Grid;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps how the user arranged tables over restarts: columns, widths, sorting. In the application's context, where there are
 * preferences. UI thread.
 */
public final class GridMemory {

    private static final Logger LOG = LoggerFactory.getLogger(GridMemory.class);

    private final Preferences store;

    public GridMemory(Preferences store) {
        this.store = store;
    }

    /** Arranges a table as it was and keeps it when it goes. @param id stable id of the table */
    public void follow(String id, Grid<?> grid) {
        recall(id).ifPresent(grid::restore);
        grid.control().addListener(SWT.Dispose, event -> keep(id, grid.state()));
    }

    /** What was kept under a key. */
    public Optional<String> recall(String key) {
        return Optional.ofNullable(store.get(key, null));
    }

    /** Keeps a text under a key. */
    public void keep(String key, String text) {
        try {
            store.put(key, text);
            store.flush();
        } catch (BackingStoreException | IllegalStateException e) {
            // An arrangement that is lost is no reason to disturb anybody.
            LOG.warn("The arrangement of {} could not be kept", key, e); //$NON-NLS-1$
        }
    }
}
