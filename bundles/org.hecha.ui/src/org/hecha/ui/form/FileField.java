package org.hecha.ui.form;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.hecha.ui.FileChoice;

/** One file or folder: typed or chosen. UI thread; goes with its {@link Fields}. */
public final class FileField {

    private final Text text;
    private final String title;
    private final Beside row;
    private Supplier<Optional<Path>> browse = Optional::empty;

    FileField(Composite parent, String label, Runnable changed) {
        title = title(label);
        row = new Beside(parent, SWT.CENTER);
        text = Fields.named(label, new Text(row.area(), SWT.BORDER | SWT.SINGLE));
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        text.addModifyListener(event -> changed.run());
        row.button("browse", () -> browse.get().ifPresent(this::file)); //$NON-NLS-1$
    }

    /** What a dialog is called that asks for what a label names. */
    static String title(String label) {
        return label.replaceFirst("[：:]\\s*$", ""); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** Lets the user choose a file that is there. @param patterns what is offered, {@code *.p12} for instance; none for every file @return this */
    public FileField opening(FileChoice choice, String... patterns) {
        return browsing(() -> file().map(now -> choice.open(title, now, patterns)).orElseGet(() -> choice.open(title, patterns)));
    }

    /** Lets the user choose where something is written. @param patterns as above @return this */
    public FileField saving(FileChoice choice, String... patterns) {
        return browsing(() -> choice.save(title, file().orElse(Path.of("")), patterns)); //$NON-NLS-1$
    }

    /** Lets {@code asked} choose the file; empty where none was chosen. @return this */
    public FileField browsing(Supplier<Optional<Path>> asked) {
        browse = asked;
        return this;
    }

    /** Lets the user choose a folder as well, by a button of its own. @param message what it is for @return this */
    public FileField orFolder(FileChoice choice, String message) {
        ((GridLayout) row.area().getLayout()).numColumns++;
        row.button("folder", () -> choice.folder(title, message).ifPresent(this::file)); //$NON-NLS-1$
        return this;
    }

    /** Tells {@code listener} whenever something else stands in it. @return this */
    public FileField onChange(Runnable listener) {
        text.addModifyListener(event -> listener.run());
        return this;
    }

    /** The field itself. */
    public Text control() {
        return text;
    }

    /** Whether it can be filled in. */
    public void enabled(boolean enabled) {
        for (Control each : row.area().getChildren()) {
            each.setEnabled(enabled);
        }
    }

    /** Shows a file; nothing where it is null. */
    public void file(Path file) {
        type(file == null ? "" : file.toString()); //$NON-NLS-1$
    }

    /** What is typed, as a file; empty where nothing is, or nothing that can be a file. */
    public Optional<Path> file() {
        String typed = typed().strip();
        try {
            return typed.isEmpty() ? Optional.empty() : Optional.of(Path.of(typed));
        } catch (InvalidPathException e) {
            // While somebody types.
            return Optional.empty();
        }
    }

    /** Writes into the field as a user does. @return this */
    public FileField type(String words) {
        text.setText(words);
        return this;
    }

    /** What is typed, whether it can be a file or not. */
    public String typed() {
        return text.getText();
    }
}
