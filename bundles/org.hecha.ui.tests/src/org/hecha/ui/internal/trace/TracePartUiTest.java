package org.hecha.ui.internal.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.standard.calculation.Basis;
import org.hecha.standard.calculation.Term;
import org.hecha.testing.window.Factory;
import org.hecha.testing.window.UiTestCase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TracePartUiTest extends UiTestCase {

    private TracePart part;

    @BeforeEach
    void make() {
        part = ui.make(TracePart.class);
    }

    private List<String> row(int index) {
        Term term = part.terms().rows().get(index);
        return List.of("symbol", "meaning", "value", "unit", "origin", "standing").stream()
                .map(column -> part.terms().text(term, column)).toList();
    }

    @Test
    void itSaysWhatToDoWhereThereIsNothingToShow() throws Refusal {
        assertTrue(part.page().sentence().contains("打开"));
        open();
        assertTrue(part.page().sentence().contains("选择"));
        session.select(Factory.DIESEL);
        assertTrue(part.page().sentence().contains("正在计算"));
        session.accept(session.generation(), Factory.results());
        assertEquals("", part.page().sentence());
    }

    @Test
    void theFormulaIsShownWithSymbolsThenValuesThenResult() throws Refusal {
        openCalculated();
        session.select(Factory.DIESEL);

        assertTrue(part.text().startsWith("柴油\n\n燃料燃烧（TEST.fuel，2025 版，第 7.5.2 条）\n"
                + "E = FC × EF × k_C − 0\n"
                + "  = 100 t × 0.848727 tCO2/t × 44/12 − 0\n"
                + "  = 311.2 tCO2\n"), part.text());
    }

    @Test
    void everySymbolHasValueOriginAndStanding() throws Refusal {
        openCalculated();
        session.select(Factory.DIESEL);

        assertEquals(List.of("FC", "符号 FC", "100", "t", "实测 · 原始填报 100,000 kg", "证据 1 份"), row(0));
        assertEquals(List.of("EF", "符号 EF", "0.848727", "tCO2/t", "缺省值表 · T.1 · 2024 · diesel", "公开转引"), row(1));
        assertEquals(List.of("k_C", "符号 k_C", "44/12", "1", "标准规定常数 · T.1 · 2024 · diesel", "公开转引"), row(2));
    }

    @Test
    void theDifferenceIsExplained() throws Refusal {
        openCalculated();
        session.select(Factory.DIESEL);

        assertTrue(part.text().contains("报告值 310.0 tCO2e；重算值 311.2 tCO2e；修正值 300.0 tCO2e"), part.text());
        assertTrue(part.text().contains("报告值比重算值：-1.2 tCO2e"), part.text());
        assertTrue(part.text().contains("• 使用了另一因子"), part.text());
    }

    @Test
    void theOtherBasisIsShownOnRequest() throws Refusal {
        openCalculated();
        session.select(Factory.DIESEL);
        part.basis(Basis.BY_CRITERIA);

        assertTrue(part.text().contains("= 300 tCO2"), part.text());
    }

    @Test
    void aNumberThatCouldNotBeCalculatedSaysWhy() throws Refusal {
        openCalculated();
        session.select(Factory.POWER);

        assertTrue(part.text().contains("没有推导过程"), part.text());
        assertTrue(part.text().contains("2099 年没有电力因子"), part.text());
        assertEquals(List.of(), part.terms().rows());
    }

    @Test
    void aRecordStandsForItsSource() throws Refusal {
        EngagementDocument document = openCalculated();
        session.select(document.inventory().getSources().get(0).getActivityData().get(0));

        assertTrue(part.text().startsWith("柴油"), part.text());
    }
}
