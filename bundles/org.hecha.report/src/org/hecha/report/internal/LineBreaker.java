package org.hecha.report.internal;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines: between Chinese characters anywhere, in other text at blanks, and inside a word only where
 * it alone is wider than the line. Closing punctuation does not begin a line.
 */
final class LineBreaker {

    private static final String NOT_FIRST = "，。；：、！？）》」』”’％%,.;:!?)]"; //$NON-NLS-1$
    private static final String REPLACEMENT = "□"; //$NON-NLS-1$

    private final Sheet sheet;

    LineBreaker(Sheet sheet) {
        this.sheet = sheet;
    }

    List<String> lines(String text, float width, float size) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) { //$NON-NLS-1$
            StringBuilder line = new StringBuilder();
            for (String piece : pieces(printable(paragraph))) {
                if (line.length() > 0 && sheet.width(line + piece.stripTrailing(), size) > width) {
                    lines.add(line.toString().stripTrailing());
                    line.setLength(0);
                }
                line.append(line.length() == 0 ? piece.stripLeading() : piece);
                while (sheet.width(line.toString().stripTrailing(), size) > width && line.length() > 1) {
                    int fit = fitting(line, width, size);
                    lines.add(line.substring(0, fit));
                    line.delete(0, fit);
                }
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    private int fitting(CharSequence line, float width, float size) throws IOException {
        int fit = 1;
        while (fit < line.length() && sheet.width(line.subSequence(0, fit + 1).toString(), size) <= width) {
            fit++;
        }
        return Character.isHighSurrogate(line.charAt(fit - 1)) ? Math.max(2, fit - 1) : fit;
    }

    /** What the font cannot show is shown as a box, never dropped. */
    private String printable(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().map(c -> c == '\t' ? ' ' : c).forEach(c -> {
            // Radicals and compatibility forms are written as the ideograph they stand for, see fonts/README.md.
            String plain = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
            if (sheet.shows(c)) {
                out.appendCodePoint(c);
            } else {
                out.append(plain.codePoints().allMatch(sheet::shows) ? plain : REPLACEMENT);
            }
        });
        return out.toString();
    }

    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        int[] points = text.codePoints().toArray();
        for (int i = 0; i < points.length; i++) {
            piece.appendCodePoint(points[i]);
            boolean last = i + 1 == points.length;
            if (last || breakable(points[i], points[i + 1])) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
        }
        return pieces;
    }

    private static boolean breakable(int here, int next) {
        if (NOT_FIRST.indexOf(next) >= 0) {
            return false;
        }
        return here == ' ' || wide(here) || wide(next);
    }

    private static boolean wide(int c) {
        return c >= 0x2E80 && c <= 0xA4CF || c >= 0xF900 && c <= 0xFAFF || c >= 0xFF00 && c <= 0xFFEF || c >= 0x20000;
    }
}
