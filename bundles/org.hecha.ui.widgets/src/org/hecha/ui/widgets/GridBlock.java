package org.hecha.ui.widgets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;

/** The cells of one paste or fill while they are gathered; each is asked of its column first. */
final class GridBlock<R> {

    private static final Messages MESSAGES = Messages.of(GridBlock.class);

    private final GridData<R> data;
    private final List<CellChange<R>> changes = new ArrayList<>();

    GridBlock(GridData<R> data) {
        this.data = data;
    }

    List<CellChange<R>> changes() {
        return changes;
    }

    /** The text a cell holds: what its editor opens with, or what it shows where it cannot be edited. */
    String initial(int line, int column) {
        CellEdit<R> edit = data.column(column).edit();
        R row = data.row(line);
        return edit != null && edit.accepts(row) ? edit.initial(row) : data.column(column).text().apply(row);
    }

    /** @return why the cell does not take the text: row, column and remedy; empty where it does */
    Optional<Localized> put(int line, int index, String pasted) {
        Column<R> column = data.column(index);
        R row = data.row(line);
        String text = pasted.strip();
        if (text.equals(initial(line, index)) || text.equals(column.text().apply(row).strip())) {
            return Optional.empty();
        }
        CellEdit<R> edit = column.edit();
        if (edit == null || !edit.accepts(row)) {
            return Optional.of(MESSAGES.text("cellFixed", line + 1, column.title())); //$NON-NLS-1$
        }
        Optional<String> refusal = edit.refusal(row, text);
        if (refusal.isPresent()) {
            return Optional.of(MESSAGES.text("cellRefused", line + 1, column.title(), refusal.get())); //$NON-NLS-1$
        }
        changes.add(new CellChange<>(row, column, text));
        return Optional.empty();
    }
}
