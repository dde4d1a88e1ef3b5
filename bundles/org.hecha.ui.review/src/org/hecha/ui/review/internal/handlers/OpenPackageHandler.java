package org.hecha.ui.review.internal.handlers;

import java.nio.file.Path;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.hecha.ui.Openers;
import org.hecha.ui.Speech;

/** Lets the user choose a package or a signed PDF and opens it. */
public final class OpenPackageHandler {

    private static final Speech SPEECH = Speech.of(OpenPackageHandler.class);

    @Execute
    void execute(Openers openers, Display display) {
        FileDialog dialog = new FileDialog(display.getActiveShell(), SWT.OPEN);
        dialog.setText(SPEECH.say("openTitle")); //$NON-NLS-1$
        dialog.setFilterExtensions(new String[] {"*.asice;*.pdf", "*"}); //$NON-NLS-1$ //$NON-NLS-2$
        dialog.setFilterNames(new String[] {SPEECH.say("filterPackages"), SPEECH.say("filterAll")}); //$NON-NLS-1$ //$NON-NLS-2$
        String chosen = dialog.open();
        if (chosen != null) {
            openers.open(Path.of(chosen));
        }
    }
}
