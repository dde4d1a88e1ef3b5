package org.hecha.ui.evidence.internal.mark;

import java.util.List;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Labels with fields below each other. UI thread; goes with its parent. */
public final class Fields {

    private static final int LINES = 3;

    private final Composite grid;

    public Fields(Composite parent) {
        grid = new Composite(parent, SWT.NONE);
        grid.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 12;
        layout.marginHeight = 8;
        grid.setLayout(layout);
    }

    /** One line of text. */
    public Text line(String label, String initial) {
        label(label, SWT.CENTER);
        Text text = new Text(grid, SWT.BORDER);
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        text.setText(initial);
        return text;
    }

    /** Several lines of text. */
    public Text area(String label, String initial, boolean editable) {
        label(label, SWT.TOP);
        Text text = new Text(grid, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | (editable ? SWT.NONE : SWT.READ_ONLY));
        GridData place = new GridData(SWT.FILL, SWT.FILL, true, true);
        place.heightHint = text.getLineHeight() * LINES;
        place.widthHint = text.getLineHeight() * 22;
        text.setLayoutData(place);
        text.setText(initial);
        text.addTraverseListener(event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        return text;
    }

    /** One of several values. */
    public <T> Choice<T> choice(String label, List<T> values, Function<T, String> words) {
        label(label, SWT.CENTER);
        Combo combo = new Combo(grid, SWT.READ_ONLY);
        GridData place = new GridData(SWT.FILL, SWT.CENTER, true, false);
        place.widthHint = combo.getItemHeight() * 16;
        combo.setLayoutData(place);
        return new Choice<>(combo, values, words);
    }

    /** Yes or no. */
    public Button check(String text, boolean initial) {
        new Label(grid, SWT.NONE);
        Button button = new Button(grid, SWT.CHECK);
        button.setText(text);
        button.setSelection(initial);
        return button;
    }

    private void label(String text, int vertical) {
        Label label = new Label(grid, SWT.NONE);
        label.setText(text);
        label.setLayoutData(new GridData(SWT.BEGINNING, vertical, false, false));
    }
}
