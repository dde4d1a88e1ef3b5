package org.hecha.ui.form;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;

/** One file or folder: typed or chosen. UI thread; goes with its {@link Fields}. */
public final class FileField {

    private final Text text;
    private final Button button;
    private Supplier<Optional<Path>> browse = () -> ask(SWT.OPEN);

    FileField(Composite parent, String label, Runnable changed) {
        Beside row = new Beside(parent, SWT.CENTER);
        text = Fields.named(label, new Text(row.area(), SWT.BORDER | SWT.SINGLE));
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        text.addModifyListener(event -> changed.run());
        button = row.button("browse", () -> browse.get().ifPresent(this::file)); //$NON-NLS-1$
    }

    /**
     * Lets the system's own dialog choose the file.
     *
     * @param style SWT.OPEN or SWT.SAVE
     * @param patterns what the dialog offers, {@code *.p12;*.pfx} for instance
     * @return this
     */
    public FileField browsing(int style, String patterns) {
        return browsing(() -> ask(style, patterns, "*")); //$NON-NLS-1$
    }

    /** Lets {@code asked} choose the file; empty where none was chosen. @return this */
    public FileField browsing(Supplier<Optional<Path>> asked) {
        browse = asked;
        return this;
    }

    private Optional<Path> ask(int style, String... patterns) {
        FileDialog dialog = new FileDialog(text.getShell(), style);
        dialog.setFilterExtensions(patterns);
        file().ifPresent(path -> {
            dialog.setFileName(String.valueOf(path.getFileName()));
            dialog.setFilterPath(String.valueOf(path.getParent()));
        });
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }

    /** Whether it can be filled in. */
    public void enabled(boolean enabled) {
        text.setEnabled(enabled);
        button.setEnabled(enabled);
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
