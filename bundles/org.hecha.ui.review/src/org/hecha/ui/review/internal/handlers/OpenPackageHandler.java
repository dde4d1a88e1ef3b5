package org.hecha.ui.review.internal.handlers;

import org.eclipse.e4.core.di.annotations.Execute;
import org.hecha.ui.FileChoice;
import org.hecha.ui.Openers;
import org.hecha.ui.Speech;

/** Lets the user choose a package or a signed PDF and opens it. */
public final class OpenPackageHandler {

    private static final Speech SPEECH = Speech.of(OpenPackageHandler.class);

    @Execute
    void execute(Openers openers, FileChoice files) {
        files.open(SPEECH.say("openTitle"), "*.asice", "*.pdf").ifPresent(openers::open); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }
}
