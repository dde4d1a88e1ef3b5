package org.hecha.ui.widgets;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Which rows of a {@link Grid} are shown, by a text for each column: a word the cell contains, {@code !word}, {@code =word}, or of
 * numbers {@code >100}, {@code <=5}, {@code 10..20}. A row is shown where every column asked is satisfied. UI thread.
 */
public final class GridFilter {

    private final GridData<?> data;
    private final Runnable changed;
    private final BooleanSupplier rowShown;
    private final Consumer<Boolean> rowShow;
    private final BiConsumer<Integer, String> cell;
    private Runnable rowListener = () -> {
    };
    private final Map<Integer, String> texts = new TreeMap<>();
    private final Map<Integer, Condition> conditions = new TreeMap<>();

    /** @param cell writes a text into a filter cell, null for none */
    GridFilter(GridData<?> data, Runnable changed, BooleanSupplier rowShown, Consumer<Boolean> rowShow,
            BiConsumer<Integer, String> cell) {
        this.data = data;
        this.changed = changed;
        this.rowShown = rowShown;
        this.rowShow = rowShow;
        this.cell = cell;
    }

    /** Asks something of a column; an empty text asks nothing any more. */
    public void set(String columnId, String text) {
        set(data.indexOf(columnId), text);
    }

    /** What is asked of a column, or an empty text. */
    public String of(String columnId) {
        return text(data.indexOf(columnId));
    }

    /** Whether anything is asked. */
    public boolean isActive() {
        return !conditions.isEmpty();
    }

    /** Shows every row again. */
    public void clear() {
        if (!texts.isEmpty()) {
            texts.keySet().forEach(column -> cell.accept(column, null));
            texts.clear();
            conditions.clear();
            changed.run();
        }
    }

    /** Whether the row of filter cells below the headings is shown. */
    public boolean isRowShown() {
        return rowShown.getAsBoolean();
    }

    /** Shows the filter cells, or hides them; hidden ones ask nothing. */
    public void showRow(boolean shown) {
        if (!shown) {
            clear();
        }
        if (shown != isRowShown()) {
            rowShow.accept(shown);
            rowListener.run();
        }
    }

    /** Told when the filter cells were shown or hidden. */
    public void onRow(Runnable listener) {
        rowListener = listener;
    }

    void set(int column, String typed) {
        String text = typed == null ? "" : typed.strip(); //$NON-NLS-1$
        if (Objects.equals(text, text(column))) {
            return;
        }
        Optional<Condition> condition = Condition.of(text);
        if (condition.isPresent()) {
            texts.put(column, text);
            conditions.put(column, condition.get());
        } else {
            texts.remove(column);
            conditions.remove(column);
        }
        cell.accept(column, texts.get(column));
        changed.run();
    }

    String text(int column) {
        return texts.getOrDefault(column, ""); //$NON-NLS-1$
    }

    Map<Integer, Condition> conditions() {
        return conditions;
    }
}
