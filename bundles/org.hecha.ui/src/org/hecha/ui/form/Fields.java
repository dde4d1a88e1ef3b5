package org.hecha.ui.form;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.hecha.ui.FileChoice;

/**
 * Rows of a label and a field. The label is the field's accessible name. UI thread; owns its widgets, which go with the parent.
 */
public final class Fields {

    private final Composite area;
    private final Runnable changed;

    /** Fields to whose changes nobody listens. */
    public Fields(Composite parent) {
        this(parent, () -> {
        });
    }

    /** @param changed told whenever a field made here has changed, not of what it begins with */
    public Fields(Composite parent, Runnable changed) {
        this.changed = Objects.requireNonNull(changed);
        area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 12;
        layout.marginHeight = 10;
        layout.horizontalSpacing = 10;
        area.setLayout(layout);
    }

    /** The whole, for layout, and for rows that are none of these. */
    public Composite area() {
        return area;
    }

    /** One line of text. */
    public Text line(String label, String initial) {
        return line(label, initial, SWT.NONE);
    }

    /** One line that nobody reads over a shoulder. */
    public Text secret(String label) {
        return line(label, "", SWT.PASSWORD); //$NON-NLS-1$
    }

    private Text line(String label, String initial, int style) {
        label(label, SWT.CENTER);
        return text(label, SWT.SINGLE | SWT.BORDER | style, initial, wide());
    }

    /** Several lines of text; Tab leaves the field. */
    public Text lines(String label, String initial, int height) {
        return lines(label, initial, height, SWT.NONE);
    }

    /** Several lines to be read. */
    public Text quote(String label, String words, int height) {
        return lines(label, words, height, SWT.READ_ONLY);
    }

    private Text lines(String label, String initial, int height, int style) {
        label(label, SWT.BEGINNING);
        GridData place = new GridData(SWT.FILL, SWT.FILL, true, true);
        Text text = text(label, SWT.MULTI | SWT.BORDER | SWT.WRAP | SWT.V_SCROLL | style, initial, place);
        place.heightHint = text.getLineHeight() * height;
        text.addTraverseListener(event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        return text;
    }

    private Text text(String label, int style, String initial, GridData place) {
        Text text = named(label, new Text(area, style));
        text.setText(initial == null ? "" : initial); //$NON-NLS-1$
        text.setLayoutData(place);
        text.addModifyListener(event -> changed.run());
        return text;
    }

    /** One of several things, none chosen yet. */
    public <T> Choice<T> choice(String label, List<T> options, Function<T, String> words) {
        label(label, SWT.CENTER);
        Combo combo = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
        combo.setLayoutData(wide());
        return new Choice<>(named(label, combo), options, words).onChange(changed);
    }

    /** Yes or no. */
    public Button check(String text, boolean initial) {
        label("", SWT.CENTER); //$NON-NLS-1$
        return button(SWT.CHECK, text, initial, wide());
    }

    /** One of the answers that stand below each other, across both columns. */
    public Button radio(String text, boolean initial) {
        return button(SWT.RADIO, text, initial, new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
    }

    private Button button(int style, String text, boolean initial, GridData place) {
        Button button = new Button(area, style);
        button.setText(text);
        button.setSelection(initial);
        button.setLayoutData(place);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(pressed -> changed.run()));
        return button;
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
        return new Ticks<>(area, label, options, words, changed);
    }

    /** A file or folder; say what its button does. */
    public FileField file(String label) {
        label(label, SWT.CENTER);
        return new FileField(area, label, changed);
    }

    /** Several files. @param choice lets the user choose */
    public FilesField files(String label, FileChoice choice) {
        label(label, SWT.BEGINNING);
        return new FilesField(area, label, choice, changed);
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

    /** Places for sentences about what is wrong with fields, each below its own. */
    public <K> Flaws<K> flaws() {
        return new Flaws<>(this);
    }

    private void label(String text, int vertical) {
        Label label = new Label(area, SWT.NONE);
        label.setText(text);
        label.setLayoutData(new GridData(SWT.BEGINNING, vertical, false, false));
    }

    private static GridData wide() {
        return new GridData(SWT.FILL, SWT.CENTER, true, false);
    }

    /** Gives a control its name for those who hear the window instead of seeing it. */
    public static <C extends Control> C named(String name, C control) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                // A row of a table or tree says its own name.
                if (event.childID == ACC.CHILDID_SELF) {
                    event.result = name;
                }
            }
        });
        return control;
    }
}
