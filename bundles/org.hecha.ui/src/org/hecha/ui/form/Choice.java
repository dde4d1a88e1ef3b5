package org.hecha.ui.form;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;

/**
 * A drop-down of things rather than of words; nothing is chosen until the user or {@link #choose} does it. UI thread; goes with
 * its drop-down.
 *
 * @param <T> what is chosen from
 */
public final class Choice<T> {

    private final Combo combo;
    private final Function<T, String> words;
    private List<T> options;

    /** @param words what an option is called */
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
        if (!Arrays.equals(items, combo.getItems())) {
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

    /** Chooses what is offered first, where anything is. @return this */
    public Choice<T> first() {
        options.stream().findFirst().ifPresent(this::choose);
        return this;
    }

    /** Tells {@code listener} whenever the user chose. @return this */
    public Choice<T> onChange(Runnable listener) {
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(chosen -> listener.run()));
        return this;
    }

    /** Chooses as a user does it, listeners told. */
    public void pick(T option) {
        choose(option);
        combo.notifyListeners(SWT.Selection, new Event());
    }

    /** What is offered. */
    public List<T> options() {
        return options;
    }

    /** The drop-down. */
    public Combo control() {
        return combo;
    }
}
