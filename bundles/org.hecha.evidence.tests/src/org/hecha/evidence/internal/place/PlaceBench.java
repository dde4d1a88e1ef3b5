package org.hecha.evidence.internal.place;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;

import javax.imageio.ImageIO;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.hecha.core.EngagementDocument;
import org.hecha.core.Identities;
import org.hecha.core.text.Refusal;
import org.hecha.evidence.place.AnchorDraft;
import org.hecha.evidence.place.AnchorRequest;
import org.hecha.io.spreadsheet.internal.table.GridFiles;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.engagement.EngagementFactory;
import org.hecha.model.evidence.Annotation;
import org.hecha.model.evidence.EvidenceFactory;
import org.hecha.model.evidence.EvidenceItem;
import org.hecha.model.finding.Finding;
import org.hecha.model.finding.FindingFactory;
import org.hecha.model.inventory.ActivityData;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.InventoryFactory;
import org.hecha.model.inventory.Parameter;
import org.hecha.standard.evidence.AnchorCheck;
import org.hecha.standard.evidence.EvidenceReview;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** An engagement with one source, and files made for it. */
abstract class PlaceBench {

    static final Instant NOW = Instant.parse("2024-03-01T08:00:00Z");

    @TempDir
    Path folder;
    final FilePlaces places = new FilePlaces(new GridFiles(), new PlainUnits());
    EngagementDocument document;
    EmissionSource power;

    @BeforeEach
    void engagement() throws Refusal {
        Engagement engagement = EngagementFactory.eINSTANCE.createEngagement();
        engagement.setPeriodStart(LocalDate.of(2023, 1, 1));
        engagement.setPeriodEnd(LocalDate.of(2023, 12, 31));
        document = EngagementDocument.create(folder.resolve("x.hecha"), engagement);
        power = Identities.fresh(InventoryFactory.eINSTANCE.createEmissionSource());
        power.setName("外购电力");
        Parameter factor = Identities.fresh(InventoryFactory.eINSTANCE.createParameter());
        factor.setSymbol("NCV");
        factor.setValue(new BigDecimal("42.652"));
        factor.setUnit("GJ/t");
        power.getParameters().add(factor);
        document.inventory().getSources().add(power);
        Finding finding = Identities.fresh(FindingFactory.eINSTANCE.createFinding());
        finding.setNumber(12);
        document.findings().getFindings().add(finding);
    }

    @AfterEach
    void close() {
        document.close();
    }

    ActivityData row(String quantity, String unit, String start, String end) {
        ActivityData row = Identities.fresh(InventoryFactory.eINSTANCE.createActivityData());
        row.setQuantity(new BigDecimal(quantity));
        row.setUnit(unit);
        row.setPeriodStart(LocalDate.parse(start));
        row.setPeriodEnd(LocalDate.parse(end));
        power.getActivityData().add(row);
        return row;
    }

    EvidenceItem item(String name, byte[] content) throws Exception {
        Path file = Files.write(Files.createDirectories(document.folder().resolve("evidence")).resolve(name), content);
        EvidenceItem item = Identities.fresh(EvidenceFactory.eINSTANCE.createEvidenceItem());
        item.setName(name);
        item.setPath("evidence/" + name);
        item.setSha256(Sha256.of(file));
        document.evidence().getItems().add(item);
        return item;
    }

    EvidenceItem text(String name, String content) throws Exception {
        return item(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** What is in the engagement becomes something else, as a careless program would do it. */
    void overwrite(EvidenceItem item, byte[] content) throws Exception {
        Files.write(document.folder().resolve(item.getPath()), content);
    }

    Annotation anchor(EvidenceItem item, String place, String subject) throws Refusal {
        AnchorDraft draft = draft(item, place, subject);
        document.execute(draft.command());
        return draft.annotation();
    }

    AnchorDraft draft(EvidenceItem item, String place, String subject) throws Refusal {
        return places.anchor(document, AnchorRequest.of(item.getId(), place, subject, NOW));
    }

    EvidenceReview review() {
        return places.review(document.folder(), document.engagement(), document.inventory(), document.evidence());
    }

    AnchorCheck check(Annotation annotation) {
        return review().anchor(annotation.getId()).orElseThrow();
    }

    /** Both sentences of a refusal name all of {@code words}. */
    static void refused(Executable call, String... words) {
        Refusal refusal = assertThrows(Refusal.class, call);
        for (Locale locale : new Locale[] { Locale.CHINA, Locale.ENGLISH }) {
            String sentence = refusal.in(locale);
            for (String word : words) {
                assertTrue(sentence.contains(word), sentence);
            }
        }
    }

    /** One page per entry; its lines stand at x = 72 and y = 700, 680, 660 … */
    static byte[] pdf(String... pages) throws Exception {
        return pdf(page -> { }, pages);
    }

    static byte[] pdf(Consumer<PDPage> change, String... pages) throws Exception {
        try (PDDocument pdf = pdfOf(pages)) {
            pdf.getPages().forEach(change);
            return bytes(pdf);
        }
    }

    static byte[] protectedPdf(String page) throws Exception {
        try (PDDocument pdf = pdfOf(page)) {
            pdf.protect(new StandardProtectionPolicy("owner", "secret", new AccessPermission()));
            return bytes(pdf);
        }
    }

    private static PDDocument pdfOf(String... pages) throws Exception {
        PDDocument pdf = new PDDocument();
        for (String text : pages) {
            PDPage page = new PDPage(PDRectangle.A4);
            pdf.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                int y = 700;
                for (String line : text.split("\n")) {
                    content.beginText();
                    content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                    content.newLineAtOffset(72, y);
                    content.showText(line);
                    content.endText();
                    y -= 20;
                }
                content.addRect(300, 100, 50, 50);
                content.fill();
            }
        }
        return pdf;
    }

    private static byte[] bytes(PDDocument pdf) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pdf.save(out);
        return out.toByteArray();
    }

    static byte[] png(Color dot) throws Exception {
        BufferedImage image = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(dot);
        graphics.fillRect(10, 20, 5, 5);
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    static byte[] xlsx(String sheet, Consumer<Worksheet> fill) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook(out, sheet, fill);
        return out.toByteArray();
    }

    private static void workbook(OutputStream out, String sheet, Consumer<Worksheet> fill) throws Exception {
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            fill.accept(workbook.newWorksheet(sheet));
            workbook.newWorksheet("说明").value(0, 0, "note");
        }
    }
}
