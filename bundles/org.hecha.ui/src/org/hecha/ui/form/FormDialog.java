package org.hecha.ui.form;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.hecha.core.text.Refusal;
import org.hecha.ui.Speech;
import org.hecha.ui.Work;

/**
 * Asks for the fields of a {@link Form}. What is refused is said at the top, and everything that was typed stays. UI thread;
 * {@link #open} returns {@link #OK} where the form did what it was asked for.
 */
public final class FormDialog extends TitleAreaDialog {

    private static final Speech SPEECH = Speech.of(FormDialog.class);

    private final String title;
    private final String meaning;
    private final String action;
    private final Form form;
    private boolean submitting;
    private Work work;

    /**
     * @param title what is done
     * @param meaning what that means, one or two sentences
     * @param action word on the button that does it
     */
    public FormDialog(Shell parent, String title, String meaning, String action, Form form) {
        super(parent);
        this.title = Objects.requireNonNull(title);
        this.meaning = Objects.requireNonNull(meaning);
        this.action = Objects.requireNonNull(action);
        this.form = Objects.requireNonNull(form);
        setShellStyle(getShellStyle() | SWT.RESIZE);
        setHelpAvailable(false);
    }

    /** The same with OK on the button. */
    public FormDialog(Shell parent, String title, String meaning, Form form) {
        this(parent, title, meaning, SPEECH.say("ok"), form); //$NON-NLS-1$
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
        createButton(parent, IDialogConstants.CANCEL_ID, SPEECH.say("cancel"), false); //$NON-NLS-1$
    }

    /** Submits the form, as the button does, unless that goes on already. */
    @Override
    public void okPressed() {
        if (submitting || work != null) {
            return;
        }
        setErrorMessage(null);
        Optional<Refusal> refusal = submit();
        if (refusal.isEmpty()) {
            work = form.begin(this::ended).orElse(null);
        }
        if (work == null) {
            ended(refusal);
        } else {
            setMessage(SPEECH.say("working")); //$NON-NLS-1$
            getButton(IDialogConstants.OK_ID).setEnabled(false);
        }
    }

    private Optional<Refusal> submit() {
        AtomicReference<Refusal> refused = new AtomicReference<>();
        submitting = true;
        try {
            BusyIndicator.showWhile(getShell().getDisplay(), () -> {
                try {
                    form.submit();
                } catch (Refusal refusal) {
                    refused.set(refusal);
                }
            });
        } finally {
            submitting = false;
        }
        return Optional.ofNullable(refused.get());
    }

    private void ended(Optional<Refusal> refusal) {
        if (getShell() == null || getShell().isDisposed()) {
            return;
        }
        work = null;
        getButton(IDialogConstants.OK_ID).setEnabled(true);
        setMessage(meaning);
        if (refusal.isPresent()) {
            setErrorMessage(Speech.in(refusal.get()::in));
        } else {
            super.okPressed();
        }
    }

    /** Closes it and stops the work it waits for. @return false while the form submits, which cannot be left half done */
    @Override
    public boolean close() {
        if (submitting) {
            return false;
        }
        if (work != null) {
            work.cancel().run();
            work = null;
        }
        return super.close();
    }

    /** What it asks for. */
    public Form form() {
        return form;
    }
}
