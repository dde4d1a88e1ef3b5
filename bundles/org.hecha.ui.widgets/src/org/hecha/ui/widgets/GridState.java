package org.hecha.ui.widgets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a user arranged a table, as a text to be kept: columns in their order with their widths, those left out, the sorting.
 * What is unknown or damaged in a kept text is passed over.
 */
final class GridState {

    private static final Pattern COLUMN = Pattern.compile("(-?)([\\w.]+):(\\d{1,4})"); //$NON-NLS-1$
    private static final int NARROWEST = 16;

    private GridState() {
    }

    /** {@code name:155,-period:66;quantity+}. */
    static String of(GridColumns columns, GridSorting sorting) {
        List<String> parts = columns.all().stream()
                .map(id -> (columns.isLeftOut(id) ? "-" : "") + id + ':' + columns.width(id)).toList(); //$NON-NLS-1$ //$NON-NLS-2$
        String sorted = sorting.column().map(id -> id + (sorting.direction().orElseThrow() == GridSorting.Direction.ASCENDING
                ? '+' : '-')).orElse(""); //$NON-NLS-1$
        return String.join(",", parts) + ';' + sorted; //$NON-NLS-1$
    }

    static void restore(String kept, GridColumns columns, GridSorting sorting) {
        String[] halves = kept.split(";", 2); //$NON-NLS-1$
        List<String> known = columns.all();
        List<String> order = new ArrayList<>();
        for (String part : halves[0].split(",")) { //$NON-NLS-1$
            Matcher column = COLUMN.matcher(part);
            if (column.matches() && known.contains(column.group(2)) && !order.contains(column.group(2))) {
                order.add(column.group(2));
                columns.show(column.group(2), column.group(1).isEmpty());
                columns.width(column.group(2), Math.max(NARROWEST, Integer.parseInt(column.group(3))));
            }
        }
        columns.order(order);
        sorted(halves.length > 1 ? halves[1] : "", known).ifPresent(id -> sorting.by(id, halves[1].endsWith("-") //$NON-NLS-1$ //$NON-NLS-2$
                ? GridSorting.Direction.DESCENDING : GridSorting.Direction.ASCENDING));
    }

    private static Optional<String> sorted(String kept, List<String> known) {
        return kept.isEmpty() ? Optional.empty()
                : Optional.of(kept.substring(0, kept.length() - 1)).filter(known::contains);
    }
}
