package org.hecha.ui.review.internal.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.hecha.ui.review.internal.sign.SigningDesk;

/** Signs the open engagement. */
public final class SignHandler {

    @CanExecute
    boolean possible(SigningDesk desk) {
        return desk.canSign();
    }

    @Execute
    void execute(SigningDesk desk) {
        desk.signEngagement();
    }
}
