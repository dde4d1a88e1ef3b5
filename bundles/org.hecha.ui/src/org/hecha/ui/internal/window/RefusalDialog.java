package org.hecha.ui.internal.window;

import java.util.Locale;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Shell;
import org.hecha.core.text.Refusal;
import org.hecha.ui.Speech;

/** Says in one sentence what could not be done; the sentence can be copied. */
final class RefusalDialog extends MessageDialog {

    private static final Speech SPEECH = Speech.of(RefusalDialog.class);
    private static final int COPY = 1;

    private final String sentence;

    RefusalDialog(Shell parent, Refusal refusal) {
        super(parent, SPEECH.say("refusalTitle"), null, refusal.in(Locale.getDefault()), MessageDialog.ERROR, 0, //$NON-NLS-1$
                SPEECH.say("ok"), SPEECH.say("copy")); //$NON-NLS-1$ //$NON-NLS-2$
        sentence = refusal.in(Locale.getDefault());
    }

    @Override
    protected void buttonPressed(int button) {
        if (button != COPY) {
            super.buttonPressed(button);
            return;
        }
        Clipboard clipboard = new Clipboard(getShell().getDisplay());
        try {
            String environment = System.getProperty("os.name") + ", Java " + System.getProperty("java.version"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            clipboard.setContents(new Object[] {sentence + '\n' + environment},
                    new Transfer[] {TextTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
    }
}
