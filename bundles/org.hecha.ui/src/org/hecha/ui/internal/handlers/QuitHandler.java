package org.hecha.ui.internal.handlers;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.e4.ui.workbench.modeling.IWindowCloseHandler;

/** Leaves the program, unless unsaved changes are to be kept: asked are those who are asked when the window is closed. */
public final class QuitHandler {

    @Execute
    void execute(MApplication application, IWorkbench workbench) {
        if (application.getChildren().stream().allMatch(QuitHandler::mayClose)) {
            workbench.close();
        }
    }

    private static boolean mayClose(MWindow window) {
        IWindowCloseHandler asked = window.getContext().get(IWindowCloseHandler.class);
        return asked == null || asked.close(window);
    }
}
