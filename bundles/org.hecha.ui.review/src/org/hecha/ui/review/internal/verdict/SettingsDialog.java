package org.hecha.ui.review.internal.verdict;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.hecha.ui.FileChoice;
import org.hecha.ui.Speech;
import org.hecha.ui.form.Fields;
import org.hecha.ui.form.FileField;
import org.hecha.ui.form.FilesField;
import org.hecha.ui.review.internal.opening.VerificationChoice;

/** How packages are verified: trust anchors, revocation data, online or not, list of accreditations, time. UI thread. */
public final class SettingsDialog extends TitleAreaDialog {

    private static final Speech SPEECH = Speech.of(SettingsDialog.class);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm"); //$NON-NLS-1$

    private final FileChoice files;
    private final VerificationChoice before;
    private VerificationChoice chosen;
    private FilesField trust;
    private FilesField revocation;
    private FileField accreditations;
    private FilesField signers;
    private Button online;
    private Text at;

    /** @param files lets the user choose files */
    public SettingsDialog(Shell parent, VerificationChoice before, FileChoice files) {
        super(parent);
        this.files = files;
        this.before = before;
        this.chosen = before;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(SPEECH.say("settingsTitle")); //$NON-NLS-1$
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Fields fields = new Fields(area, this::check);
        fields.area().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        trust = fields.files(SPEECH.say("settingsTrust"), files); //$NON-NLS-1$
        trust.files(before.trust());
        revocation = fields.files(SPEECH.say("settingsRevocation"), files); //$NON-NLS-1$
        revocation.files(before.revocation());
        online = fields.check(SPEECH.say("settingsOnline"), before.online()); //$NON-NLS-1$
        accreditations = fields.file(SPEECH.say("settingsList")).opening(files, "*.p7m"); //$NON-NLS-1$ //$NON-NLS-2$
        signers = fields.files(SPEECH.say("settingsListSigner"), files); //$NON-NLS-1$
        signers.files(before.accreditationSigner());
        at = fields.line(SPEECH.say("settingsAt"), //$NON-NLS-1$
                before.at().map(time -> TIME.format(LocalDateTime.ofInstant(time, ZoneId.systemDefault()))).orElse("")); //$NON-NLS-1$
        at.setMessage(SPEECH.say("settingsNow")); //$NON-NLS-1$
        accreditations.file(before.accreditations().orElse(null));
        setTitle(SPEECH.say("settingsTitle")); //$NON-NLS-1$
        setMessage(SPEECH.say("settingsMessage")); //$NON-NLS-1$
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, SPEECH.say("verifyNow"), true); //$NON-NLS-1$
        createButton(parent, IDialogConstants.CANCEL_ID, SPEECH.say("cancel"), false); //$NON-NLS-1$
        check();
    }

    /** Says what does not fit, before anything is read. */
    private void check() {
        String problem = null;
        if (!at.getText().isBlank() && time().isEmpty()) {
            problem = SPEECH.say("settingsAtWrong", TIME.format(LocalDateTime.of(2026, 12, 31, 23, 59))); //$NON-NLS-1$
        } else if (accreditations.file().isPresent() == signers.files().isEmpty()) {
            problem = SPEECH.say("settingsListBoth"); //$NON-NLS-1$
        }
        setErrorMessage(problem);
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(problem == null);
        }
    }

    private Optional<Instant> time() {
        try {
            return Optional.of(LocalDateTime.parse(at.getText().strip(), TIME).atZone(ZoneId.systemDefault()).toInstant());
        } catch (DateTimeParseException e) {
            // While somebody types; check() says so.
            return Optional.empty();
        }
    }

    @Override
    protected void okPressed() {
        chosen = new VerificationChoice(trust.files(), revocation.files(), online.getSelection(), accreditations.file(),
                signers.files(), time());
        super.okPressed();
    }

    /** What was chosen. */
    public VerificationChoice choice() {
        return chosen;
    }

    FilesField trust() {
        return trust;
    }

    Text at() {
        return at;
    }

    Button ok() {
        return getButton(IDialogConstants.OK_ID);
    }
}
