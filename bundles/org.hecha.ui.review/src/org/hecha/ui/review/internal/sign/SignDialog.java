package org.hecha.ui.review.internal.sign;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.hecha.ui.Speech;

/** Shows the {@link SignWizard}: going on from the key opens it, and the last button says that it signs. UI thread. */
public final class SignDialog extends WizardDialog {

    private static final Speech SPEECH = Speech.of(SignDialog.class);

    private final SignWizard wizard;

    public SignDialog(Shell parent, SignWizard wizard) {
        super(parent, wizard);
        this.wizard = wizard;
        addPageChangingListener(event -> {
            if (event.getCurrentPage() == wizard.keys() && event.getTargetPage() == wizard.certificate()) {
                event.doit = wizard.openKey();
            }
        });
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        name(IDialogConstants.BACK_ID, "back"); //$NON-NLS-1$
        name(IDialogConstants.NEXT_ID, "next"); //$NON-NLS-1$
        name(IDialogConstants.CANCEL_ID, "cancel"); //$NON-NLS-1$
        name(IDialogConstants.FINISH_ID, "sign"); //$NON-NLS-1$
    }

    private void name(int id, String key) {
        Button button = getButton(id);
        if (button != null) {
            button.setText(SPEECH.say(key));
            setButtonLayoutData(button);
        }
    }

    @Override
    public void updateButtons() {
        super.updateButtons();
        Button finish = getButton(IDialogConstants.FINISH_ID);
        if (wizard.outcome().isPresent() && finish != null) {
            finish.setText(SPEECH.say("done")); //$NON-NLS-1$
            getButton(IDialogConstants.CANCEL_ID).setEnabled(false);
        }
    }

    /** Presses a button, for tests. */
    void press(int id) {
        buttonPressed(id);
    }

    /** Whether a button can be pressed, for tests. */
    boolean canPress(int id) {
        return getButton(id).isEnabled();
    }
}
