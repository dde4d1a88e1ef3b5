package org.hecha.ui.internal.window;

import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;
import org.hecha.ui.Speech;

/** Stands before the window while it waits for a save, so that nothing can be changed meanwhile. UI thread. */
final class SavingShell implements Farewell.Patience {

    private static final Speech SPEECH = Speech.of(SavingShell.class);

    private final Display display;

    SavingShell(Display display) {
        this.display = display;
    }

    @Override
    public void until(BooleanSupplier come) {
        if (come.getAsBoolean()) {
            return;
        }
        Shell shell = new Shell(display.getActiveShell(), SWT.TITLE | SWT.APPLICATION_MODAL);
        shell.setText(SPEECH.say("saving")); //$NON-NLS-1$
        shell.setLayout(new GridLayout());
        new Label(shell, SWT.NONE).setText(SPEECH.say("savingBeforeLeaving")); //$NON-NLS-1$
        new ProgressBar(shell, SWT.INDETERMINATE).setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        shell.addListener(SWT.Close, event -> event.doit = false);
        shell.pack();
        shell.open();
        try {
            while (!come.getAsBoolean() && !display.isDisposed()) {
                if (!display.readAndDispatch()) {
                    display.sleep();
                }
            }
        } finally {
            shell.dispose();
        }
    }
}
