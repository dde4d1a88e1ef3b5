package org.hecha.ui.widgets;

import java.util.Optional;

/**
 * By which column a {@link Grid} is sorted. A click on a heading sorts, a second one turns the order round, a third one brings
 * back the order of the rows as they were given. Empty cells stand last in both directions. UI thread.
 */
public final class GridSorting {

    /** Ways to sort. */
    public enum Direction {
        ASCENDING, DESCENDING
    }

    /** One column and one way. */
    record By(int column, Direction direction) {
    }

    private final GridData<?> data;
    private final Runnable changed;
    private By by;

    GridSorting(GridData<?> data, Runnable changed) {
        this.data = data;
        this.changed = changed;
    }

    /** Sorts by a column. */
    public void by(String columnId, Direction direction) {
        set(new By(data.indexOf(columnId), direction));
    }

    /** Brings back the order in which the rows were given. */
    public void none() {
        set(null);
    }

    /** The column by which the rows are sorted. */
    public Optional<String> column() {
        return Optional.ofNullable(by).map(now -> data.column(now.column()).id());
    }

    /** The way in which they are sorted. */
    public Optional<Direction> direction() {
        return Optional.ofNullable(by).map(By::direction);
    }

    /** What a click on a heading does. */
    void toggle(int column) {
        if (by == null || by.column() != column) {
            set(new By(column, Direction.ASCENDING));
        } else {
            set(by.direction() == Direction.ASCENDING ? new By(column, Direction.DESCENDING) : null);
        }
    }

    Optional<By> by() {
        return Optional.ofNullable(by);
    }

    /** The direction of one column, or null. */
    Direction of(int column) {
        return by != null && by.column() == column ? by.direction() : null;
    }

    private void set(By wanted) {
        if (by == null ? wanted != null : !by.equals(wanted)) {
            by = wanted;
            changed.run();
        }
    }
}
