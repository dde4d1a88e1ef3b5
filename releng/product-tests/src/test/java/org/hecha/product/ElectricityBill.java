package org.hecha.product;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** A bill as a factory gets it from its grid company, invented. */
final class ElectricityBill {

    private static final List<String> LINES = List.of("Example Grid Company - Electricity bill (illustrative)",
            "Customer: Example Mill, meter 0032-118", "Period: 2023-10-01 to 2023-12-31", "Energy used: 14,607.12 MWh",
            "Reading at the beginning 120,311.40 MWh, at the end 134,918.52 MWh", "Amount due: CNY 9,348,556.80");

    private ElectricityBill() {
    }

    static void write(Path file) throws IOException {
        try (PDDocument bill = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            bill.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(bill, page)) {
                for (int i = 0; i < LINES.size(); i++) {
                    content.beginText();
                    content.setFont(new PDType1Font(i == 0 ? FontName.HELVETICA_BOLD : FontName.HELVETICA), i == 0 ? 16 : 12);
                    content.newLineAtOffset(60, 760 - 36f * i);
                    content.showText(LINES.get(i));
                    content.endText();
                }
            }
            bill.save(file.toFile());
        }
    }
}
