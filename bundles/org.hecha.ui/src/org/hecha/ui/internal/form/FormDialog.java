package org.hecha.ui.internal.form;

import java.util.Locale;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.hecha.core.text.Refusal;
import org.hecha.ui.Speech;

/** Asks for the fields of a {@link Form}. What is refused is said at the top, and everything that was typed stays. */
public final class FormDialog extends TitleAreaDialog {

    private final String title;
    private final String meaning;
    private final String action;
    private final Form form;

    /**
     * @param title what is done
     * @param meaning what that means, one or two sentences
     * @param action word on the button that does it
     */
    public FormDialog(Shell parent, String title, String meaning, String action, Form form) {
        super(parent);
        this.title = title;
        this.meaning = meaning;
        this.action = action;
        this.form = form;
        setShellStyle(getShellStyle() | SWT.RESIZE);
        setHelpAvailable(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Fields fields = new Fields(area);
        GridData place = new GridData(SWT.FILL, SWT.FILL, true, true);
        place.widthHint = convertHorizontalDLUsToPixels(360);
        fields.area().setLayoutData(place);
        form.create(fields);
        setTitle(title);
        setMessage(meaning);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, action, true);
        createButton(parent, IDialogConstants.CANCEL_ID, Speech.of(FormDialog.class).say("cancel"), false); //$NON-NLS-1$
    }

    @Override
    public void okPressed() {
        try {
            form.submit();
            super.okPressed();
        } catch (Refusal refusal) {
            setErrorMessage(refusal.in(Locale.getDefault()));
        }
    }

    /** What it asks for. */
    public Form form() {
        return form;
    }
}
