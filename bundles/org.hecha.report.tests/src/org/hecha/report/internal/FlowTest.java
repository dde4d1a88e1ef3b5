package org.hecha.report.internal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stays together where a page ends. */
class FlowTest {

    /** A page holds 37 such paragraphs; wherever it ends, both headings stand above the first row and the table's head. */
    @ParameterizedTest
    @ValueSource(ints = { 28, 31, 32, 33, 34, 35, 36, 37 })
    void aHeadingStaysWithTheFirstRowOfItsTable(int before) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Sheet sheet = new Sheet()) {
            Flow flow = new Flow(sheet);
            for (int i = 0; i < before; i++) {
                flow.paragraph("filling");
            }
            flow.heading("HEADING");
            flow.subheading("SUBHEADING");
            flow.table(List.of("COLUMN"), List.of(List.of("ROW\nROW\nROW"), List.of("other")), new float[] {1}, List.of());
            flow.heading("LAST");
            flow.end();
            sheet.frame("", "");
            sheet.save(out);
        }
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            PDFTextStripper stripper = new PDFTextStripper();
            String page = "";
            for (int i = 1; i <= document.getNumberOfPages() && !page.contains("HEADING"); i++) {
                stripper.setStartPage(i);
                stripper.setEndPage(i);
                page = stripper.getText(document);
            }
            assertTrue(page.contains("HEADING") && page.contains("SUBHEADING") && page.contains("COLUMN") && page.contains("ROW"), page);
            stripper.setStartPage(1);
            stripper.setEndPage(document.getNumberOfPages());
            assertTrue(stripper.getText(document).contains("LAST"));
        }
    }
}
