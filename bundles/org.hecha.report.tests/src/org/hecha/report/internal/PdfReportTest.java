package org.hecha.report.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hecha.core.text.Refusal;
import org.hecha.model.engagement.EngagementFactory;
import org.hecha.model.engagement.Opinion;
import org.hecha.model.engagement.OpinionKind;
import org.hecha.model.finding.FindingFactory;
import org.hecha.model.finding.Suppression;
import org.hecha.report.ReportContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfReportTest {

    @TempDir
    Path folder;

    private String text(ReportContent content) throws Exception {
        Path file = folder.resolve("r.pdf");
        new PdfReport().write(content, file);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void everythingTheReaderNeedsIsThere() throws Exception {
        String text = text(SampleContent.of(Locale.SIMPLIFIED_CHINESE));
        for (String part : new String[] {"温室气体核查报告", "演示数据", "示例纺织厂", "HC-2023-001", "8,711.8", "8,911.80", "-200.0",
            "AD * EF", "0.6101", "第 2 位数字", "必须解决", "草稿", "evidence/meter.csv", "ba7816bf"}) {
            assertTrue(text.replace("\n", "").contains(part), part + " is not in:\n" + text);
        }
    }

    /** −192.7 of 8,711.8 is −2.21 %; 5 % of 8,904.50 are 445.23. */
    @Test
    void bothTotalsAndWhatStillStandsAreThere() throws Exception {
        String text = text(SampleContent.of(Locale.SIMPLIFIED_CHINESE)).replace("\n", "");
        for (String part : new String[] {"合计（不含购入和输出的电力、热力）", "合计（含购入和输出的电力、热力）", "净额 -192.70", "-2.21 %", "绝对额 192.70",
            "445.23", "未报告的锅炉"}) {
            assertTrue(text.contains(part), part + " is not in:\n" + text);
        }
    }

    @Test
    void theInventoryAndItsElectricityAreAnnexesWhereTheyAreGiven() throws Exception {
        assertFalse(text(SampleContent.of(Locale.ENGLISH)).contains("Annex 7"));

        String text = text(SampleContent.withInventory(Locale.ENGLISH)).replace("\n", " ");
        for (String part : new String[] {"Annex 7 Inventory by category and gas", "2.1 imported power", "8,911.80", "CH4", "0.125000",
            "non-biogenic 1.00, biogenic 2.00", "Annex 8 Electricity side by side", "by place (value of the inventory): 5,827.00 tCO2",
            "0.5827", "CN-PROVINCE 2023", "Not accepted: sold twice"}) {
            assertTrue(text.contains(part), part + " is not in:\n" + text);
        }
    }

    @Test
    void englishIsEnglish() throws Exception {
        ReportContent content = SampleContent.of(Locale.ENGLISH);
        Opinion opinion = EngagementFactory.eINSTANCE.createOpinion();
        opinion.setKind(OpinionKind.MODIFIED);
        opinion.setQualification("purchased power of 2022");
        content.engagement().setOpinion(opinion);
        String text = text(content);
        assertTrue(text.contains("Greenhouse Gas Verification Report"), text);
        assertTrue(text.contains("Opinion: modified."), text);
        assertTrue(text.contains("Qualification: purchased power of 2022"), text);
        assertFalse(text.contains("DRAFT"), text);
    }

    @Test
    void suppressedChecksStandInAnAnnexWithTheirState() throws Exception {
        ReportContent content = SampleContent.of(Locale.ENGLISH);
        assertFalse(text(content).contains("set aside"));
        LocalDate day = LocalDate.ofInstant(content.at(), ZoneId.systemDefault());
        for (int i = 0; i < 3; i++) {
            Suppression suppression = FindingFactory.eINSTANCE.createSuppression();
            suppression.setRuleId("RULE-" + i);
            suppression.setReason("reason-" + i);
            suppression.setBy("member-" + i);
            suppression.setExpires(i == 0 ? day : day.minusDays(1));
            suppression.setWithdrawnBy(i == 2 ? "Bo" : null);
            content.findings().getSuppressions().add(suppression);
        }
        String text = text(content).replace("\n", " ");
        for (String part : new String[] {"Checks that were set aside", "RULE-0", "reason-1", "member-2", "active until " + day,
            "expired on " + day.minusDays(1), "withdrawn by Bo"}) {
            assertTrue(text.contains(part), part + " is not in " + text);
        }
    }

    @Test
    void acceptedValuesStandInAnAnnexOfTheirOwn() throws Exception {
        ReportContent content = SampleContent.of(Locale.ENGLISH);
        assertFalse(text(content).contains("Unconfirmed values accepted"));
        var parameter = org.hecha.model.inventory.InventoryFactory.eINSTANCE.createParameter();
        parameter.setSymbol("NCV");
        parameter.setProvenance(org.hecha.model.base.BaseFactory.eINSTANCE.createProvenance());
        parameter.getProvenance().setDocumentId("CN-OTHER");
        parameter.getProvenance().setEntry("naphtha");
        parameter.getProvenance().setAcceptedBy("member of no team");
        parameter.getProvenance().setAcceptedReason("compared with the print");
        content.inventory().getSources().get(0).getParameters().add(parameter);
        String text = text(content).replace("\n", " ");
        for (String part : new String[] {"Unconfirmed values accepted", "NCV", "CN-OTHER naphtha", "member of no", "compared with the print"}) {
            assertTrue(text.contains(part), part + " is not in " + text);
        }
    }

    @Test
    void wordsCanBeSearchedWithoutLigaturesAndRadicals() throws Exception {
        Path file = folder.resolve("r.pdf");
        new PdfReport().write(SampleContent.of(Locale.ENGLISH), file);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            StringBuilder raw = new StringBuilder();
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(org.apache.pdfbox.text.TextPosition position) {
                    raw.append(position.getUnicode());
                }
            }.getText(document);
            assertTrue(raw.toString().contains("Verification"), raw.substring(0, 200));
            assertFalse(raw.codePoints().anyMatch(c -> c >= 0xFB00 && c <= 0xFB06 || c >= 0x2E80 && c <= 0x2FDF), raw.toString());
        }
    }

    @Test
    void theSameInputGivesTheSameBytes() throws Exception {
        new PdfReport().write(SampleContent.of(Locale.SIMPLIFIED_CHINESE), folder.resolve("a.pdf"));
        new PdfReport().write(SampleContent.of(Locale.SIMPLIFIED_CHINESE), folder.resolve("b.pdf"));
        assertArrayEquals(Files.readAllBytes(folder.resolve("a.pdf")), Files.readAllBytes(folder.resolve("b.pdf")));
    }

    @Test
    void longTextsStrangeCharactersAndHighRowsAreNotLost() throws Exception {
        ReportContent content = SampleContent.of(Locale.SIMPLIFIED_CHINESE);
        String word = "x".repeat(400);
        content.findings().getFindings().get(0).setDescription("开头 " + "很长的说明。".repeat(900) + " 结尾 \uD83D\uDE00 " + word);
        String text = text(content).replace("\n", "");
        assertTrue(text.contains("开头") && text.contains("结尾 □"), "both ends of a row that is higher than a page");
        assertEquals(400, text.chars().filter(c -> c == 'x').count() - countOutside(text));
    }

    private static long countOutside(String text) {
        int from = text.indexOf("xxxx");
        int to = text.lastIndexOf("xxxx") + 4;
        return (text.substring(0, from) + text.substring(to)).chars().filter(c -> c == 'x').count()
                + text.substring(from, to).replaceAll("x", "").chars().filter(c -> c == 'x').count();
    }

    @Test
    void anUnwritablePlaceIsSaidAndNothingIsLeft() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "x");
        Refusal refusal = assertThrows(Refusal.class,
                () -> new PdfReport().write(SampleContent.of(Locale.ENGLISH), file.resolve("below").resolve("r.pdf")));
        assertTrue(refusal.in(Locale.ROOT).contains("报告写不出"), refusal.in(Locale.ROOT));
        try (var left = Files.list(folder)) {
            assertEquals(1, left.count());
        }
    }

    @Test
    void anEmptyEngagementStillMakesAReport() throws Exception {
        String text = text(SampleContent.empty());
        assertTrue(text.contains("未说明") && text.contains("尚未运行检查"), text);
    }
}
