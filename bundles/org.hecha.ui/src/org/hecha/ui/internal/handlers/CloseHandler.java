package org.hecha.ui.internal.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.hecha.ui.Session;
import org.hecha.ui.internal.window.Farewell;

/** Closes the open engagement. */
public final class CloseHandler {

    @CanExecute
    boolean possible(Session session) {
        return session.document().isPresent();
    }

    @Execute
    void execute(Session session, Farewell farewell) {
        if (farewell.mayLeave()) {
            session.close();
        }
    }
}
