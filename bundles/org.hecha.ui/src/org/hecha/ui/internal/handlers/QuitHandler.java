package org.hecha.ui.internal.handlers;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.hecha.ui.internal.window.Farewell;

/** Leaves the program, unless unsaved changes are to be kept. */
public final class QuitHandler {

    @Execute
    void execute(IWorkbench workbench, Farewell farewell) {
        if (farewell.mayLeave()) {
            workbench.close();
        }
    }
}
