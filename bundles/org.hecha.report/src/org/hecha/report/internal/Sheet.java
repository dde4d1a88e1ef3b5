package org.hecha.report.internal;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Calendar;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * A growing A4 document with a cursor: text and lines go where the cursor is, a new page begins when there is no room.
 * Measures are in points from the upper left corner. Not thread-safe.
 */
final class Sheet implements Closeable {

    /** What the documents say wrote them. */
    static final String PRODUCER = "Hecha"; //$NON-NLS-1$

    static final float MARGIN = 56;
    static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
    private static final float BOTTOM = 64;

    /** Height that can be written on one page. */
    static final float HEIGHT = PDRectangle.A4.getHeight() - MARGIN - BOTTOM;


    private final PDDocument document = new PDDocument();
    private final PDFont font;
    private PDPageContentStream stream;
    private float y;

    Sheet() throws IOException {
        try (InputStream in = new ReportFont().open()) {
            font = PDType0Font.load(document, in, true);
        }
        newPage();
    }

    /** Begins a new page. */
    void newPage() throws IOException {
        if (stream != null) {
            stream.close();
        }
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        stream = new PDPageContentStream(document, page);
        y = MARGIN;
    }

    /** Makes sure that {@code height} fits; begins a new page where it does not. Answers whether it did. */
    boolean room(float height) throws IOException {
        if (y + height <= PDRectangle.A4.getHeight() - BOTTOM) {
            return false;
        }
        newPage();
        return true;
    }

    void down(float height) {
        y += height;
    }

    float width(String text, float size) throws IOException {
        return font.getStringWidth(text) / 1000 * size;
    }

    /** Writes one line with its upper edge {@code offset} below the cursor; the cursor stays. */
    void text(String text, float x, float offset, float size) throws IOException {
        stream.beginText();
        stream.setFont(font, size);
        stream.newLineAtOffset(MARGIN + x, PDRectangle.A4.getHeight() - y - offset - size);
        stream.showText(text);
        stream.endText();
    }

    /** A horizontal line over the given width, {@code offset} below the cursor. */
    void rule(float x, float offset, float width, float thickness) throws IOException {
        stream.setLineWidth(thickness);
        float at = PDRectangle.A4.getHeight() - y - offset;
        stream.moveTo(MARGIN + x, at);
        stream.lineTo(MARGIN + x + width, at);
        stream.stroke();
    }

    /** A grey field behind what is written next. */
    void shade(float x, float offset, float width, float height) throws IOException {
        stream.setNonStrokingColor(0.93f);
        stream.addRect(MARGIN + x, PDRectangle.A4.getHeight() - y - offset - height, width, height);
        stream.fill();
        stream.setNonStrokingColor(0f);
    }

    /** Whether the font has a glyph for the character. */
    boolean shows(int codePoint) {
        try {
            font.encode(Character.toString(codePoint));
            return true;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    /** Writes header and footer on every page: what is on the left, and "3 / 12" on the right. */
    void frame(String header, String footer) throws IOException {
        stream.close();
        stream = null;
        int count = document.getNumberOfPages();
        for (int i = 0; i < count; i++) {
            try (PDPageContentStream over = new PDPageContentStream(document, document.getPage(i),
                    PDPageContentStream.AppendMode.APPEND, true, true)) {
                String number = i + 1 + " / " + count; //$NON-NLS-1$
                write(over, header, MARGIN, PDRectangle.A4.getHeight() - 36);
                write(over, footer, MARGIN, 34);
                write(over, number, MARGIN + WIDTH - width(number, 8), 34);
            }
        }
    }

    private void write(PDPageContentStream over, String text, float x, float at) throws IOException {
        over.beginText();
        over.setFont(font, 8);
        over.newLineAtOffset(x, at);
        over.showText(text);
        over.endText();
    }

    /** Title and dates of the document; the identifier follows from {@code seed}, so that equal input gives equal bytes. */
    void describe(String title, String author, String language, Calendar at, long seed) {
        document.getDocumentInformation().setTitle(title);
        document.getDocumentInformation().setAuthor(author);
        document.getDocumentInformation().setProducer(PRODUCER);
        document.getDocumentInformation().setCreationDate(at);
        document.getDocumentCatalog().setLanguage(language);
        document.setDocumentId(seed);
    }

    void save(java.io.OutputStream out) throws IOException {
        document.save(out);
    }

    @Override
    public void close() throws IOException {
        if (stream != null) {
            stream.close();
        }
        document.close();
    }
}
