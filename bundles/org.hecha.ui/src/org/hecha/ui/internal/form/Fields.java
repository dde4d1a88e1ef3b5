package org.hecha.ui.internal.form;

import java.util.List;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Rows of a label and a field. The label is the field's accessible name. UI thread. */
public final class Fields {

    private final Composite area;

    public Fields(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 12;
        layout.marginHeight = 10;
        layout.horizontalSpacing = 10;
        area.setLayout(layout);
    }

    /** The whole, for layout. */
    public Composite area() {
        return area;
    }

    /** One line of text. */
    public Text line(String label, String initial) {
        label(label, SWT.CENTER);
        return named(label, text(SWT.SINGLE | SWT.BORDER, initial, new GridData(SWT.FILL, SWT.CENTER, true, false)));
    }

    /** Several lines of text; Tab leaves the field. */
    public Text lines(String label, String initial, int height) {
        label(label, SWT.BEGINNING);
        GridData place = new GridData(SWT.FILL, SWT.FILL, true, true);
        Text text = named(label, text(SWT.MULTI | SWT.BORDER | SWT.WRAP | SWT.V_SCROLL, initial, place));
        place.heightHint = text.getLineHeight() * height;
        text.addTraverseListener(event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        return text;
    }

    private Text text(int style, String initial, GridData place) {
        Text text = new Text(area, style);
        text.setText(initial == null ? "" : initial); //$NON-NLS-1$
        text.setLayoutData(place);
        return text;
    }

    /** One of several things. */
    public <T> Choice<T> choice(String label, List<T> options, Function<T, String> words) {
        label(label, SWT.CENTER);
        Combo combo = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
        combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return new Choice<>(named(label, combo), options, words);
    }

    /** Two or more answers side by side, none chosen; buttons in the order of the answers. */
    public List<Button> answers(String label, List<String> answers) {
        label(label, SWT.CENTER);
        Composite row = new Composite(area, SWT.NONE);
        row.setLayout(new RowLayout());
        return answers.stream().map(answer -> {
            Button button = new Button(row, SWT.RADIO);
            button.setText(answer);
            return button;
        }).toList();
    }

    /** Any number of things; nothing is shown where there is none to choose. */
    public <T> Ticks<T> ticks(String label, List<T> options, Function<T, String> words) {
        if (!options.isEmpty()) {
            label(label, SWT.BEGINNING);
        }
        return new Ticks<>(area, label, options, words);
    }

    /** A sentence across both columns. */
    public Label sentence(String text) {
        Label sentence = new Label(area, SWT.WRAP);
        sentence.setText(text);
        GridData place = new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1);
        place.widthHint = 200;
        sentence.setLayoutData(place);
        return sentence;
    }

    private void label(String text, int vertical) {
        Label label = new Label(area, SWT.NONE);
        label.setText(text);
        label.setLayoutData(new GridData(SWT.BEGINNING, vertical, false, false));
    }

    /** Gives a control its name for those who hear the window instead of seeing it. */
    public static <C extends Control> C named(String name, C control) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name;
            }
        });
        return control;
    }
}
