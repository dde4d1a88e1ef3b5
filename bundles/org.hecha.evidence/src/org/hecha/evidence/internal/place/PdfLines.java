package org.hecha.evidence.internal.place;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.hecha.core.text.Refusal;

/** The lines of a page with the rectangles in which they stand. */
final class PdfLines extends PDFTextStripper {

    /**
     * A line. Coordinates from the upper left corner of the page.
     *
     * @param text its text without blanks at the ends
     * @param glyphs what each character of the text is drawn by; null for a blank between words
     */
    record Line(String text, double left, double top, double right, double bottom, List<TextPosition> glyphs) {

        /** The part of it that reads like {@code wanted}. */
        Optional<Line> part(String wanted) {
            int at = text.indexOf(wanted);
            return at < 0 || glyphs.size() != text.length() ? Optional.empty()
                    : Optional.of(PdfLines.line(wanted, glyphs.subList(at, at + wanted.length())));
        }

        /** Both together. */
        Line with(Line next) {
            return new Line(text + '\n' + next.text, Math.min(left, next.left), Math.min(top, next.top),
                    Math.max(right, next.right), Math.max(bottom, next.bottom), List.of());
        }
    }

    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<TextPosition> glyphs = new ArrayList<>();

    private PdfLines(int page) {
        setSortByPosition(true);
        setStartPage(page);
        setEndPage(page);
    }

    static List<Line> of(PDDocument document, int page, String name) throws Refusal {
        try {
            PdfLines lines = new PdfLines(page);
            lines.writeText(document, Writer.nullWriter());
            lines.endLine();
            return lines.lines;
        } catch (IOException | RuntimeException e) {
            throw Wording.refusal(e, "pageDamaged", name, page);
        }
    }

    @Override
    protected void writeString(String word, List<TextPosition> positions) throws IOException {
        for (TextPosition position : positions) {
            for (int i = 0; i < position.getUnicode().length(); i++) {
                glyphs.add(position);
            }
        }
        while (glyphs.size() > text.length() + word.length()) {
            glyphs.remove(glyphs.size() - 1);
        }
        while (glyphs.size() < text.length() + word.length() && !positions.isEmpty()) {
            glyphs.add(positions.get(positions.size() - 1));
        }
        text.append(word);
    }

    @Override
    protected void writeWordSeparator() {
        text.append(getWordSeparator());
        while (glyphs.size() < text.length()) {
            glyphs.add(null);
        }
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    private void endLine() {
        int start = 0;
        int end = text.length();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (end > start && glyphs.size() == text.length()) {
            lines.add(line(text.substring(start, end), new ArrayList<>(glyphs.subList(start, end))));
        }
        text.setLength(0);
        glyphs.clear();
    }

    private static Line line(String text, List<TextPosition> drawn) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = 0;
        double bottom = 0;
        for (TextPosition glyph : drawn) {
            if (glyph != null) {
                left = Math.min(left, glyph.getX());
                right = Math.max(right, glyph.getX() + glyph.getWidth());
                top = Math.min(top, glyph.getY() - glyph.getHeight());
                bottom = Math.max(bottom, glyph.getY());
            }
        }
        return new Line(text, left, top, right, bottom, drawn);
    }
}
