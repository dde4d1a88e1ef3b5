package org.hecha.ui.widgets;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Filters, sorts and groups the rows. A small table is done at once. Of a large one the rows are asked in slices between which
 * the user can go on, since a model may only be read on the UI thread; what was read is sorted by another thread; what is not
 * wanted any more when it is done is dropped. UI thread.
 */
final class GridOrder<R> {

    /** Up to so many rows nobody notices that they were asked. */
    private static final int AT_ONCE = 2_000;
    private static final long SLICE_NANOS = 8_000_000;
    /** Rows between two looks at the clock. */
    private static final int STRIDE = 64;

    private final GridData<R> data;
    private final GridSorting sorting;
    private final GridFilter filter;
    private final GridGroups<R> groups;
    private final Executor later;
    private final Consumer<GridLines<R>> show;
    private List<R> all = List.of();
    private Sweep sweep;
    private GroupTree<R> tree;

    /**
     * @param later runs what must run on the UI thread, after what waits there
     * @param show takes the outcome
     */
    GridOrder(GridData<R> data, GridSorting sorting, GridFilter filter, GridGroups<R> groups, Executor later,
            Consumer<GridLines<R>> show) {
        this.data = data;
        this.sorting = sorting;
        this.filter = filter;
        this.groups = groups;
        this.later = later;
        this.show = show;
    }

    List<R> all() {
        return all;
    }

    boolean isBusy() {
        return sweep != null;
    }

    /** Takes other rows. Until a large table is in order it shows them in the order before, where they are the same. */
    void rows(List<R> replaced) {
        List<R> before = all;
        all = List.copyOf(replaced);
        if (isPlain() || all.size() <= AT_ONCE) {
            arrange();
            return;
        }
        show.accept(before.equals(all) ? data.lines().renewed(all) : GridLines.plain(all));
        arrange();
    }

    /** Folds and unfolds what is in order already. */
    void fold() {
        if (sweep == null && tree != null) {
            show.accept(tree.lines(groups::isFolded));
        }
    }

    /** Brings the rows into the order that is asked for now. */
    void arrange() {
        sweep = null;
        tree = null;
        if (isPlain()) {
            show.accept(GridLines.plain(all));
            return;
        }
        sweep = new Sweep();
        sweep.run();
    }

    private boolean isPlain() {
        return sorting.by().isEmpty() && !filter.isActive() && groups.grouping().isEmpty();
    }

    /** One pass over all rows. */
    private final class Sweep implements Runnable {

        private final List<R> rows = all;
        private final Optional<GridSorting.By> by = sorting.by();
        private final Map<Integer, Condition> conditions = Map.copyOf(filter.conditions());
        private final Grouping<R> grouping = groups.grouping().orElse(null);
        private final List<GridEntry<R>> entries = new ArrayList<>();
        private int next;

        @Override
        public void run() {
            long end = System.nanoTime() + SLICE_NANOS;
            while (next < rows.size() && sweep == this) {
                ask(rows.get(next), next);
                next++;
                if (next % STRIDE == 0 && rows.size() > AT_ONCE && System.nanoTime() > end) {
                    later.execute(this);
                    return;
                }
            }
            if (sweep == this) {
                arranged();
            }
        }

        private void ask(R row, int place) {
            for (Map.Entry<Integer, Condition> asked : conditions.entrySet()) {
                if (!asked.getValue().test(data.column(asked.getKey()).text().apply(row))) {
                    return;
                }
            }
            entries.add(new GridEntry<>(row, place, by.map(b -> data.column(b.column()).text().apply(row)).orElse(null),
                    grouping == null ? List.of() : grouping.path(row)));
        }

        private void arranged() {
            if (rows.size() <= AT_ONCE) {
                take(sorted());
            } else {
                CompletableFuture.supplyAsync(this::sorted).whenComplete((tree, failure) -> later.execute(() -> {
                    if (failure != null) {
                        throw new IllegalStateException(failure);
                    }
                    take(tree);
                }));
            }
        }

        private GroupTree<R> sorted() {
            return GroupTree.of(by.map(b -> new SortKeys(data.column(b.column()).right()).sorted(entries, b.direction()))
                    .orElse(entries), grouping);
        }

        private void take(GroupTree<R> ordered) {
            if (sweep == this) {
                sweep = null;
                tree = ordered;
                fold();
            }
        }
    }
}
