package org.hecha.report.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.hecha.model.engagement.Opinion;
import org.hecha.model.fieldwork.ChecklistItem;
import org.hecha.model.fieldwork.FieldworkFactory;
import org.hecha.model.fieldwork.SiteVisit;
import org.hecha.report.ReportContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The outline of the template of 2026, filled and empty, in both languages. */
class ReportOutlineTest {

    @TempDir
    Path folder;

    /** Without breaks and blanks: a cell of a table breaks its words anywhere. */
    private String text(ReportContent content) throws Exception {
        Path file = folder.resolve("r.pdf");
        new PdfReport().write(content, file);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }

    private static void holds(String text, String... parts) {
        for (String part : parts) {
            assertTrue(text.contains(part.replaceAll("\\s", "")), part + " is not in:\n" + text);
        }
    }

    private static void inOrder(String text, String... parts) {
        int at = 0;
        for (String part : parts) {
            int next = text.indexOf(part.replaceAll("\\s", ""), at);
            assertTrue(next >= 0, part + " does not come after what precedes it in:\n" + text);
            at = next;
        }
    }

    @Test
    void theOutlineIsThatOfTheTemplate() throws Exception {
        inOrder(text(FieldworkContent.of(Locale.SIMPLIFIED_CHINESE)), "1 概述", "核查目的", "核查范围", "核查准则", "2 核查过程和方法", "2.1 核查组",
                "2.3 文件评审", "2.4 现场核查", "2.5 风险评估", "2.6 证据收集计划", "2.7 抽样", "2.8 交叉核对", "2.9", "3 核查发现", "3.1 基本情况", "3.2 核算边界",
                "3.3 核算方法", "3.4 核算数据", "3.9 排放量", "4 核查结论", "4.1 符合性", "4.2 排放量声明", "4.3 重要性", "4.4 核查意见", "4.5", "4.6 特别说明",
                "4.7 签署", "附件 1 数据表", "附件 3 不符合项清单", "附件 4 支持性文件清单", "附件 5 文件评审表和现场核查清单");
        inOrder(text(FieldworkContent.of(Locale.ENGLISH)), "1 Overview", "2 Process and method", "2.7 Sampling", "3 Findings", "3.2 Boundary",
                "4 Conclusion", "4.3 Materiality", "4.4 Opinion", "4.7 Sign-offs", "Annex 1", "Annex 3", "Annex 4", "Annex 5", "Annex 6");
    }

    @Test
    void whatTheTeamDidIsThere() throws Exception {
        holds(text(FieldworkContent.of(Locale.SIMPLIFIED_CHINESE)), "纺织、能源", "现场核查步骤", "完成 2026-11-06", "现场记录齐全", "2026-11-05", "2026-11-06",
                "配电室", "能源科", "固有 高", "检查 低", "逐月核对发票", "计划 2 项活动，已完成 1 项", "未完成", "期限 2026-11-30", "（现场）");
    }

    @Test
    void aSampleCanBeDrawnAgainFromTheReport() throws Exception {
        holds(text(FieldworkContent.of(Locale.ENGLISH)), "Beijing pilot rule", "seed 20261105", "size asked for 5", "confidence 95 %",
                "population of 24, 8,911.80 tCO2e", "monetary-unit", "tested 2 of 3, different 1", "-250 ± 80 tCO2e (95 %)",
                "projected misstatement -250.00 tCO2e (finding #3)");
    }

    @Test
    void whoAgreedOnMaterialityIsNamed() throws Exception {
        holds(text(FieldworkContent.of(Locale.SIMPLIFIED_CHINESE)), "重要性阈值由张三于2026-10-09");
    }

    @Test
    void theConclusionCarriesAmountsAndTheFieldsOfTheOpinion() throws Exception {
        // 400 − 450 = −50, 12.5 % of the threshold
        holds(text(FieldworkContent.of(Locale.ENGLISH)), "3 non-conformities and misstatements were raised; 1 are closed, 2 stand",
                "(5 % / 400 tCO2e)", "450.00", "-50.00", "-12.5 %", "material together", "#1, #3", "The board", "Nanjing", "2026-11-21",
                "nine checks", "client only", "limited assurance", "The wording is unconfirmed.", "HC-2022-009", "+21.73 %",
                "Findings left as they are and weighed in the opinion: #3");
        String once = text(FieldworkContent.of(Locale.SIMPLIFIED_CHINESE));
        assertEquals(once.indexOf("#2不改"), once.lastIndexOf("#2不改"), "the wording says it already");
    }

