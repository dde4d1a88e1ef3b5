package org.hecha.verification.crosscheck;

import java.util.List;

/**
 * All cross-checks of an engagement. Immutable.
 *
 * @param rows by section, then in the order of the inventory
 */
public record CrossTable(List<CrossRow> rows) {

    public CrossTable {
        rows = List.copyOf(rows);
    }

    /** Rows of one section. */
    public List<CrossRow> of(CrossSection section) {
        return rows.stream().filter(row -> row.section() == section).toList();
    }

    /** Rows about one source, balance or production record. */
    public CrossTable about(String subjectId) {
        return new CrossTable(rows.stream().filter(row -> row.subjectId().equals(subjectId)).toList());
    }

    /** Whether anything must be corrected or explained. */
    public boolean fails() {
        return rows.stream().anyMatch(row -> row.verdict().fails());
    }
}
