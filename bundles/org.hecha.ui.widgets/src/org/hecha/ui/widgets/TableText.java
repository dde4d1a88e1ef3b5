package org.hecha.ui.widgets;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A block of cells as spreadsheets put it on the clipboard: tabs between cells, a line for each row, quotes around what holds
 * either.
 */
final class TableText {

    private TableText() {
    }

    static String of(List<List<String>> rows) {
        return rows.stream().map(row -> row.stream().map(TableText::quoted).collect(Collectors.joining("\t"))) //$NON-NLS-1$
                .collect(Collectors.joining("\n")); //$NON-NLS-1$
    }

    private static String quoted(String cell) {
        boolean plain = cell.indexOf('\t') < 0 && cell.indexOf('\n') < 0 && cell.indexOf('\r') < 0 && !cell.startsWith("\""); //$NON-NLS-1$
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"'; //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** The rows of a text; a line's end after the last row makes no further one. */
    static List<List<String>> parse(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean inQuotes = false;
        boolean began = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (inQuotes) {
                if (c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append(text.charAt(++i));
                } else if (c == '"') {
                    inQuotes = false;
                } else {
                    cell.append(c);
                }
            } else if (c == '"' && cell.length() == 0 && !began) {
                inQuotes = true;
                began = true;
            } else if (c == '\t') {
                row.add(cell.toString());
                cell.setLength(0);
                began = false;
            } else if (c == '\n') {
                row.add(cell.toString());
                cell.setLength(0);
                began = false;
                rows.add(row);
                row = new ArrayList<>();
            } else if (c != '\r') {
                cell.append(c);
                began = true;
            }
        }
        if (cell.length() > 0 || began || !row.isEmpty()) {
            row.add(cell.toString());
            rows.add(row);
        }
        return rows;
    }
}
