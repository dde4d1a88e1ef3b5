package org.hecha.ui.internal.handlers;

import org.eclipse.e4.core.di.annotations.Execute;
import org.hecha.ui.internal.window.FolderChoice;

/** Lets the user choose an engagement folder and opens it. */
public final class OpenHandler {

    @Execute
    void execute(FolderChoice choice) {
        choice.chooseAndOpen();
    }
}
