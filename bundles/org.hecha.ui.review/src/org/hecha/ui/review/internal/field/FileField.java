package org.hecha.ui.review.internal.field;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.hecha.ui.FileChoice;
import org.hecha.ui.Speech;

/** One file: typed or chosen. UI thread; goes with its parent, a grid of two columns. */
public final class FileField {

    private static final Speech SPEECH = Speech.of(FileField.class);

    private final Text text;
    private final Button browse;

    /**
     * @param choice lets the user choose
     * @param style SWT.OPEN or SWT.SAVE
     * @param patterns what the dialog offers, {@code *.p12;*.pfx} for instance
     */
    public FileField(Composite parent, String label, FileChoice choice, int style, String patterns, Runnable changed) {
        new Label(parent, SWT.NONE).setText(label);
        Composite row = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        row.setLayout(layout);
        row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        text = new Text(row, SWT.BORDER | SWT.SINGLE);
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        text.addModifyListener(event -> changed.run());
        browse = new Button(row, SWT.PUSH);
        browse.setText(SPEECH.say("browse")); //$NON-NLS-1$
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(pressed -> choose(choice, title(label), style, patterns.split(";")))); //$NON-NLS-1$
    }

    /** What a dialog is called that asks for what a label names. */
    static String title(String label) {
        return label.replaceFirst("[：:]\\s*$", ""); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private void choose(FileChoice choice, String title, int style, String... patterns) {
        Optional<Path> now = file();
        Optional<Path> chosen = style == SWT.SAVE ? choice.save(title, now.orElse(Path.of("")), patterns) //$NON-NLS-1$
                : now.map(file -> choice.open(title, file, patterns)).orElseGet(() -> choice.open(title, patterns));
        chosen.ifPresent(this::file);
    }

    public void enabled(boolean enabled) {
        text.setEnabled(enabled);
        browse.setEnabled(enabled);
    }

    public void file(Path file) {
        text.setText(file == null ? "" : file.toString()); //$NON-NLS-1$
    }

    /** What is typed, as a file; empty where nothing is, or nothing that can be a file. */
    public Optional<Path> file() {
        String typed = text.getText().strip();
        try {
            return typed.isEmpty() ? Optional.empty() : Optional.of(Path.of(typed));
        } catch (InvalidPathException e) {
            // While somebody types.
            return Optional.empty();
        }
    }

    public void focus() {
        text.setFocus();
    }
}
