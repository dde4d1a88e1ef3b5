package org.hecha.report.internal;

import java.awt.geom.Rectangle2D;
import java.io.IOException;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripperByArea;

/**
 * The text of a report as it was written, without headers, footers and blanks: cell after cell, paragraph after paragraph,
 * whatever lines and pages they were broken into.
 *
 * @param ours whether this program wrote the document
 */
record PrintedText(boolean ours, String text) {

    private static final String BODY = "body"; //$NON-NLS-1$
    private static final float EDGE = 48;
    private static final int MOST_PAGES = 5_000;

    /** @throws IOException where it is no PDF that can be read */
    static PrintedText of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            if (!Sheet.PRODUCER.equals(document.getDocumentInformation().getProducer())
                    || document.getNumberOfPages() > MOST_PAGES) {
                return new PrintedText(false, ""); //$NON-NLS-1$
            }
            StringBuilder all = new StringBuilder();
            for (PDPage page : document.getPages()) {
                PDFTextStripperByArea stripper = new PDFTextStripperByArea();
                PDRectangle sheet = page.getMediaBox();
                stripper.addRegion(BODY, new Rectangle2D.Float(0, EDGE, sheet.getWidth(), sheet.getHeight() - 2 * EDGE));
                stripper.extractRegions(page);
                all.append(stripper.getTextForRegion(BODY));
            }
            return new PrintedText(true, bare(all.toString()));
        } catch (RuntimeException e) {
            throw new IOException(e);
        }
    }

    /** Without blanks: where a line was broken cannot be seen any more. */
    static String bare(String text) {
        return text.replaceAll("[\\s\\u00a0\\u200b]+", ""); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
