package org.hecha.core.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A table for a terminal. Chinese characters take two columns there, which padding by string length would not see. Not
 * thread-safe.
 */
public final class TextTable {

    /** How a column is set. */
    public enum Align {
        LEFT, RIGHT
    }

    private final List<Align> aligns;
    private final List<List<String>> rows = new ArrayList<>();

    /** @param header titles; {@code aligns} has one entry each */
    public TextTable(List<String> header, List<Align> aligns) {
        this.aligns = List.copyOf(aligns);
        add(header);
    }

    /** Adds a row; it has as many cells as the header. */
    public TextTable add(List<String> cells) {
        if (cells.size() != aligns.size()) {
            throw new IllegalArgumentException(cells.size() + " cells for " + aligns.size() + " columns"); //$NON-NLS-1$ //$NON-NLS-2$
        }
        rows.add(List.copyOf(cells));
        return this;
    }

    /** The lines: header, rule, rows; no trailing blanks. */
    public List<String> lines() {
        int[] widths = new int[aligns.size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String blanks = " ".repeat(widths[i] - width(row.get(i))); //$NON-NLS-1$
                line.append(i == 0 ? "" : "  ").append(aligns.get(i) == Align.RIGHT ? blanks + row.get(i) : row.get(i) + blanks); //$NON-NLS-1$ //$NON-NLS-2$
            }
            lines.add(line.toString().stripTrailing());
            if (lines.size() == 1) {
                lines.add("─".repeat(java.util.Arrays.stream(widths).sum() + 2 * (widths.length - 1))); //$NON-NLS-1$
            }
        }
        return lines;
    }

    /** Columns that {@code text} takes on a terminal. */
    public static int width(String text) {
        return text.codePoints().map(c -> wide(c) ? 2 : 1).sum();
    }

    private static boolean wide(int c) {
        return c >= 0x1100 && c <= 0x115F || c >= 0x2E80 && c <= 0xA4CF || c >= 0xAC00 && c <= 0xD7A3
                || c >= 0xF900 && c <= 0xFAFF || c >= 0xFE30 && c <= 0xFE6F || c >= 0xFF00 && c <= 0xFF60
                || c >= 0xFFE0 && c <= 0xFFE6 || c >= 0x20000 && c <= 0x3FFFD;
    }
}
