package org.hecha.ui.score.internal.handlers;

import java.util.List;
import java.util.function.Consumer;

import java.nio.file.Path;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.hecha.scoring.Scheme;
import org.hecha.ui.Speech;
import org.hecha.ui.FileChoice;

/** Asks for what a new dossier begins with; can be finished only where nothing is wrong. */
final class NewDossierDialog extends TitleAreaDialog {

    private static final Speech SPEECH = Speech.of(NewDossierDialog.class);

    private final NewDossier data;
    private final List<Scheme> schemes;
    private final FileChoice choice;
    private Text file;

    NewDossierDialog(Shell parent, NewDossier data, List<Scheme> schemes, FileChoice choice) {
        super(parent);
        this.data = data;
        this.schemes = List.copyOf(schemes);
        this.choice = choice;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(SPEECH.say("newTitle")); //$NON-NLS-1$
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(SPEECH.say("newTitle")); //$NON-NLS-1$
        setMessage(SPEECH.say("newMessage")); //$NON-NLS-1$
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        area.setLayout(new GridLayout(3, false));
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        line(area, "organization", "", data::organization, 2).setFocus(); //$NON-NLS-1$ //$NON-NLS-2$
        line(area, "creditCode", "", data::creditCode, 2); //$NON-NLS-1$ //$NON-NLS-2$
        line(area, "from", data.from(), data::from, 2); //$NON-NLS-1$
        line(area, "to", data.to(), data::to, 2); //$NON-NLS-1$
        scheme(area);
        file = line(area, "file", "", data::file, 1); //$NON-NLS-1$ //$NON-NLS-2$
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(SPEECH.say("browse")); //$NON-NLS-1$
        browse.addListener(SWT.Selection, pressed -> choice.save(SPEECH.say("newTitle"), Path.of(SPEECH.say("suggested"))) //$NON-NLS-1$ //$NON-NLS-2$
                .ifPresent(path -> file.setText(path.toString())));
        return area;
    }

    private Text line(Composite area, String key, String value, Consumer<String> taken, int span) {
        new Label(area, SWT.NONE).setText(SPEECH.say("label." + key)); //$NON-NLS-1$
        Text text = new Text(area, SWT.BORDER);
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false, span, 1);
        wide.widthHint = convertWidthInCharsToPixels(45);
        text.setLayoutData(wide);
        text.setText(value);
        text.addModifyListener(typed -> {
            taken.accept(text.getText());
            check();
        });
        return text;
    }

    private void scheme(Composite area) {
        new Label(area, SWT.NONE).setText(SPEECH.say("label.scheme")); //$NON-NLS-1$
        Combo combo = new Combo(area, SWT.READ_ONLY);
        combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        schemes.forEach(scheme -> combo.add(Speech.in(scheme.title())));
        combo.addListener(SWT.Selection, event -> data.scheme(schemes.get(combo.getSelectionIndex()).id()));
        if (!schemes.isEmpty()) {
            combo.select(0);
            data.scheme(schemes.get(0).id());
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        getButton(IDialogConstants.OK_ID).setEnabled(false);
        getButton(IDialogConstants.OK_ID).setText(SPEECH.say("make")); //$NON-NLS-1$
        getButton(IDialogConstants.CANCEL_ID).setText(SPEECH.say("cancel")); //$NON-NLS-1$
    }

    private void check() {
        setErrorMessage(data.fault().orElse(null));
        getButton(IDialogConstants.OK_ID).setEnabled(data.fault().isEmpty());
    }

    NewDossier data() {
        return data;
    }
}
