package org.hecha.ui.fieldwork.internal.form;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Text;
import org.hecha.ui.form.Choice;
import org.hecha.ui.form.Fields;
import org.hecha.ui.form.Ticks;

/** A field of an inquiry as it stands in the dialog, read and written as text. UI thread. */
record FieldControl(Supplier<String> get, Consumer<String> set) {

    private static final int LINES = 4;

    /** Makes the row of the field; it says what it begins with. */
    static FieldControl make(Fields fields, Field field) {
        String label = field.label() + (field.needed() ? " *" : ""); //$NON-NLS-1$ //$NON-NLS-2$
        FieldControl made = switch (field.kind()) {
            case LINE -> line(fields.line(label, ""), field); //$NON-NLS-1$
            case TEXT -> text(fields.lines(label, "", LINES), field); //$NON-NLS-1$
            case CHOICE -> choice(fields.choice(label, field.choices(), Option::title), field);
            case CHOICES -> ticks(fields.ticks(label, field.choices(), Option::title), field);
            case FLAG -> flag(fields.check(field.label(), false));
        };
        made.set.accept(field.initial());
        return made;
    }

    private static FieldControl line(Text text, Field field) {
        text.setMessage(field.hint());
        return text(text, field);
    }

    private static FieldControl text(Text text, Field field) {
        text.setToolTipText(field.hint().isEmpty() ? null : field.hint());
        return new FieldControl(text::getText, text::setText);
    }

    private static FieldControl choice(Choice<Option> choice, Field field) {
        return new FieldControl(() -> choice.chosen().map(Option::id).orElse(""), //$NON-NLS-1$
                id -> option(field, id).ifPresent(choice::choose));
    }

    private static FieldControl ticks(Ticks<Option> ticks, Field field) {
        return new FieldControl(() -> ticks.ticked().stream().map(Option::id).collect(Collectors.joining("\n")), //$NON-NLS-1$
                ids -> {
                    ticks.clear();
                    Arrays.stream(ids.split("\n")).flatMap(id -> option(field, id).stream()).forEach(ticks::tick); //$NON-NLS-1$
                });
    }

    private static FieldControl flag(Button button) {
        return new FieldControl(() -> String.valueOf(button.getSelection()),
                answer -> button.setSelection(Boolean.parseBoolean(answer)));
    }

    private static Optional<Option> option(Field field, String id) {
        Optional<Option> found = field.choices().stream().filter(option -> option.id().equals(id)).findFirst();
        if (found.isEmpty() && !id.isEmpty()) {
            throw new IllegalArgumentException(field.id() + ": no " + id + " among " + field.choices()); //$NON-NLS-1$ //$NON-NLS-2$
        }
        return found;
    }
}
