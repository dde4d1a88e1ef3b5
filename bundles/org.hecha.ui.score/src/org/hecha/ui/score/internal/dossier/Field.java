package org.hecha.ui.score.internal.dossier;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.hecha.ui.widgets.Palette;

/**
 * A line to write into, with its name before it and, where the text cannot be taken, one sentence below. What was refused
 * stays in the line and is not lost; Escape brings back what counts. For a grid of two columns. UI thread.
 */
final class Field {

    private final Supplier<String> value;
    private final Function<String, Optional<String>> take;
    private final Text text;
    private final Label refusal;

    /**
     * @param value what counts now
     * @param take takes a text, or says why not in one sentence
     */
    Field(Composite grid, String name, Supplier<String> value, Function<String, Optional<String>> take) {
        this.value = value;
        this.take = take;
        Label label = new Label(grid, SWT.WRAP);
        label.setText(name);
        label.setForeground(Palette.now().ink());
        GridData left = new GridData(SWT.FILL, SWT.CENTER, false, false);
        left.widthHint = label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x > 320 ? 320 : SWT.DEFAULT;
        label.setLayoutData(left);
        text = new Text(grid, SWT.BORDER);
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        refusal = new Label(grid, SWT.WRAP);
        refusal.setForeground(Palette.now().bad());
        GridData below = hidden();
        below.horizontalSpan = 2;
        refusal.setLayoutData(below);
        text.addListener(SWT.FocusOut, event -> commit());
        text.addListener(SWT.DefaultSelection, event -> commit());
        text.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                event.doit = false;
                fill();
            }
        });
        fill();
    }

    private static GridData hidden() {
        GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
        place.exclude = true;
        return place;
    }

    /** Shows what counts now; forgets what was refused. */
    void fill() {
        String now = value.get();
        if (!text.getText().equals(now)) {
            text.setText(now);
        }
        say(""); //$NON-NLS-1$
    }

    /** Shows what counts now, unless something refused stands there still. */
    void refresh() {
        if (refusal().isEmpty()) {
            fill();
        }
    }

    /** Writes into the line as a person does, and leaves it. */
    void write(String typed) {
        text.setText(typed);
        commit();
    }

    private void commit() {
        if (text.isDisposed() || text.getText().strip().equals(value.get())) {
            if (!text.isDisposed()) {
                say(""); //$NON-NLS-1$
            }
            return;
        }
        Optional<String> reason = take.apply(text.getText().strip());
        if (text.isDisposed()) {
            return;
        }
        if (reason.isEmpty()) {
            fill();
        } else {
            say(reason.get());
        }
    }

    private void say(String sentence) {
        if (!sentence.equals(refusal.getText())) {
            refusal.setText(sentence);
            ((GridData) refusal.getLayoutData()).exclude = sentence.isEmpty();
            refusal.setVisible(!sentence.isEmpty());
            refusal.requestLayout();
        }
    }

    /** What stands in the line. */
    String text() {
        return text.getText();
    }

    /** The sentence below, empty where there is none. */
    String refusal() {
        return refusal.getText();
    }

    void focus() {
        text.setFocus();
    }
}
