package org.hecha.ui.internal.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.swt.widgets.Combo;

/** A drop-down of things rather than of words. UI thread. */
public final class Choice<T> {

    private final Combo combo;
    private final Function<T, String> words;
    private List<T> options;

    public Choice(Combo combo, List<T> options, Function<T, String> words) {
        this.combo = combo;
        this.words = words;
        offer(options);
    }

    /** Replaces what can be chosen; what was chosen stays chosen where it is still there. */
    public void offer(List<T> replaced) {
        Optional<T> before = options == null ? Optional.empty() : chosen();
        options = List.copyOf(replaced);
        String[] items = options.stream().map(words).toArray(String[]::new);
        if (!java.util.Arrays.equals(items, combo.getItems())) {
            combo.setItems(items);
        }
        before.ifPresent(this::choose);
    }

    /** What is chosen. */
    public Optional<T> chosen() {
        int index = combo.getSelectionIndex();
        return index < 0 ? Optional.empty() : Optional.of(options.get(index));
    }

    /** Chooses; does nothing where it is not offered. */
    public void choose(T option) {
        int index = options.indexOf(option);
        if (index >= 0) {
            combo.select(index);
        }
    }

    /** The same as a user does it, listeners told. */
    public void pick(T option) {
        choose(option);
        combo.notifyListeners(org.eclipse.swt.SWT.Selection, new org.eclipse.swt.widgets.Event());
    }

    /** What is offered. */
    public List<T> options() {
        return options;
    }

    public Combo control() {
        return combo;
    }
}
