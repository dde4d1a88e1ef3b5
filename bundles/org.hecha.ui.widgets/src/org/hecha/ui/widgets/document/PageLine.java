package org.hecha.ui.widgets.document;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Text that stands in a line of a page, with what each character is drawn by.
 *
 * @param page page, from 1
 * @param text its text
 * @param glyphs one per character; null for a blank that is not drawn
 */
record PageLine(int page, String text, List<TextPosition> glyphs) {

    private static final Logger LOG = LoggerFactory.getLogger(PageLine.class);

    /** The lines of a page, from the top. */
    static List<PageLine> of(PDDocument document, int page) {
        try {
            Reader reader = new Reader(page);
            reader.writeText(document, Writer.nullWriter());
            reader.endLine();
            return reader.lines;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            LOG.debug("The text of page {} cannot be read", page, e); //$NON-NLS-1$
            return List.of();
        }
    }

    /** Its parts that read like {@code wanted}, whatever the case and the blanks. */
    List<PageLine> find(String wanted) {
        String needle = plain(wanted);
        StringBuilder hay = new StringBuilder();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                hay.append(Character.toLowerCase(text.charAt(i)));
                places.add(i);
            }
        }
        List<PageLine> found = new ArrayList<>();
        int at = needle.isEmpty() ? -1 : hay.indexOf(needle);
        while (at >= 0) {
            int first = places.get(at);
            int last = places.get(at + needle.length() - 1) + 1;
            found.add(new PageLine(page, text.substring(first, last), glyphs.subList(first, last)));
            at = hay.indexOf(needle, at + needle.length());
        }
        return found;
    }

    private static String plain(String wanted) {
        StringBuilder plain = new StringBuilder();
        wanted.toLowerCase(Locale.ROOT).chars().filter(c -> !Character.isWhitespace(c)).forEach(c -> plain.append((char) c));
        return plain.toString();
    }

    /** The rectangle around it in whole points, a point wider on each side and kept on the page. */
    PageRegion region(PageSize size) {
        double left = size.width();
        double right = 0;
        double top = size.height();
        double bottom = 0;
        for (TextPosition glyph : glyphs) {
            if (glyph != null) {
                left = Math.min(left, glyph.getX());
                right = Math.max(right, glyph.getX() + glyph.getWidth());
                top = Math.min(top, glyph.getY() - glyph.getHeight());
                bottom = Math.max(bottom, glyph.getY());
            }
        }
        double x = Math.max(0, Math.floor(left) - 1);
        double y = Math.max(0, Math.floor(size.height() - bottom) - 1);
        double width = Math.floor(size.width() * 100) / 100;
        double height = Math.floor(size.height() * 100) / 100;
        return new PageRegion(page, x, y, Math.max(1, Math.min(width, Math.ceil(right) + 1) - x),
                Math.max(1, Math.min(height, Math.ceil(size.height() - top) + 1) - y));
    }

    /** Takes the lines down as they are read. */
    private static final class Reader extends PDFTextStripper {

        private final int page;
        private final List<PageLine> lines = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private final List<TextPosition> glyphs = new ArrayList<>();

        Reader(int page) {
            this.page = page;
            setSortByPosition(true);
            setStartPage(page);
            setEndPage(page);
        }

        @Override
        protected void writeString(String word, List<TextPosition> positions) {
            text.append(word);
            for (TextPosition position : positions) {
                position.getUnicode().chars().forEach(c -> glyphs.add(position));
            }
            fill(positions.isEmpty() ? null : positions.get(positions.size() - 1));
        }

        @Override
        protected void writeWordSeparator() {
            text.append(getWordSeparator());
            fill(null);
        }

        /** Ligatures and accents may make more or fewer characters than were drawn. */
        private void fill(TextPosition glyph) {
            while (glyphs.size() < text.length()) {
                glyphs.add(glyph);
            }
            while (glyphs.size() > text.length()) {
                glyphs.remove(glyphs.size() - 1);
            }
        }

        @Override
        protected void writeLineSeparator() {
            endLine();
        }

        private void endLine() {
            if (!text.toString().isBlank()) {
                lines.add(new PageLine(page, text.toString(), List.copyOf(known())));
            }
            text.setLength(0);
            glyphs.clear();
        }

        /** A blank between words is as good as the glyph before it. */
        private List<TextPosition> known() {
            List<TextPosition> known = new ArrayList<>(glyphs);
            TextPosition last = known.stream().filter(java.util.Objects::nonNull).findFirst().orElseThrow();
            for (int i = 0; i < known.size(); i++) {
                last = known.get(i) == null ? last : known.get(i);
                known.set(i, last);
            }
            return known;
        }
    }
}
