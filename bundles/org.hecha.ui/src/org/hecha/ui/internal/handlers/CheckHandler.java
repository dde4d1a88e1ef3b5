package org.hecha.ui.internal.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.hecha.ui.Session;
import org.hecha.ui.internal.calculation.Checking;

/** Asks every rule of the criteria and records the answers. */
public final class CheckHandler {

    @CanExecute
    boolean possible(Session session) {
        return session.document().isPresent();
    }

    @Execute
    void execute(Checking checking) {
        checking.check();
    }
}
