package org.hecha.ui.widgets;

import java.util.Locale;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;
import org.hecha.core.text.Messages;

/** Tells who cannot see the table which row the cursor is in, and what it says. */
final class GridSpeech<R> extends AccessibleAdapter {

    private static final Messages MESSAGES = Messages.of(GridSpeech.class);

    private final String name;
    private final GridData<R> data;
    private final GridCursor<R> cursor;

    GridSpeech(Control table, String name, GridData<R> data, GridCursor<R> cursor) {
        this.name = name;
        this.data = data;
        this.cursor = cursor;
        table.getAccessible().addAccessibleListener(this);
    }

    @Override
    public void getName(AccessibleEvent event) {
        int line = cursor.line();
        event.result = line < 0 ? name : name + ": " + spoken(line); //$NON-NLS-1$
    }

    private String spoken(int line) {
        StringBuilder words = new StringBuilder();
        GridLines.Group group = data.group(line);
        if (group != null) {
            words.append(group.title()).append(' ').append(group.size()).append(' ').append(MESSAGES
                    .text(group.folded() ? "foldedSpoken" : "unfoldedSpoken").in(Locale.getDefault())).append("; "); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        }
        for (Column<R> column : data.columns()) {
            words.append(column.title()).append(' ').append(column.text().apply(data.row(line))).append("; "); //$NON-NLS-1$
        }
        return words.toString();
    }
}
