package org.hecha.seal.internal.pades;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.hecha.standard.document.DocumentFont;

/** The font in one document, and what fits on a line. Only the glyphs that are used are embedded. */
final class Lettering {

    private static final float EM = 1000;
    private static final String UNKNOWN = "?";

    private final PDFont font;

    Lettering(PDDocument document, DocumentFont source) throws IOException {
        try (InputStream in = source.open()) {
            font = PDType0Font.load(document, in, true);
        }
    }

    PDFont font() {
        return font;
    }

    float width(String text, float size) throws IOException {
        return font.getStringWidth(text) * size / EM;
    }

    /** The text with what the font has no glyph for, and what would act on the layout, made visible as a question mark. */
    String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(point -> shown.append(has(point) ? Character.toString(point) : UNKNOWN));
        return shown.toString();
    }

    private boolean has(int point) {
        if (Character.isISOControl(point) || Character.getType(point) == Character.FORMAT) {
            return false;
        }
        try {
            font.encode(Character.toString(point));
            return true;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    /** The text in lines: broken at spaces and between ideographs, within a word only where it alone is too long. */
    List<String> lines(String text, float width, float size) throws IOException {
        List<String> lines = new ArrayList<>();
        String rest = shown(text).strip();
        while (!rest.isEmpty()) {
            int fit = fit(rest, width, size);
            int end = fit == rest.length() ? fit : breakBefore(rest, fit);
            lines.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        return lines;
    }

    /** How many characters fit, at least one. */
    private int fit(String text, float width, float size) throws IOException {
        int end = text.offsetByCodePoints(0, 1);
        float used = width(text.substring(0, end), size);
        while (end < text.length()) {
            int next = text.offsetByCodePoints(end, 1);
            used += width(text.substring(end, next), size);
            if (used > width) {
                return end;
            }
            end = next;
        }
        return end;
    }

    private static int breakBefore(String text, int most) {
        for (int at = most; at > 0; at--) {
            char left = text.charAt(at - 1);
            char right = text.charAt(at);
            boolean mayBreak = left == ' ' || right == ' ' || left == ',' || (isWide(left) || isWide(right)) && !clings(right);
            if (mayBreak) {
                return at;
            }
        }
        return most;
    }

    private static boolean isWide(char one) {
        return one >= '\u2E80' && one <= '\u9FFF' || one >= '\uF900' && one <= '\uFAFF' || one >= '\uFF00';
    }

    /** Marks that never begin a line. */
    private static boolean clings(char one) {
        return "\u3001\u3002\uFF0C\uFF1B\uFF1A\uFF1F\uFF01\uFF09\u300B\u201D\u2019.,;:)".indexOf(one) >= 0;
    }
}
