package org.hecha.ui.page;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

/**
 * Brings what a page shows up to date at once where the page is to be seen, and otherwise as soon as it comes to be seen: a page
 * behind another one costs nothing while somebody works. UI thread; goes with the control.
 */
public final class WhenSeen {

    private final Control page;
    private final Runnable fill;
    private boolean waiting;

    /**
     * @param page what is to be seen or not
     * @param fill shows everything as it is now
     */
    public WhenSeen(Control page, Runnable fill) {
        this.page = page;
        this.fill = fill;
        Listener shown = event -> catchUp();
        List<Control> around = around(page);
        // Told before it is on the screen: whoever turns to a page finds it up to date.
        around.forEach(control -> control.addListener(SWT.Show, shown));
        // A page may be carried to another place, where others are around it.
        page.addListener(SWT.Paint, painted -> later());
        page.addListener(SWT.Dispose, gone -> around.stream().filter(control -> !control.isDisposed())
                .forEach(control -> control.removeListener(SWT.Show, shown)));
    }

    private static List<Control> around(Control page) {
        List<Control> around = new ArrayList<>();
        for (Control control = page; control != null && !(control instanceof Shell); control = control.getParent()) {
            around.add(control);
        }
        return around;
    }

    /** Shows everything as it is now, or remembers to. */
    public void fill() {
        Composite shell = page.getShell();
        waiting = shell.isVisible() && !page.isVisible();
        if (!waiting) {
            fill.run();
        }
    }

    /** Whether what the page shows is from an earlier time. */
    public boolean isWaiting() {
        return waiting;
    }

    private void later() {
        if (waiting) {
            page.getDisplay().asyncExec(() -> {
                if (!page.isDisposed()) {
                    catchUp();
                }
            });
        }
    }

    private void catchUp() {
        if (waiting) {
            waiting = false;
            fill.run();
        }
    }
}