    @Test
    void theAnnexesCarryWhatTheTemplateAsksFor() throws Exception {
        holds(text(FieldworkContent.of(Locale.SIMPLIFIED_CHINESE)), "核查前报告值", "8,711.8", "8,904.50", "+2.21 %", "疏忽 oversight", "补充 added",
                "已整改且符合要求", "复验通过：再查平面图", "发票类", "SM3 66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0", "已见原件", "第 7 页",
                "14,607.12 MWh", "【基本情况 basics】", "要求 requirement 1", "（未核实的条目）", "待现场核查的疑问：现场再看", "不符合", "首位数字像自然产生的吗？", "记录太少",
                "有效，至 2027-01-31", "已作废（2026-11-20 11:30）：外购电力 quantity");
    }

    @ParameterizedTest
    @ValueSource(strings = { "zh", "en" })
    void emptyPartsSaySoInOneLine(String language) throws Exception {
        ReportContent empty = SampleContent.empty();
        ReportContent content = new ReportContent(empty.engagement(), empty.inventory(), empty.evidence(), empty.findings(), empty.asStated(),
                empty.byCriteria(), empty.rows(), Locale.forLanguageTag(language), empty.at());
        String text = text(content);
        for (String key : List.of("noTeam", "noSteps", "noChecklists", "noVisit", "noRisks", "noPlan", "noSamples", "noCross",
                "noSuppressions", "noFindingsHere", "noDepartures", "noEmissions", "noMateriality", "noOpinion", "noChange", "noSpecial",
                "noSignOffs", "noData", "noEvidence")) {
            holds(text, PdfReport.MESSAGES.text(key).in(content.language()));
        }
    }

    @Test
    void aVisitThatWasNotMadeSaysWhy() throws Exception {
        ReportContent content = SampleContent.of(Locale.ENGLISH);
        SiteVisit none = FieldworkFactory.eINSTANCE.createSiteVisit();
        none.setWaivedReason("two years without a non-conformity");
        content.engagement().setFieldwork(FieldworkFactory.eINSTANCE.createFieldwork());
        content.engagement().getFieldwork().getVisits().add(none);
        String text = text(content);
        holds(text, "No visit to the site was made; reason: two years without a non-conformity");
        assertFalse(text.contains("No visit to the site is recorded".replaceAll("\\s", "")), text);
    }

    @Test
    void longRecordsRunOverPagesAndNothingIsCut() throws Exception {
        ReportContent content = FieldworkContent.of(Locale.SIMPLIFIED_CHINESE);
        ChecklistItem item = content.engagement().getFieldwork().getChecklists().get(0).getItems().get(0);
        StringBuilder record = new StringBuilder();
        for (int i = 0; i < 400; i++) {
            record.append("第").append(i).append("句，看过原件。");
        }
        item.setRecord(record.toString());
        Opinion opinion = content.engagement().getOpinion();
        opinion.setStatement(record.toString().replace("看过原件", "意见如下"));
        String text = text(content).replace("核查工作台Hecha·2026-11-22", "");
        for (int i = 0; i < 400; i++) {
            holds(text, "第" + i + "句", i < 399 ? "第" + (i + 1) + "句" : "第399句");
        }
        assertTrue(onPaper(folder.resolve("r.pdf")), "nothing stands outside the margins");
    }

    /** Whether every character lies between the margins of its page. */
    private static boolean onPaper(Path file) throws Exception {
        float left = Sheet.MARGIN - 1;
        float right = Sheet.MARGIN + Sheet.WIDTH + 1;
        boolean[] inside = {true};
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition position) {
                    inside[0] &= position.getX() >= left && position.getX() + position.getWidth() <= right && position.getY() > 0
                            && position.getY() < PDRectangle.A4.getHeight();
                }
            }.getText(document);
        }
        return inside[0];
    }
}
