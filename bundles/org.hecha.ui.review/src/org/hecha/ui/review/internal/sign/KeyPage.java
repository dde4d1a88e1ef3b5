package org.hecha.ui.review.internal.sign;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.hecha.ui.Speech;
import org.hecha.ui.form.FileField;
import org.hecha.ui.review.internal.opening.Memory;

/** Where the key lies, a file or a token, with its password or PIN, which is taken out of its field when it is used. */
final class KeyPage extends WizardPage {

    private static final Speech SPEECH = Speech.of(KeyPage.class);
    private static final String FILE = "sign.key"; //$NON-NLS-1$
    private static final String LIBRARY = "sign.library"; //$NON-NLS-1$
    private static final String LABEL = "sign.token"; //$NON-NLS-1$
    private static final String ON_TOKEN = "sign.onToken"; //$NON-NLS-1$

    private final Memory memory;
    private Button inFile;
    private Button onToken;
    private FileField file;
    private FileField certificates;
    private FileField library;
    private Text label;
    private Text slot;
    private Text alias;
    private Text secret;

    KeyPage(Memory memory) {
        super("key", SPEECH.say("keyTitle"), null); //$NON-NLS-1$ //$NON-NLS-2$
        this.memory = memory;
        setDescription(SPEECH.say("keyDescription")); //$NON-NLS-1$
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        page.setLayout(new GridLayout(2, false));
        inFile = kind(page, "keyInFile"); //$NON-NLS-1$
        file = new FileField(page, SPEECH.say("keyFile"), SWT.OPEN, "*.p12;*.pfx;*.pem;*.key", this::check); //$NON-NLS-1$ //$NON-NLS-2$
        certificates = new FileField(page, SPEECH.say("keyCertificates"), SWT.OPEN, "*.crt;*.cer;*.pem", this::check); //$NON-NLS-1$ //$NON-NLS-2$
        onToken = kind(page, "keyOnToken"); //$NON-NLS-1$
        library = new FileField(page, SPEECH.say("keyLibrary"), SWT.OPEN, "*.so;*.dll;*.dylib", this::check); //$NON-NLS-1$ //$NON-NLS-2$
        label = text(page, "keyLabel", SWT.NONE); //$NON-NLS-1$
        slot = text(page, "keySlot", SWT.NONE); //$NON-NLS-1$
        Label line = new Label(page, SWT.SEPARATOR | SWT.HORIZONTAL);
        line.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        alias = text(page, "keyAlias", SWT.NONE); //$NON-NLS-1$
        secret = text(page, "keySecret", SWT.PASSWORD); //$NON-NLS-1$
        recall();
        setControl(page);
        check();
    }

    private Button kind(Composite page, String key) {
        Button button = new Button(page, SWT.RADIO);
        button.setText(SPEECH.say(key));
        button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(pressed -> check()));
        return button;
    }

    private Text text(Composite page, String key, int style) {
        new Label(page, SWT.NONE).setText(SPEECH.say(key));
        Text text = new Text(page, SWT.BORDER | SWT.SINGLE | style);
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        text.addModifyListener(event -> check());
        return text;
    }

    private void recall() {
        boolean token = Boolean.parseBoolean(memory.text(ON_TOKEN));
        inFile.setSelection(!token);
        onToken.setSelection(token);
        memory.files(FILE).stream().findFirst().ifPresent(file::file);
        memory.files(LIBRARY).stream().findFirst().ifPresent(library::file);
        label.setText(memory.text(LABEL));
    }

    /** Keeps where the key was found; never the secret. */
    void remember() {
        memory.text(ON_TOKEN, String.valueOf(onToken.getSelection()));
        memory.files(FILE, file.file().stream().toList());
        memory.files(LIBRARY, library.file().stream().toList());
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
