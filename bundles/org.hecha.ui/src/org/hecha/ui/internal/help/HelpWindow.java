package org.hecha.ui.internal.help;

import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.hecha.ui.Speech;

/** Help in a window of its own, for perspectives without a page for it. UI thread. */
public final class HelpWindow {

    private static final Speech SPEECH = Speech.of(HelpWindow.class);

    private final Supplier<Shell> parent;
    private Shell shell;

    /** @param parent the window before which it stands */
    public HelpWindow(Supplier<Shell> parent) {
        this.parent = parent;
    }

    /** Opens it or brings it to the front. */
    public void show(HelpDesk desk) {
        if (shell == null || shell.isDisposed()) {
            shell = new Shell(parent.get(), SWT.SHELL_TRIM);
            shell.setText(SPEECH.say("help")); //$NON-NLS-1$
            HelpView view = new HelpView(shell, desk);
            shell.setSize(shell.computeSize(view.text().getLineHeight() * 26, view.text().getLineHeight() * 30));
            shell.addListener(SWT.Traverse, event -> {
                if (event.detail == SWT.TRAVERSE_ESCAPE) {
                    shell.close();
                }
            });
            shell.open();
            view.focus();
        } else {
            shell.setActive();
        }
    }
}
