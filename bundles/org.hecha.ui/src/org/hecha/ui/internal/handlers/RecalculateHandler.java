package org.hecha.ui.internal.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.hecha.ui.Session;
import org.hecha.ui.internal.calculation.Recalculation;

/** Calculates the open engagement anew. */
public final class RecalculateHandler {

    @CanExecute
    boolean possible(Session session) {
        return session.document().isPresent();
    }

    @Execute
    void execute(Recalculation recalculation) {
        recalculation.recalculate();
    }
}
