package org.hecha.ui.internal.handlers;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.hecha.ui.Choices;
import org.hecha.ui.FileChoice;
import org.hecha.ui.Preferences;
import org.hecha.ui.Reporter;
import org.hecha.ui.Session;
import org.hecha.ui.Speech;
import org.hecha.ui.internal.preferences.PreferenceDialog;
import org.hecha.ui.internal.window.Farewell;
import org.hecha.ui.internal.window.StartWith;

/** Lets the user change the preferences; a new language is offered at once, by a restart. */
public final class PreferencesHandler {

    private static final Speech SPEECH = Speech.of(PreferenceDialog.class);

    @Execute
    void execute(Display display, Preferences preferences, Reporter reporter, IWorkbench workbench, Farewell farewell, StartWith start,
            Session session, FileChoice files) {
        Choices before = preferences.now();
        Shell shell = display.getActiveShell();
        PreferenceDialog dialog = new PreferenceDialog(shell, before, files);
        if (dialog.open() != Window.OK) {
            return;
        }
        Attempt.to(() -> preferences.choose(dialog.choices()), reporter);
        boolean otherLanguage = before.language() != preferences.now().language();
        if (otherLanguage && ask(shell) && farewell.mayLeave()) {
            session.document().ifPresent(open -> start.nextTime(open.folder()));
            workbench.restart();
        }
    }

    private static boolean ask(Shell shell) {
        return MessageDialog.open(MessageDialog.QUESTION, shell, SPEECH.say("restartTitle"), SPEECH.say("restart"), 0, //$NON-NLS-1$ //$NON-NLS-2$
                SPEECH.say("restartNow"), SPEECH.say("restartLater")) == 0; //$NON-NLS-1$ //$NON-NLS-2$
    }
}
