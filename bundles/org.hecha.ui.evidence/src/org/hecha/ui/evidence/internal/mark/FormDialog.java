package org.hecha.ui.evidence.internal.mark;

import java.util.Objects;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.hecha.core.text.Refusal;
import org.hecha.ui.Speech;

/**
 * Asks for what a step needs. What is refused is said above the fields, and nothing of what was typed is lost. UI thread.
 *
 * @param <F> what is asked for
 */
public abstract class FormDialog<F> extends TitleAreaDialog {

    /** Takes what was filled in. */
    @FunctionalInterface
    public interface Acceptance<F> {

        /** @throws Refusal why it cannot be taken; the dialog stays open */
        void accept(F form) throws Refusal;
    }

    private static final Speech SPEECH = Speech.of(FormDialog.class);

    private final String title;
    private final String message;
    private final Acceptance<F> acceptance;
    private boolean accepting;

    /** @param message what the dialog is for, one sentence */
    protected FormDialog(Shell parent, String title, String message, Acceptance<F> acceptance) {
        super(parent);
        this.title = Objects.requireNonNull(title);
        this.message = Objects.requireNonNull(message);
        this.acceptance = Objects.requireNonNull(acceptance);
        setHelpAvailable(false);
    }

    /** Makes the fields. */
    protected abstract void fill(Fields fields);

    /** What is filled in now. */
    protected abstract F form();

    @Override
    protected final boolean isResizable() {
        return true;
    }

    @Override
    protected final void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected final Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(title);
        setMessage(message, IMessageProvider.NONE);
        fill(new Fields(area));
        return area;
    }

    @Override
    protected final void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, SPEECH.say("ok"), true); //$NON-NLS-1$
        createButton(parent, IDialogConstants.CANCEL_ID, SPEECH.say("cancel"), false); //$NON-NLS-1$
    }

    /** While it is accepted, which may take a moment, nothing else is pressed. */
    private void waiting(boolean now) {
        accepting = now;
        for (int id : new int[] {IDialogConstants.OK_ID, IDialogConstants.CANCEL_ID}) {
            if (getButton(id) != null && !getButton(id).isDisposed()) {
                getButton(id).setEnabled(!now);
            }
        }
    }

    @Override
    public final boolean close() {
        return !accepting && super.close();
    }

    @Override
    protected final void okPressed() {
        if (accepting) {
            return;
        }
        waiting(true);
        try {
            acceptance.accept(form());
            waiting(false);
            super.okPressed();
        } catch (Refusal refusal) {
            if (getShell() != null && !getShell().isDisposed()) {
                setErrorMessage(Speech.in(refusal::in));
            }
        } finally {
            waiting(false);
        }
    }
}
