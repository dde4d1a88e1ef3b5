package org.hecha.ui.internal.handlers;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.widgets.Display;
import org.hecha.ui.internal.window.ReportDialog;

/** Says which version of the program runs where. */
public final class AboutHandler {

    @Execute
    void execute(Display display) {
        ReportDialog.about(display.getActiveShell()).open();
    }
}
