package org.hecha.ui.widgets;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How the rows of a {@link Grid} are grouped, and which groups are folded away. UI thread. */
public final class GridGroups<R> {

    private final Runnable regrouped;
    private final Runnable refolded;
    private final Set<List<Grouping.Heading>> folded = new HashSet<>();
    private Grouping<R> grouping;

    GridGroups(Runnable regrouped, Runnable refolded) {
        this.regrouped = regrouped;
        this.refolded = refolded;
    }

    /** Groups the rows; null shows them without groups. */
    public void by(Grouping<R> wanted) {
        if (grouping != wanted) {
            grouping = wanted;
            folded.clear();
            regrouped.run();
        }
    }

    /** The grouping in use. */
    public Optional<Grouping<R>> grouping() {
        return Optional.ofNullable(grouping);
    }

    /** Folds a group away, or unfolds it. */
    public void fold(List<Grouping.Heading> path, boolean away) {
        if (away ? folded.add(List.copyOf(path)) : folded.remove(path)) {
            refolded.run();
        }
    }

    /** Folds every outermost group away. */
    public void foldAll(List<R> rows) {
        if (grouping != null) {
            rows.forEach(row -> folded.add(List.copyOf(grouping.path(row).subList(0, 1))));
            refolded.run();
        }
    }

    /** Shows every row of every group. */
    public void unfoldAll() {
        if (!folded.isEmpty()) {
            folded.clear();
            refolded.run();
        }
    }

    boolean isFolded(List<Grouping.Heading> path) {
        return folded.contains(path);
    }

    /** Unfolds what hides a row. @return whether something was folded */
    boolean unfold(R row) {
        boolean some = false;
        if (grouping != null && !folded.isEmpty()) {
            List<Grouping.Heading> path = grouping.path(row);
            for (int level = 1; level <= path.size(); level++) {
                some |= folded.remove(path.subList(0, level));
            }
            if (some) {
                refolded.run();
            }
        }
        return some;
    }
}
