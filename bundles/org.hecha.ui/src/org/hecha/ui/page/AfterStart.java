package org.hecha.ui.page;

import java.util.ArrayDeque;
import java.util.Deque;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;

/**
 * Makes the widgets of pages that show nothing while nothing is open once the window stands, one page after another with a breath
 * between, so that the window comes sooner. A page asked for after that is made at once. UI thread.
 */
public final class AfterStart {

    private static final int BREATH_MILLIS = 10;

    private final Display display;
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean begun;

    public AfterStart(Display display) {
        this.display = display;
    }

    /**
     * @param context where no {@link AfterStart} is to be found, the page is made at once
     * @param page where {@code make} puts its widgets; nothing is made where it has gone meanwhile
     */
    public static void make(IEclipseContext context, Composite page, Runnable make) {
        AfterStart later = context.get(AfterStart.class);
        if (later == null || later.begun) {
            make.run();
        } else {
            later.waiting.add(() -> {
                if (!page.isDisposed()) {
                    make.run();
                    page.layout(true, true);
                }
            });
        }
    }

    /** To be called once the window stands. */
    public void begin() {
        begun = true;
        next();
    }

    private void next() {
        if (!waiting.isEmpty()) {
            display.timerExec(BREATH_MILLIS, this::one);
        }
    }

    private void one() {
        try {
            waiting.remove().run();
        } finally {
            next();
        }
    }
}
