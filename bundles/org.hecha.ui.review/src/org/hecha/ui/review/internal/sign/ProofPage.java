package org.hecha.ui.review.internal.sign;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.hecha.seal.SignatureLevel;
import org.hecha.ui.Speech;
import org.hecha.ui.form.FilesField;
import org.hecha.ui.review.internal.opening.Memory;
import org.hecha.ui.review.internal.opening.VerificationChoice;

/** How much proof travels with the signature: level, time-stamping authority, trust, revocation data. */
final class ProofPage extends WizardPage {

    private static final Speech SPEECH = Speech.of(ProofPage.class);
    private static final String LEVEL = "sign.level"; //$NON-NLS-1$
    private static final String AUTHORITY = "sign.authority"; //$NON-NLS-1$
    private static final String USER = "sign.authorityUser"; //$NON-NLS-1$

    private final Memory memory;
    private Combo level;
    private Label meaning;
    private Text authority;
    private Text user;
    private Text secret;
    private FilesField trust;
    private FilesField revocation;
    private Button online;

    ProofPage(Memory memory) {
        super("proof", SPEECH.say("proofTitle"), null); //$NON-NLS-1$ //$NON-NLS-2$
        this.memory = memory;
        setDescription(SPEECH.say("proofDescription")); //$NON-NLS-1$
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        page.setLayout(new GridLayout(2, false));
        new Label(page, SWT.NONE).setText(SPEECH.say("level")); //$NON-NLS-1$
        level = new Combo(page, SWT.READ_ONLY | SWT.DROP_DOWN);
        for (SignatureLevel each : SignatureLevel.values()) {
            level.add(SPEECH.say("level." + each.name())); //$NON-NLS-1$
        }
        level.addSelectionListener(SelectionListener.widgetSelectedAdapter(chosen -> check()));
        new Label(page, SWT.NONE);
        meaning = new Label(page, SWT.WRAP);
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
        wide.widthHint = meaning.getFont().getFontData()[0].getHeight() * 40;
        meaning.setLayoutData(wide);
        authority = text(page, "authority", SWT.NONE); //$NON-NLS-1$
        authority.setMessage("http://"); //$NON-NLS-1$
        user = text(page, "authorityUser", SWT.NONE); //$NON-NLS-1$
        secret = text(page, "authoritySecret", SWT.PASSWORD); //$NON-NLS-1$
        trust = new FilesField(page, SPEECH.say("trust"), this::check); //$NON-NLS-1$
        revocation = new FilesField(page, SPEECH.say("revocation"), this::check); //$NON-NLS-1$
        new Label(page, SWT.NONE);
        online = new Button(page, SWT.CHECK);
        online.setText(SPEECH.say("online")); //$NON-NLS-1$
        online.addSelectionListener(SelectionListener.widgetSelectedAdapter(pressed -> check()));
        recall();
        setControl(page);
        check();
    }

    private Text text(Composite page, String key, int style) {
        new Label(page, SWT.NONE).setText(SPEECH.say(key));
        Text text = new Text(page, SWT.BORDER | SWT.SINGLE | style);
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        text.addModifyListener(event -> check());
        return text;
    }

    private void recall() {
        level.select(SignatureLevel.of(memory.text(LEVEL)).orElse(SignatureLevel.B).ordinal());
        authority.setText(memory.text(AUTHORITY));
        user.setText(memory.text(USER));
        VerificationChoice trusted = memory.verification();
        trust.files(trusted.trust());
        revocation.files(trusted.revocation());
        online.setSelection(trusted.online());
    }

    /** Keeps level and addresses; never the secret. */
    void remember() {
        memory.text(LEVEL, choice().level().name());
        memory.text(AUTHORITY, authority.getText());
        memory.text(USER, user.getText());
    }

    private void check() {
        if (online == null) {
            // While the page is being made.
            return;
        }
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
        return new ProofChoice(SignatureLevel.values()[Math.max(0, level.getSelectionIndex())], authority.getText().strip(),
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
        level.select(chosen.ordinal());
        check();
    }

    Text authority() {
        return authority;
    }

    FilesField trust() {
        return trust;
    }
}
