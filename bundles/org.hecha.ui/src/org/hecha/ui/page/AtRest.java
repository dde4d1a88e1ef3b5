package org.hecha.ui.page;

import org.eclipse.swt.widgets.Control;

/**
 * Shows what follows a cursor once the cursor rests: while a key is held down, only the table moves. UI thread; goes with the
 * control.
 */
public final class AtRest {

    /** Longer than a held key waits before it comes again, shorter than an eye needs to follow. */
    private static final int REST_MILLIS = 60;

    private final Control page;
    private final Runnable show = this::show;
    private final Runnable deed;
    private boolean waiting;

    /** @param deed what is done once nothing has been asked for a little while */
    public AtRest(Control page, Runnable deed) {
        this.page = page;
        this.deed = deed;
    }

    /** Asks for it; what was asked for before is not done any more. */
    public void ask() {
        waiting = true;
        page.getDisplay().timerExec(REST_MILLIS, show);
    }

    /** Whether it was asked for and is not done yet. */
    public boolean isWaiting() {
        return waiting;
    }

    private void show() {
        waiting = false;
        if (!page.isDisposed()) {
            deed.run();
        }
    }
}
