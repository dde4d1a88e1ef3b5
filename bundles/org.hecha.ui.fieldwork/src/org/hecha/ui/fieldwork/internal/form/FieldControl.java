package org.hecha.ui.fieldwork.internal.form;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** A field as a widget, behind its label. UI thread. */
final class FieldControl {

    private static final int LINES = 4;
    private static final int MOST_SHOWN = 6;

    private final Supplier<String> get;
    private final Consumer<String> set;

    private FieldControl(Supplier<String> get, Consumer<String> set) {
        this.get = get;
        this.set = set;
    }

    String get() {
        return get.get();
    }

    void set(String answer) {
        set.accept(answer);
    }

    /** @param parent a grid of two columns @param width of a field @param line height of a line */
    static FieldControl make(Composite parent, Field field, int width, int line) {
        Label label = new Label(parent, SWT.NONE);
        boolean tall = field.kind() == Field.Kind.TEXT || field.kind() == Field.Kind.CHOICES;
        label.setLayoutData(new GridData(SWT.LEFT, tall ? SWT.TOP : SWT.CENTER, false, false));
        label.setText(field.kind() == Field.Kind.FLAG ? "" : field.label() + (field.needed() ? " *" : "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        GridData place = new GridData(SWT.FILL, tall ? SWT.FILL : SWT.CENTER, true, tall);
        place.widthHint = width;
        FieldControl made = switch (field.kind()) {
            case LINE -> text(parent, field, SWT.SINGLE, place);
            case TEXT -> {
                place.heightHint = LINES * line;
                yield text(parent, field, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL, place);
            }
            case CHOICE -> combo(parent, field, place);
            case CHOICES -> {
                place.heightHint = Math.max(2, Math.min(MOST_SHOWN, field.choices().size())) * (line + 8);
                yield table(parent, field, place);
            }
            case FLAG -> flag(parent, field, place);
        };
        made.set(field.initial());
        return made;
    }

    private static FieldControl text(Composite parent, Field field, int style, GridData place) {
        Text text = new Text(parent, SWT.BORDER | style);
        if ((style & SWT.MULTI) != 0) {
            // The tabulator leaves the field, as everywhere else in the dialog.
            text.addTraverseListener(key -> key.doit |= key.detail == SWT.TRAVERSE_TAB_NEXT || key.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        } else {
            text.setMessage(field.hint());
        }
        place(text, field, place);
        return new FieldControl(text::getText, text::setText);
    }

    private static FieldControl combo(Composite parent, Field field, GridData place) {
        Combo combo = new Combo(parent, SWT.READ_ONLY);
        field.choices().forEach(choice -> combo.add(choice.title()));
        place(combo, field, place);
        return new FieldControl(
                () -> combo.getSelectionIndex() < 0 ? "" : field.choices().get(combo.getSelectionIndex()).id(), //$NON-NLS-1$
                id -> combo.select(index(field, id)));
    }

    private static int index(Field field, String id) {
        List<String> ids = field.choices().stream().map(Choice::id).toList();
        if (!id.isEmpty() && !ids.contains(id)) {
            throw new IllegalArgumentException(field.id() + ": no " + id + " among " + ids); //$NON-NLS-1$ //$NON-NLS-2$
        }
        return ids.indexOf(id);
    }

    private static FieldControl table(Composite parent, Field field, GridData place) {
        Table table = new Table(parent, SWT.BORDER | SWT.CHECK | SWT.FULL_SELECTION);
        field.choices().forEach(choice -> new TableItem(table, SWT.NONE).setText(choice.title()));
        place(table, field, place);
        return new FieldControl(
                () -> Arrays.stream(table.getItems()).filter(TableItem::getChecked)
                        .map(item -> field.choices().get(table.indexOf(item)).id()).collect(Collectors.joining("\n")), //$NON-NLS-1$
                ids -> {
                    for (TableItem item : table.getItems()) {
                        item.setChecked(false);
                    }
                    Arrays.stream(ids.split("\n")).filter(id -> !id.isEmpty()) //$NON-NLS-1$
                            .forEach(id -> table.getItem(index(field, id)).setChecked(true));
                });
    }

    private static FieldControl flag(Composite parent, Field field, GridData place) {
        Button button = new Button(parent, SWT.CHECK);
        button.setText(field.label());
        place(button, field, place);
        return new FieldControl(() -> String.valueOf(button.getSelection()),
                answer -> button.setSelection(Boolean.parseBoolean(answer)));
    }

    private static void place(Control control, Field field, GridData place) {
        control.setLayoutData(place);
        if (!field.hint().isEmpty()) {
            control.setToolTipText(field.hint());
        }
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = field.label();
            }
        });
    }
}
