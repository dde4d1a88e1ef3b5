package org.hecha.seal.internal.pades;

import java.io.IOException;

import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** Writes text downwards into a page or an appearance; black and greys only, so that no colour profile is needed. */
final class Pen {

    static final float LEADING = 1.45f;
    private static final float GREY = 0.38f;

    private final PDPageContentStream stream;
    private final Lettering lettering;
    private float y;

    /** @param top upper edge of the first line, in the stream's own points */
    Pen(PDPageContentStream stream, Lettering lettering, float top) {
        this.stream = stream;
        this.lettering = lettering;
        this.y = top;
    }

    float y() {
        return y;
    }

    void down(float height) {
        y -= height;
    }

    /** One line at {@code x}; the pen stays. */
    void line(String text, float x, float size, boolean grey) throws IOException {
        stream.setNonStrokingColor(grey ? GREY : 0f);
        stream.beginText();
        stream.setFont(lettering.font(), size);
        stream.newLineAtOffset(x, y - size);
        stream.showText(text);
        stream.endText();
    }

    /** As many lines as the text takes; the pen moves below them. */
    void paragraph(String text, float x, float width, float size, boolean grey) throws IOException {
        for (String line : lettering.lines(text, width, size)) {
            line(line, x, size, grey);
            down(size * LEADING);
        }
    }

    void rule(float x, float width, float thickness) throws IOException {
        stream.setStrokingColor(0f);
        stream.setLineWidth(thickness);
        stream.moveTo(x, y);
        stream.lineTo(x + width, y);
        stream.stroke();
    }

    void frame(float x, float bottom, float width, float height, float thickness) throws IOException {
        stream.setStrokingColor(GREY);
        stream.setLineWidth(thickness);
        stream.addRect(x, bottom, width, height);
        stream.stroke();
    }
}
