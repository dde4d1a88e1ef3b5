package org.hecha.ui.widgets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a table shows at one moment, line by line: rows and the group rows above them. Immutable once made. UI thread.
 *
 * @param <R> row of the table
 */
final class GridLines<R> {

    /** Where a line is a group row and stands for no row that was given. */
    private static final int GROUP = -1;

    /** A group row: which group, how many rows, and whether they are folded away. */
    record Group(List<Grouping.Heading> path, int size, boolean folded) {

        int level() {
            return path.size() - 1;
        }

        String title() {
            return path.get(path.size() - 1).title();
        }
    }

    private final List<R> lines;
    /** For each line the place of its row among those that were given, or null where all stand as given. */
    private final int[] places;
    private final Map<Integer, Group> groups;
    private final int depth;

    private GridLines(List<R> lines, int[] places, Map<Integer, Group> groups) {
        this.lines = lines;
        this.places = places;
        this.groups = groups;
        this.depth = groups.values().stream().mapToInt(group -> group.path().size()).max().orElse(0);
    }

    /** How many levels of groups there are. */
    int depth() {
        return depth;
    }

    /** All rows as they were given. */
    static <R> GridLines<R> plain(List<R> rows) {
        return new GridLines<>(rows, null, Map.of());
    }

    List<R> lines() {
        return lines;
    }

    Map<Integer, Group> groups() {
        return groups;
    }

    /** The group of a line, or null where it is a row. */
    Group group(int line) {
        return groups.isEmpty() ? null : groups.get(line);
    }

    /** The rows without the group rows. */
    List<R> rows() {
        if (groups.isEmpty()) {
            return lines;
        }
        List<R> rows = new ArrayList<>(lines.size() - groups.size());
        for (int i = 0; i < lines.size(); i++) {
            if (!groups.containsKey(i)) {
                rows.add(lines.get(i));
            }
        }
        return rows;
    }

    /** The same lines for rows that were made anew, one for one equal to those before; group rows stay as they are. */
    GridLines<R> renewed(List<R> rows) {
        if (places == null) {
            return plain(rows);
        }
        List<R> renewed = new ArrayList<>(lines);
        for (int i = 0; i < places.length; i++) {
            if (places[i] != GROUP) {
                renewed.set(i, rows.get(places[i]));
            }
        }
        return new GridLines<>(renewed, places, groups);
    }

    /** Puts lines together one after the other. */
    static final class Builder<R> {

        private final List<R> lines = new ArrayList<>();
        private final Map<Integer, Group> groups = new HashMap<>();
        private int[] places = new int[64];

        void row(R row, int place) {
            add(row, place);
        }

        void group(R subtotal, Group group) {
            groups.put(lines.size(), group);
            add(subtotal, GROUP);
        }

        private void add(R line, int place) {
            if (lines.size() == places.length) {
                places = Arrays.copyOf(places, places.length * 2);
            }
            places[lines.size()] = place;
            lines.add(line);
        }

        GridLines<R> build() {
            return new GridLines<>(lines, Arrays.copyOf(places, lines.size()), groups);
        }
    }
}
