package org.hecha.io.spreadsheet;

import java.util.List;
import java.util.Objects;

/**
 * What reading an inventory yielded. Immutable.
 *
 * @param source name of the file or folder that was read
 * @param patch what the valid rows say
 * @param issues every row that cannot be taken, in the order of sheets and rows; a row may have several
 * @param notes what was left aside without harm (example rows, unknown columns) and what a careful reader wants to know
 * @param acceptValid whether the valid rows are to be taken although others are not valid
 */
public record ImportResult(String source, InventoryPatch patch, List<RowIssue> issues, List<RowIssue> notes,
        boolean acceptValid) {

    public ImportResult {
        Objects.requireNonNull(source);
        Objects.requireNonNull(patch);
        issues = List.copyOf(issues);
        notes = List.copyOf(notes);
    }

    /** Whether anything may be imported: there are no issues, or the valid rows were asked for. */
    public boolean importable() {
        return issues.isEmpty() || acceptValid;
    }
}
