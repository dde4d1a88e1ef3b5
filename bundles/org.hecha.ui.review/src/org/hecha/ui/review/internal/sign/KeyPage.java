package org.hecha.ui.review.internal.sign;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.hecha.ui.FileChoice;
import org.hecha.ui.Speech;
import org.hecha.ui.form.Fields;
import org.hecha.ui.form.FileField;
import org.hecha.ui.review.internal.opening.Memory;

/** Where the key lies, a file or a token, with its password or PIN, which is taken out of its field when it is used. */
final class KeyPage extends WizardPage {

    private static final Speech SPEECH = Speech.of(KeyPage.class);
    private static final String FILE = "sign.key"; //$NON-NLS-1$
    private static final String LABEL = "sign.token"; //$NON-NLS-1$
    private static final String ON_TOKEN = "sign.onToken"; //$NON-NLS-1$

    private final Memory memory;
    private final FileChoice files;
    private Button inFile;
    private Button onToken;
    private FileField file;
    private FileField certificates;
    private FileField library;
    private Text label;
    private Text slot;
    private Text alias;
    private Text secret;

    KeyPage(Memory memory, FileChoice files) {
        super("key", SPEECH.say("keyTitle"), null); //$NON-NLS-1$ //$NON-NLS-2$
        this.memory = memory;
        this.files = files;
        setDescription(SPEECH.say("keyDescription")); //$NON-NLS-1$
    }

    @Override
    public void createControl(Composite parent) {
        Fields fields = new Fields(parent, this::check);
        inFile = fields.radio(SPEECH.say("keyInFile"), true); //$NON-NLS-1$
        file = fields.file(SPEECH.say("keyFile")).opening(files, "*.p12", "*.pfx", "*.pem", "*.key"); //$NON-NLS-1$ //$NON-NLS-2$
        certificates = fields.file(SPEECH.say("keyCertificates")).opening(files, "*.crt", "*.cer", "*.pem"); //$NON-NLS-1$ //$NON-NLS-2$
        onToken = fields.radio(SPEECH.say("keyOnToken"), false); //$NON-NLS-1$
        library = fields.file(SPEECH.say("keyLibrary")).opening(files, "*.so", "*.dll", "*.dylib"); //$NON-NLS-1$ //$NON-NLS-2$
        label = fields.line(SPEECH.say("keyLabel"), memory.text(LABEL)); //$NON-NLS-1$
        slot = fields.line(SPEECH.say("keySlot"), ""); //$NON-NLS-1$ //$NON-NLS-2$
        Label line = new Label(fields.area(), SWT.SEPARATOR | SWT.HORIZONTAL);
        line.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        alias = fields.line(SPEECH.say("keyAlias"), ""); //$NON-NLS-1$ //$NON-NLS-2$
        secret = fields.secret(SPEECH.say("keySecret")); //$NON-NLS-1$
        recall();
        setControl(fields.area());
        check();
    }

    private void recall() {
        boolean token = Boolean.parseBoolean(memory.text(ON_TOKEN));
        inFile.setSelection(!token);
        onToken.setSelection(token);
        memory.files(FILE).stream().findFirst().ifPresent(file::file);
        memory.files(Memory.LIBRARY).stream().findFirst().ifPresent(library::file);
    }

    /** Keeps where the key was found; never the secret. */
    void remember() {
        memory.text(ON_TOKEN, String.valueOf(onToken.getSelection()));
        memory.files(FILE, file.file().stream().toList());
        memory.files(Memory.LIBRARY, library.file().stream().toList());
        memory.text(LABEL, label.getText());
    }

    private void check() {
        boolean token = onToken.getSelection();
        file.enabled(!token);
        certificates.enabled(!token && file.file().map(KeyChoice::file).filter(KeyChoice::isPem).isPresent());
        library.enabled(token);
        label.setEnabled(token);
        slot.setEnabled(token);
        setErrorMessage(problem());
        setPageComplete(getErrorMessage() == null && choice().isPresent());
    }

    private String problem() {
        Optional<Path> place = onToken.getSelection() ? library.file() : file.file();
        if (place.filter(path -> !Files.isRegularFile(path)).isPresent()) {
            return SPEECH.say("noSuchFile", place.get()); //$NON-NLS-1$
        }
        return onToken.getSelection() && !slot.getText().strip().matches("\\d{0,18}") ? SPEECH.say("slotNumber") : null; //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** Where the key lies; empty while that is not said. */
    Optional<KeyChoice> choice() {
        if (!onToken.getSelection()) {
            return file.file().map(path -> new KeyChoice(false, path, certificates.file(), Optional.empty(), Optional.empty(),
                    words(alias)));
        }
        Optional<Long> number = words(slot).filter(digits -> digits.matches("\\d{1,18}")).map(Long::valueOf); //$NON-NLS-1$
        return library.file().map(path -> new KeyChoice(true, path, Optional.empty(), words(label), number, words(alias)));
    }

    private static Optional<String> words(Text text) {
        return Optional.of(text.getText().strip()).filter(typed -> !typed.isEmpty());
    }

    boolean hasSecret() {
        return secret.getCharCount() > 0;
    }

    /** The password or PIN, which the field forgets; whoever takes it fills it with zeros. */
    char[] takeSecret() {
        char[] taken = secret.getTextChars();
        secret.setTextChars(new char[0]);
        return taken;
    }

    void focusSecret() {
        secret.setFocus();
    }

    FileField file() {
        return file;
    }

    Text secret() {
        return secret;
    }

    FileField library() {
        return library;
    }

    Text tokenLabel() {
        return label;
    }

    /** Chooses between file and token, for tests. */
    void token(boolean token) {
        onToken.setSelection(token);
        inFile.setSelection(!token);
        check();
    }
}
