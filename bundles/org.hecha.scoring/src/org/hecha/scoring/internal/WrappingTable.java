package org.hecha.scoring.internal;

import java.util.ArrayList;
import java.util.List;

import org.hecha.core.text.TextTable;

/**
 * Columns of plain text. Widths are counted in cells of a terminal: a Chinese character takes two. Long texts wrap,
 * between words where there are any.
 */
public final class WrappingTable {

    private static final String GAP = "  ";

    private final int[] widths;
    private final StringBuilder out = new StringBuilder();

    /** @param widths width of each column in cells */
    public WrappingTable(int... widths) {
        this.widths = widths.clone();
    }

    /** Adds a row; a cell that is too long makes the row taller. */
    public void row(String... cells) {
        List<List<String>> wrapped = new ArrayList<>();
        int height = 1;
        for (int column = 0; column < cells.length; column++) {
            List<String> lines = wrap(cells[column], widths[column]);
            wrapped.add(lines);
            height = Math.max(height, lines.size());
        }
        for (int line = 0; line < height; line++) {
            StringBuilder text = new StringBuilder();
            for (int column = 0; column < cells.length; column++) {
                List<String> lines = wrapped.get(column);
                String cell = line < lines.size() ? lines.get(line) : "";
                text.append(cell).append(" ".repeat(Math.max(0, widths[column] - TextTable.width(cell)))).append(GAP);
            }
            out.append(text.toString().stripTrailing()).append('\n');
        }
    }

    /** Adds a line of dashes. */
    public void rule() {
        int total = 0;
        for (int width : widths) {
            total += width + GAP.length();
        }
        out.append("-".repeat(total - GAP.length())).append('\n');
    }

    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        int[] characters = text.strip().codePoints().toArray();
        for (int index = 0; index < characters.length; index++) {
            int cells = TextTable.width(Character.toString(characters[index]));
            if (used + cells > width && used > 0) {
                String carried = carry(line, characters[index]);
                lines.add(line.toString().stripTrailing());
                line = new StringBuilder(carried);
                used = TextTable.width(carried);
            }
            if (characters[index] != ' ' || used > 0) {
                line.appendCodePoint(characters[index]);
                used += cells;
            }
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }

    /** Takes the last word off a full line, where one was begun and the line has a space to break at. */
    private static String carry(StringBuilder line, int next) {
        int space = line.lastIndexOf(" ");
        boolean inWord = next < 0x2E80 && next != ' ' && line.codePointBefore(line.length()) < 0x2E80;
        if (!inWord || space <= 0) {
            return "";
        }
        String word = line.substring(space + 1);
        if (word.codePoints().anyMatch(character -> character >= 0x2E80)) {
            return "";
        }
        line.setLength(space);
        return word;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
