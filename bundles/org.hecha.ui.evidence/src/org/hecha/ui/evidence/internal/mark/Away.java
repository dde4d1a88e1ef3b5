package org.hecha.ui.evidence.internal.mark;

import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.operation.ModalContext;
import org.eclipse.swt.widgets.Display;
import org.hecha.core.text.Refusal;

/** Does a short piece of work for an open dialog away from the UI thread, while the window goes on painting. */
final class Away {

    /** The work. */
    @FunctionalInterface
    interface Task<T> {
        T run() throws Refusal;
    }

    private Away() {
    }

    /** @return the outcome, on the UI thread, once it is there */
    static <T> T from(Display display, Task<T> task) throws Refusal {
        AtomicReference<T> outcome = new AtomicReference<>();
        AtomicReference<Refusal> refusal = new AtomicReference<>();
        try {
            ModalContext.run(monitor -> {
                try {
                    outcome.set(task.run());
                } catch (Refusal e) {
                    refusal.set(e);
                }
            }, true, new NullProgressMonitor(), display);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        }
        if (refusal.get() != null) {
            throw refusal.get();
        }
        return outcome.get();
    }
}
