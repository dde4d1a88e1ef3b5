package org.hecha.ui.review.internal.sign;

import java.util.List;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.hecha.seal.SignatureLevel;
import org.hecha.ui.FileChoice;
import org.hecha.ui.Speech;
import org.hecha.ui.form.Choice;
import org.hecha.ui.form.Fields;
import org.hecha.ui.form.FilesField;
import org.hecha.ui.review.internal.opening.Memory;
import org.hecha.ui.review.internal.opening.VerificationChoice;

/** How much proof travels with the signature: level, time-stamping authority, trust, revocation data. */
final class ProofPage extends WizardPage {

    private static final Speech SPEECH = Speech.of(ProofPage.class);
    private static final String LEVEL = "sign.level"; //$NON-NLS-1$
    private static final String USER = "sign.authorityUser"; //$NON-NLS-1$

    private final Memory memory;
    private final FileChoice files;
    private Choice<SignatureLevel> level;
    private Label meaning;
    private Text authority;
    private Text user;
    private Text secret;
    private FilesField trust;
    private FilesField revocation;
    private Button online;

    ProofPage(Memory memory, FileChoice files) {
        super("proof", SPEECH.say("proofTitle"), null); //$NON-NLS-1$ //$NON-NLS-2$
        this.memory = memory;
        this.files = files;
        setDescription(SPEECH.say("proofDescription")); //$NON-NLS-1$
    }

    @Override
    public void createControl(Composite parent) {
        Fields fields = new Fields(parent, this::check);
        level = fields.choice(SPEECH.say("level"), List.of(SignatureLevel.values()), each -> SPEECH.say("level." + each.name())); //$NON-NLS-1$ //$NON-NLS-2$
        new Label(fields.area(), SWT.NONE);
        meaning = new Label(fields.area(), SWT.WRAP);
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
        wide.widthHint = meaning.getFont().getFontData()[0].getHeight() * 40;
        meaning.setLayoutData(wide);
        authority = fields.line(SPEECH.say("authority"), memory.text(Memory.AUTHORITY)); //$NON-NLS-1$
        authority.setMessage("http://"); //$NON-NLS-1$
        user = fields.line(SPEECH.say("authorityUser"), memory.text(USER)); //$NON-NLS-1$
        secret = fields.secret(SPEECH.say("authoritySecret")); //$NON-NLS-1$
        trust = fields.files(SPEECH.say("trust"), files); //$NON-NLS-1$
        revocation = fields.files(SPEECH.say("revocation"), files); //$NON-NLS-1$
        VerificationChoice trusted = memory.verification();
        online = fields.check(SPEECH.say("online"), trusted.online()); //$NON-NLS-1$
        level.choose(SignatureLevel.of(memory.text(LEVEL)).orElse(SignatureLevel.B));
        trust.files(trusted.trust());
        revocation.files(trusted.revocation());
        setControl(fields.area());
        check();
    }

    /** Keeps level and addresses; never the secret. */
    void remember() {
        memory.text(LEVEL, choice().level().name());
        memory.text(Memory.AUTHORITY, authority.getText());
        memory.text(USER, user.getText());
    }

    private void check() {
        ProofChoice now = choice();
        meaning.setText(SPEECH.say("meaning." + now.level().name())); //$NON-NLS-1$
        boolean stamped = now.level() != SignatureLevel.B;
        authority.setEnabled(stamped);
        user.setEnabled(stamped);
        secret.setEnabled(stamped);
        setErrorMessage(now.missing().map(SPEECH::say).orElse(null));
        setPageComplete(getErrorMessage() == null);
        meaning.getParent().layout();
    }

    ProofChoice choice() {
        return new ProofChoice(level.chosen().orElse(SignatureLevel.B), authority.getText().strip(),
                user.getText().strip(), trust.files(), revocation.files(), online.getSelection());
    }

    /** The password for the authority, which the field forgets; whoever takes it fills it with zeros. */
    char[] takeSecret() {
        char[] taken = secret.getTextChars();
        secret.setTextChars(new char[0]);
        return taken;
    }

    /** Chooses a level, for tests. */
    void level(SignatureLevel chosen) {
        level.pick(chosen);
    }

    Text authority() {
        return authority;
    }

    FilesField trust() {
        return trust;
    }
}
