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
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.hecha.ui.Speech;

/** One file: typed or chosen. UI thread; goes with its parent, a grid of two columns. */
public final class FileField {

    private static final Speech SPEECH = Speech.of(FileField.class);

    private final Text text;
    private final Button browse;

    /**
     * @param style SWT.OPEN or SWT.SAVE
     * @param patterns what the dialog offers, {@code *.p12;*.pfx} for instance
     */
    public FileField(Composite parent, String label, int style, String patterns, Runnable changed) {
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
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(pressed -> choose(style, patterns)));
    }

    private void choose(int style, String patterns) {
        FileDialog dialog = new FileDialog(text.getShell(), style);
        dialog.setFilterExtensions(new String[] {patterns, "*"}); //$NON-NLS-1$
        file().ifPresent(path -> {
            dialog.setFileName(String.valueOf(path.getFileName()));
            dialog.setFilterPath(String.valueOf(path.getParent()));
        });
        String chosen = dialog.open();
        if (chosen != null) {
            text.setText(chosen);
        }
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
