package org.hecha.ui.widgets;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Entries put together by their groups, with the row that stands for each. Built by one thread, which need not be the UI thread; then only read. */
final class GroupTree<R> {

    private final List<Grouping.Heading> path;
    private final Map<Grouping.Heading, GroupTree<R>> below = new LinkedHashMap<>();
    private final List<GridEntry<R>> own = new ArrayList<>();
    private List<GroupTree<R>> inOrder = List.of();
    private int first = Integer.MAX_VALUE;
    private int size;
    private R subtotal;

    private GroupTree(List<Grouping.Heading> path) {
        this.path = path;
    }

    /**
     * @param entries in the order in which rows of one group are to stand
     * @param grouping null where there are no groups
     */
    static <R> GroupTree<R> of(Collection<GridEntry<R>> entries, Grouping<R> grouping) {
        GroupTree<R> root = new GroupTree<>(List.of());
        entries.forEach(root::put);
        root.order();
        root.inOrder.forEach(group -> group.sum(grouping));
        return root;
    }

    private void put(GridEntry<R> entry) {
        GroupTree<R> at = this;
        for (int level = 0; level < entry.path().size(); level++) {
            GroupTree<R> next = at.below.get(entry.path().get(level));
            if (next == null) {
                next = new GroupTree<>(List.copyOf(entry.path().subList(0, level + 1)));
                at.below.put(entry.path().get(level), next);
            }
            at = next;
            at.first = Math.min(at.first, entry.place());
            at.size++;
        }
        at.own.add(entry);
    }

    private void order() {
        below.values().forEach(GroupTree::order);
        inOrder = new ArrayList<>(below.values());
        inOrder.sort(Comparator.<GroupTree<R>>comparingInt(group -> group.path.get(group.path.size() - 1).rank())
                .thenComparingInt(group -> group.first));
    }

    /** Lays the lines out. UI thread. */
    GridLines<R> lines(Predicate<List<Grouping.Heading>> folded) {
        GridLines.Builder<R> lines = new GridLines.Builder<>();
        lay(lines, folded);
        return lines.build();
    }

    /** Makes the row that stands for this group, once those below have theirs. */
    private void sum(Grouping<R> grouping) {
        List<R> members = new ArrayList<>(inOrder.size() + own.size());
        for (GroupTree<R> group : inOrder) {
            group.sum(grouping);
            members.add(group.subtotal);
        }
        own.forEach(entry -> members.add(entry.row()));
        subtotal = grouping.subtotal(path, members);
    }

    private void lay(GridLines.Builder<R> lines, Predicate<List<Grouping.Heading>> folded) {
        for (GroupTree<R> group : inOrder) {
            boolean away = folded.test(group.path);
            lines.group(group.subtotal, new GridLines.Group(group.path, group.size, away));
            if (!away) {
                group.lay(lines, folded);
            }
        }
        own.forEach(entry -> lines.row(entry.row(), entry.place()));
    }
}
