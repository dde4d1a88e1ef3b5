package org.hecha.ui.evidence.internal.mark;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;

/** A drop-down of values; the first is chosen. UI thread. */
public final class Choice<T> {

    private final Combo combo;
    private final List<T> values;

    Choice(Combo combo, List<T> values, Function<T, String> words) {
        this.combo = combo;
        this.values = List.copyOf(values);
        values.forEach(value -> combo.add(words.apply(value)));
        combo.select(0);
    }

    /** The chosen value; empty where there is none to choose. */
    public Optional<T> value() {
        int index = combo.getSelectionIndex();
        return index < 0 ? Optional.empty() : Optional.of(values.get(index));
    }

    /** Chooses a value, if it is one of them. */
    public void choose(T value) {
        if (values.contains(value)) {
            combo.select(values.indexOf(value));
        }
    }

    /** The values. */
    public List<T> values() {
        return values;
    }

    /** Tells {@code listener} when the user chose. */
    public void onChange(Runnable listener) {
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(chosen -> listener.run()));
    }
}
