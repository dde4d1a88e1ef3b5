package org.hecha.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/**
 * A list of things to tick; nothing is shown where there is none. UI thread; goes with its parent.
 *
 * @param <T> what is ticked
 */
public final class Ticks<T> {

    private static final int MOST_IN_SIGHT = 6;

    private final List<T> options;
    private final Table table;

    Ticks(Composite parent, String name, List<T> options, Function<T, String> words, Runnable changed) {
        this.options = List.copyOf(options);
        table = options.isEmpty() ? null : Fields.named(name, new Table(parent, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL));
        if (table != null) {
            options.forEach(option -> new TableItem(table, SWT.NONE).setText(words.apply(option)));
            table.addSelectionListener(SelectionListener.widgetSelectedAdapter(ticked -> changed.run()));
            GridData place = new GridData(SWT.FILL, SWT.FILL, true, true);
            place.heightHint = table.getItemHeight() * Math.min(MOST_IN_SIGHT, options.size());
            table.setLayoutData(place);
        }
    }

    /** What is ticked, in the order offered. */
    public List<T> ticked() {
        List<T> ticked = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            if (table.getItem(i).getChecked()) {
                ticked.add(options.get(i));
            }
        }
        return ticked;
    }

    /** Ticks one of them. @throws IllegalArgumentException where it is not offered */
    public void tick(T option) {
        if (!options.contains(option)) {
            throw new IllegalArgumentException(option + " is none of " + options); //$NON-NLS-1$
        }
        table.getItem(options.indexOf(option)).setChecked(true);
    }

    /** Takes every tick away. */
    public void clear() {
        for (int i = 0; i < options.size(); i++) {
            table.getItem(i).setChecked(false);
        }
    }

    /** What is offered. */
    public List<T> options() {
        return options;
    }
}
