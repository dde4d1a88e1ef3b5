package org.hecha.ui.internal.window;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.hecha.core.text.Refusal;
import org.hecha.ui.Speech;

/** Says in one sentence what could not be done; the sentence can be copied. */
final class RefusalDialog extends CopyDialog {

    private static final Speech SPEECH = Speech.of(RefusalDialog.class);

    RefusalDialog(Shell parent, Refusal refusal) {
        super(parent, SPEECH.say("refusalTitle"), Speech.in(refusal::in), MessageDialog.ERROR, //$NON-NLS-1$
                Speech.in(refusal::in) + '\n' + System.getProperty("os.name") + ", Java " + System.getProperty("java.version")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }
}
