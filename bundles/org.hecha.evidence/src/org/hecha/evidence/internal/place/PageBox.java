package org.hecha.evidence.internal.place;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.hecha.model.evidence.EvidenceFactory;
import org.hecha.model.evidence.PdfAnchor;

/**
 * A page as it is shown: its crop box, turned as it says. Text is found from the upper left corner, anchors are kept from
 * the lower left one, as everywhere in PDF.
 *
 * @param number page, from 1
 * @param width width in points
 * @param height height in points
 */
record PageBox(int number, float width, float height) {

    static PageBox of(int number, PDPage page) {
        PDRectangle box = page.getCropBox();
        boolean turned = page.getRotation() % 180 != 0;
        return new PageBox(number, turned ? box.getHeight() : box.getWidth(), turned ? box.getWidth() : box.getHeight());
    }

    PdfAnchor anchor(double x, double y, double wide, double high) {
        PdfAnchor anchor = EvidenceFactory.eINSTANCE.createPdfAnchor();
        anchor.setPage(number);
        anchor.setX(x);
        anchor.setY(y);
        anchor.setWidth(wide);
        anchor.setHeight(high);
        return anchor;
    }

    /** All of the page, but for what hundredths of a point do not say. */
    PdfAnchor whole() {
        return anchor(0, 0, Math.floor(width * 100.0) / 100, Math.floor(height * 100.0) / 100);
    }

    /** The rectangle around a line, in whole points, a point wider on each side and kept on the page. */
    PdfAnchor anchor(PdfLines.Line line) {
        double left = Math.max(0, Math.floor(line.left()) - 1);
        double right = Math.min(width, Math.ceil(line.right()) + 1);
        double low = Math.max(0, Math.floor(height - line.bottom()) - 1);
        double high = Math.min(height, Math.ceil(height - line.top()) + 1);
        return anchor(left, low, right - left, high - low);
    }

    /** The rectangle around what reads like {@code quote}: part of one line, or several lines one after another. */
    Optional<PdfAnchor> around(List<PdfLines.Line> lines, String quote) {
        List<String> wanted = quote.lines().toList();
        for (int i = 0; i + wanted.size() <= lines.size(); i++) {
            List<PdfLines.Line> run = lines.subList(i, i + wanted.size());
            Optional<PdfLines.Line> found = wanted.size() == 1 ? run.get(0).part(quote) : Optional.empty();
            if (wanted.size() > 1 && run.stream().map(PdfLines.Line::text).collect(Collectors.toList()).equals(wanted)) {
                found = run.stream().reduce(PdfLines.Line::with);
            }
            if (found.isPresent()) {
                return found.map(this::anchor);
            }
        }
        return Optional.empty();
    }

    boolean holds(PdfAnchor place, double slack) {
        return place.getWidth() > 0 && place.getHeight() > 0 && place.getX() >= -slack && place.getY() >= -slack
                && place.getX() + place.getWidth() <= width + slack && place.getY() + place.getHeight() <= height + slack;
    }

    Rectangle2D fromTop(PdfAnchor place) {
        return new Rectangle2D.Double(place.getX(), height - place.getY() - place.getHeight(), place.getWidth(),
                place.getHeight());
    }

    /** {@code 595 x 842}. */
    String size() {
        return Math.round(width) + " x " + Math.round(height);
    }
}
