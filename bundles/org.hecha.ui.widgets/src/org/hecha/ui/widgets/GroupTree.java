package org.hecha.ui.widgets;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Entries put together by their groups. Built by one thread, which need not be the UI thread; then only read. */
final class GroupTree<R> {

    private final List<Grouping.Heading> path;
    private final Map<Grouping.Heading, GroupTree<R>> below = new LinkedHashMap<>();
    private final List<GridEntry<R>> own = new ArrayList<>();
    private List<GroupTree<R>> inOrder = List.of();
    private int first = Integer.MAX_VALUE;

    private GroupTree(List<Grouping.Heading> path) {
        this.path = path;
    }

    /** @param entries in the order in which rows of one group are to stand */
    static <R> GroupTree<R> of(Collection<GridEntry<R>> entries) {
        GroupTree<R> root = new GroupTree<>(List.of());
        entries.forEach(root::put);
        root.order();
        return root;
    }

    private void put(GridEntry<R> entry) {
        GroupTree<R> at = this;
        for (int level = 0; level < entry.path().size(); level++) {
            List<Grouping.Heading> upTo = entry.path().subList(0, level + 1);
            at = at.below.computeIfAbsent(entry.path().get(level), heading -> new GroupTree<>(List.copyOf(upTo)));
            at.first = Math.min(at.first, entry.place());
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
    GridLines<R> lines(Grouping<R> grouping, Predicate<List<Grouping.Heading>> folded) {
        GridLines.Builder<R> lines = new GridLines.Builder<>();
        lay(lines, grouping, folded);
        return lines.build();
    }

    private void lay(GridLines.Builder<R> lines, Grouping<R> grouping, Predicate<List<Grouping.Heading>> folded) {
        for (GroupTree<R> group : inOrder) {
            List<R> members = new ArrayList<>();
            group.collect(members);
            boolean away = folded.test(group.path);
            lines.group(grouping.subtotal(group.path, members), new GridLines.Group(group.path, members.size(), away));
            if (!away) {
                group.lay(lines, grouping, folded);
            }
        }
        own.forEach(entry -> lines.row(entry.row(), entry.place()));
    }

    private void collect(List<R> members) {
        own.forEach(entry -> members.add(entry.row()));
        inOrder.forEach(group -> group.collect(members));
    }
}
