package org.hecha.ui.internal.window;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Shell;
import org.hecha.ui.Speech;

/** Says a sentence; what helps those who are asked about it can be copied by a second button, which leaves it open. */
abstract class CopyDialog extends MessageDialog {

    private static final Speech SPEECH = Speech.of(CopyDialog.class);
    private static final int COPY = 1;

    private final String copied;

    CopyDialog(Shell parent, String title, String sentence, int kind, String copied) {
        super(parent, title, null, sentence, kind, 0, SPEECH.say("ok"), SPEECH.say("copy")); //$NON-NLS-1$ //$NON-NLS-2$
        this.copied = copied;
    }

    @Override
    protected final void buttonPressed(int button) {
        if (button != COPY) {
            super.buttonPressed(button);
            return;
        }
        Clipboard clipboard = new Clipboard(getShell().getDisplay());
        try {
            clipboard.setContents(new Object[] {copied}, new Transfer[] {TextTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
    }
}
