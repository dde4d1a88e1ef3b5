package org.hecha.ui.review.internal.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.hecha.ui.review.internal.opening.Review;
import org.hecha.ui.review.internal.verdict.ReportSaving;

/** Saves the report of the verification. */
public final class ReportHandler {

    @CanExecute
    boolean possible(Review review) {
        return review.current().isPresent();
    }

    @Execute
    void execute(Review review, ReportSaving saving) {
        review.current().ifPresent(saving::choose);
    }
}
