package org.hecha.ui.review.internal.handlers;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Display;
import org.hecha.ui.FileChoice;
import org.hecha.ui.review.internal.opening.PackageCase;
import org.hecha.ui.review.internal.opening.Review;
import org.hecha.ui.review.internal.verdict.SettingsDialog;

/** Asks how packages are verified, keeps the answer, and verifies what is open again. */
public final class SettingsHandler {

    @Execute
    void execute(Review review, Display display, FileChoice files) {
        SettingsDialog dialog = new SettingsDialog(display.getActiveShell(),
                review.current().map(PackageCase::choice).orElseGet(() -> review.memory().verification()), files);
        if (dialog.open() == Window.OK) {
            review.memory().verification(dialog.choice());
            if (review.asked().isPresent()) {
                review.verify(dialog.choice());
            }
        }
    }
}
