package org.hecha.ui.internal.search;

import java.util.List;

/** The pages and commands of the window, and what leads to a hit. UI thread. */
interface Places {

    /** Pages and commands there are now. */
    List<Hit> hits();

    /**
     * Leads to a hit.
     *
     * @return whether it leads anywhere, and that is there now
     */
    boolean lead(Hit hit);
}
