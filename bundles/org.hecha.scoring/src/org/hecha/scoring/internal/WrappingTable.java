package org.hecha.scoring.internal;

import java.util.ArrayList;
import java.util.List;

import org.hecha.core.text.TextTable;

/**
 * Columns of plain text. Widths are counted in cells of a terminal: a Chinese character takes two. Long texts wrap
 * as the language does it.
 */
public final class WrappingTable {

    private static final String GAP = "  ";
    /** What never begins a line. */
    private static final String CLOSING = "，。、；：？！）》】”’%";
    /** What never ends one. */
    private static final String OPENING = "（《【“‘";

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

    /** Lines no wider than {@code width}: broken between words and between Chinese characters. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String piece : pieces(text.strip())) {
            if (TextTable.width(line.toString()) + TextTable.width(piece.stripTrailing()) > width && !line.isEmpty()) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            String rest = line.isEmpty() ? piece.stripLeading() : piece;
            while (TextTable.width(rest.stripTrailing()) > width) {
                int cut = cut(rest, width);
                lines.add(rest.substring(0, cut));
                rest = rest.substring(cut);
            }
            line.append(rest);
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }

    /** What stays together: a word with the space after it, a Chinese character with the punctuation that leans on it. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        int before = -1;
        for (int character : text.codePoints().toArray()) {
            boolean together = before < 0 || before != ' ' && isWord(before) && isWord(character) || character == ' '
                    || CLOSING.indexOf(character) >= 0 || OPENING.indexOf(before) >= 0;
            if (!together) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.appendCodePoint(character);
            before = character;
        }
        pieces.add(piece.toString());
        return pieces;
    }

    private static boolean isWord(int character) {
        return TextTable.width(Character.toString(character)) == 1 && OPENING.indexOf(character) < 0
                && CLOSING.indexOf(character) < 0;
    }

    /** Where a piece too long for a line is cut; at least one character goes on each line. */
    private static int cut(String piece, int width) {
        int end = piece.offsetByCodePoints(0, 1);
        while (TextTable.width(piece.substring(0, piece.offsetByCodePoints(end, 1))) <= width) {
            end = piece.offsetByCodePoints(end, 1);
        }
        return end;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
