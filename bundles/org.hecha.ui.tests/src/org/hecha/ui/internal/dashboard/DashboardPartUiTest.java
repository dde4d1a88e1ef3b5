package org.hecha.ui.internal.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.edit.command.SetCommand;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.model.engagement.EngagementPackage;
import org.hecha.model.finding.Finding;
import org.hecha.model.finding.FindingPackage;
import org.hecha.model.finding.FindingState;
import org.hecha.testing.window.Factory;
import org.hecha.testing.window.UiTestCase;
import org.hecha.ui.UiIds;
import org.hecha.ui.widgets.chart.Bars;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DashboardPartUiTest extends UiTestCase {

    private DashboardPart part;

    @BeforeEach
    void make() {
        part = ui.make(DashboardPart.class);
    }

    private void shown() {
        ui.until(() -> "not summed up: " + refusals, () -> session.work().isEmpty() && part.place().sentence().isEmpty());
    }

    private String tile(int index) {
        return part.tiles().get(index).text();
    }

    @Test
    void itSaysWhatToDoWhereThereIsNothingToShow() throws Refusal {
        assertTrue(part.place().sentence().contains("打开核查项目"), part.place().sentence());
        open();
        assertTrue(part.place().sentence().contains("正在计算"), part.place().sentence());
        session.close();
        assertTrue(part.place().sentence().contains("打开核查项目"), part.place().sentence());
    }

    @Test
    void theTotalsStandThereReportedRecalculatedAndCorrected() throws Refusal {
        openCalculated();
        shown();

        assertEquals("报告总量|310.00|tCO2e；另有 1 个排放源未报告", tile(0));
        assertEquals("重算总量|920.80|tCO2e", tile(1));
        assertEquals("修正总量|909.60|tCO2e；比重算 -11.20", tile(2));
        assertEquals("未关闭的发现|1|待答复 1，已答复 0，已了结 0", tile(3));
        assertEquals("核查进度|—|尚未安排核查步骤", tile(6));
    }

    @Test
    void aSourceThatCouldNotBeCalculatedIsSaidBesideTheTotal() throws Refusal {
        EngagementDocument document = open();
        session.accept(session.generation(), Factory.resultsWithoutPower());
        shown();

        assertEquals("重算总量|311.20|tCO2e；另有 1 个排放源无法计算", tile(1));
        assertFalse(document.isDirty());
    }

    @Test
    void theChartsShowCategoriesFacilitiesAndGases() throws Refusal {
        openCalculated();
        shown();

        Bars categories = (Bars) part.categories().diagram();
        assertEquals(List.of("311.20 → 300.00", "609.60"), categories.bars().stream().map(bar -> bar.said()).toList());
        assertEquals(List.of(new BigDecimal("311.2"), new BigDecimal("300")), categories.bars().get(0).values());
        Bars facilities = (Bars) part.facilities().diagram();
        assertEquals(List.of("（未分设施）", "一号车间"), facilities.bars().stream().map(bar -> bar.label()).toList());
        assertEquals(List.of("CO2"), ((Bars) part.gases().diagram()).bars().stream().map(bar -> bar.label()).toList());
    }

    @Test
    void findingsAreCountedBySeverityAndStateAndAnAnswerCountsAtOnce() throws Refusal {
        EngagementDocument document = openCalculated();
        shown();
        assertEquals(List.of("待答复"), ((Bars) part.findings().diagram()).series());
        Finding finding = document.findings().getFindings().get(0);
        session.execute(SetCommand.create(document.domain(), finding, FindingPackage.Literals.FINDING__STATE,
                FindingState.ANSWERED));
        ui.until(() -> tile(3), () -> tile(3).contains("已答复 1"));
        assertEquals(List.of("已答复"), ((Bars) part.findings().diagram()).series());
        document.undo();
        ui.until(() -> tile(3), () -> tile(3).contains("待答复 1"));
    }

    @Test
    void numbersAndBarsLeadToTheirPages() throws Refusal {
        EngagementDocument document = openCalculated();
        shown();
        part.tiles().get(1).follow();
        part.tiles().get(3).follow();
        part.tiles().get(4).follow();
        part.findings().choose("fail");

        assertEquals(List.of(UiIds.PART_SOURCES, UiIds.PART_FINDINGS, Tiles.PART_COVERAGE, UiIds.PART_FINDINGS), visited);
        assertEquals(Optional.of(document.findings().getFindings().get(0)), session.selection());
    }

    @Test
    void numbersStandInOneLineHoweverNarrowThePageIs() throws Refusal {
        openCalculated();
        shown();
        for (int width : new int[] {420, 700, 1100}) {
            ui.shell().setSize(width, 600);
            ui.pump();
            part.tiles().get(0).show("564,840,464.18", "tCO2e");
            ui.shell().setSize(width + 40, 600);
            ui.pump();
            assertTrue(part.tiles().stream().allMatch(Tile::isWhole), "at " + width);
        }
    }

    @Test
    void aFacilityIsChosenByItsBar() throws Refusal {
        EngagementDocument document = openCalculated();
        shown();
        part.facilities().choose(document.inventory().getFacilities().get(0).getId());

        assertEquals(Optional.of(document.inventory().getFacilities().get(0)), session.selection());
    }

    @Test
    void evidenceIsCountedInMonthsAndMaterialityInTonnes() throws Refusal {
        EngagementDocument document = openCalculated();
        shown();
        assertTrue(tile(4).startsWith("证据覆盖|—|没有报告期"), tile(4));
        // Five per cent of the corrected total is agreed unless something else is.
        assertEquals("距重要性限值 tCO2e|44.28|未超过重要性限值", tile(5));
        session.execute(SetCommand.create(document.domain(), document.engagement(),
                EngagementPackage.Literals.ENGAGEMENT__PERIOD_START, LocalDate.of(2023, 1, 1)));
        session.execute(SetCommand.create(document.domain(), document.engagement(),
                EngagementPackage.Literals.ENGAGEMENT__PERIOD_END, LocalDate.of(2023, 12, 31)));
        session.execute(SetCommand.create(document.domain(), document.engagement(),
                EngagementPackage.Literals.ENGAGEMENT__MATERIALITY_ABSOLUTE, new BigDecimal("1")));
        ui.until(() -> tile(5), () -> tile(5).contains("-0.20"));

        assertEquals("证据覆盖|0 %|0 / 24 个月有数据和凭证", tile(4));
        assertEquals("距重要性限值 tCO2e|-0.20|已超过重要性限值", tile(5));
    }
}
