package org.hecha.ui.review.internal.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.widgets.Display;
import org.hecha.ui.review.internal.opening.Review;
import org.hecha.ui.review.internal.verdict.ReportSaving;

/** Saves the report of the verification. */
public final class ReportHandler {

    @CanExecute
    boolean possible(Review review) {
        return review.current().isPresent();
    }

    @Execute
    void execute(Review review, ReportSaving saving, Display display) {
        review.current().ifPresent(verified -> saving.choose(display.getActiveShell(), verified));
    }
}
