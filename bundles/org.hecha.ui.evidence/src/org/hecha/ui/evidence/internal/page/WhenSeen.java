package org.hecha.ui.evidence.internal.page;

import org.eclipse.swt.widgets.Control;

/**
 * Does what a page has to do only where it is seen: the same page stands in several perspectives, and one that lies behind others neither
 * opens files nor compares them. UI thread; goes with its control.
 */
final class WhenSeen {

    private final Control page;
    private final Runnable action;
    private boolean waits;

    /** @param painted parts of the page that are painted whenever it comes to the front */
    WhenSeen(Control page, Runnable action, Control... painted) {
        this.page = page;
        this.action = action;
        for (Control one : painted) {
            one.addPaintListener(seen -> catchUp());
        }
    }

    /** Does it now, or once the page is seen. */
    void ask() {
        waits = !page.isVisible();
        if (!waits) {
            action.run();
        }
    }

    private void catchUp() {
        if (waits) {
            page.getDisplay().asyncExec(() -> {
                if (waits && !page.isDisposed()) {
                    ask();
                }
            });
        }
    }
}
