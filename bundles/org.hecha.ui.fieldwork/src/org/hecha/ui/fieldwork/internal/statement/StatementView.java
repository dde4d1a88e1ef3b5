package org.hecha.ui.fieldwork.internal.statement;

import java.util.List;

/** What the page shows. Immutable. @param verdict how the comparison ends, with the sums of misstatements */
record StatementView(List<Line> inventory, List<Line> electricity, List<Line> sums, List<Line> lines, List<Line> crosschecks, String verdict) {

    StatementView {
        inventory = List.copyOf(inventory);
        electricity = List.copyOf(electricity);
        sums = List.copyOf(sums);
        lines = List.copyOf(lines);
        crosschecks = List.copyOf(crosschecks);
    }
}
