package org.hecha.ui.review.internal.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.hecha.ui.review.internal.sign.SigningDesk;

/** Puts a further signature on the package under review. */
public final class CountersignHandler {

    @CanExecute
    boolean possible(SigningDesk desk) {
        return desk.canCountersign();
    }

    @Execute
    void execute(SigningDesk desk) {
        desk.countersign();
    }
}
