package org.hecha.ui.fieldwork.internal.form;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.hecha.core.text.Refusal;
import org.hecha.ui.Background;
import org.hecha.ui.Session;
import org.hecha.ui.Speech;
import org.hecha.ui.Work;

/**
 * Asks the fields of a form and executes what the answers become, as one step that can be undone. A refusal is said in the
 * dialog, which stays open with everything that was typed. UI thread.
 */
public final class FormDialog extends TitleAreaDialog {

    private static final Speech SPEECH = Speech.of(FormDialog.class);
    private static final int COLUMN_WIDTH = 46;

    private final Form form;
    private final Session session;
    private final Background background;
    private final Map<String, FieldControl> controls = new LinkedHashMap<>();
    private Work work;

    public FormDialog(Shell shell, Form form, Session session, Background background) {
        super(shell);
        this.form = form;
        this.session = session;
        this.background = background;
        setHelpAvailable(false);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(form.title());
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(form.title());
        setMessage(form.message());
        Composite fields = new Composite(area, SWT.NONE);
        fields.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = convertHorizontalDLUsToPixels(IDialogConstants.HORIZONTAL_MARGIN);
        layout.marginHeight = convertVerticalDLUsToPixels(IDialogConstants.VERTICAL_MARGIN);
        fields.setLayout(layout);
        int width = convertWidthInCharsToPixels(COLUMN_WIDTH);
        int line = convertHeightInCharsToPixels(1);
        form.fields().forEach(field -> controls.put(field.id(), FieldControl.make(fields, field, width, line)));
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, form.button(), true);
        createButton(parent, IDialogConstants.CANCEL_ID, SPEECH.say("cancel"), false); //$NON-NLS-1$
    }

    /** Answers a field as the user would. @throws IllegalArgumentException where the form has no such field or choice */
    public void fill(String fieldId, String answer) {
        FieldControl control = controls.get(fieldId);
        if (control == null) {
            throw new IllegalArgumentException("no field " + fieldId + " among " + controls.keySet()); //$NON-NLS-1$ //$NON-NLS-2$
        }
        control.set(answer);
    }

    /** What a field says now. */
    public String answer(String fieldId) {
        return controls.get(fieldId).get();
    }

    /** The sentence of the last refusal; null where there was none. */
    public String refusal() {
        return getErrorMessage();
    }

    /** Does it, as the button does. */
    public void submit() {
        okPressed();
    }

    @Override
    protected void okPressed() {
        Map<String, String> given = new LinkedHashMap<>();
        controls.forEach((id, control) -> given.put(id, control.get()));
        Answers answers = new Answers(form.fields(), given);
        try {
            answers.complete(form.fields());
            if (form.slow()) {
                inBackground(answers);
            } else {
                Command[] made = new Command[1];
                Refusal[] refused = new Refusal[1];
                BusyIndicator.showWhile(getShell().getDisplay(), () -> make(answers, made, refused));
                take(made[0], refused[0]);
            }
        } catch (Refusal refusal) {
            setErrorMessage(refusal.in(Locale.getDefault()));
        }
    }

    private void make(Answers answers, Command[] made, Refusal[] refused) {
        try {
            made[0] = form.deed().command(answers);
        } catch (Refusal refusal) {
            refused[0] = refusal;
        }
    }

    /** A command or a refusal, and the state it was made from. */
    private record Outcome(long generation, Command command, Refusal refusal) {
    }

    private void inBackground(Answers answers) {
        wait(true);
        long generation = session.generation();
        work = background.run(form.title(), monitor -> {
            Command[] made = new Command[1];
            Refusal[] refused = new Refusal[1];
            make(answers, made, refused);
            return new Outcome(generation, made[0], refused[0]);
        }, this::done);
    }

    private void done(Outcome outcome) {
        if (getShell() == null || getShell().isDisposed()) {
            return;
        }
        wait(false);
        if (outcome.generation() != session.generation()) {
            setErrorMessage(SPEECH.say("changed")); //$NON-NLS-1$
            return;
        }
        try {
            take(outcome.command(), outcome.refusal());
        } catch (Refusal refusal) {
            setErrorMessage(refusal.in(Locale.getDefault()));
        }
    }

    private void wait(boolean waiting) {
        setErrorMessage(null);
        setMessage(waiting ? SPEECH.say("working") : form.message()); //$NON-NLS-1$
        Button button = getButton(IDialogConstants.OK_ID);
        button.setEnabled(!waiting);
    }

    private void take(Command command, Refusal refusal) throws Refusal {
        if (refusal != null) {
            throw refusal;
        }
        session.execute(command);
        super.okPressed();
    }

    @Override
    protected void cancelPressed() {
        if (work != null) {
            work.cancel().run();
        }
        super.cancelPressed();
    }
}
