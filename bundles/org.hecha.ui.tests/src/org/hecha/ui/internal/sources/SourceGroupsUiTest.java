package org.hecha.ui.internal.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.hecha.core.text.Refusal;
import org.hecha.model.finding.FindingState;
import org.hecha.testing.window.Factory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Groups with subtotals, and marks of findings and checks. */
class SourceGroupsUiTest extends SourcesTestCase {

    @BeforeEach
    void group() {
        part.group(true);
    }

    @Test
    void sourcesStandUnderFacilityAndCategoryWithSubtotals() {
        assertEquals(List.of("一号车间 (1)", "类别 1 直接排放 (1)", "柴油", "整个组织 (2)", "类别 1 直接排放 (1)", "溶剂", "类别 2 外购能源 (1)",
                "外购电力", "报告数字 (1)", "排放总量"), grid().lines("name"));
        assertEquals(List.of("311.20", "311.20", "311.2", "609.60", "", "", "609.60", "609.60", "", "920.8"),
                grid().lines("recalculated"));
        assertEquals(List.of("33.8%", "66.2%"), List.of(grid().lines("share").get(0), grid().lines("share").get(3)));
        assertFalse(grid().columns().isShown("facility"));
    }

    @Test
    void aSubtotalThatLacksSomethingSaysSo() throws Refusal {
        document.inventory().getSources().get(2).setCategory(2);
        session.accept(session.generation(), Factory.resultsWithoutPower());
        assertEquals("", grid().lines("recalculated").get(4), "nothing to add up");
        document.inventory().getSources().get(1).setFacilityId(document.inventory().getSources().get(0).getFacilityId());
        session.accept(session.generation(), Factory.resultsWithoutPower());
        assertEquals("311.20（缺 1 项）", grid().lines("recalculated").get(0));
    }

    @Test
    void severalYearsStandApart() {
        document.inventory().getSources().get(0).setPeriodStart(LocalDate.of(2023, 1, 1));
        document.inventory().getSources().get(1).setPeriodStart(LocalDate.of(2022, 1, 1));
        session.accept(session.generation(), Factory.results());

        assertEquals(List.of("2022 年 (1)", "2023 年 (1)", "整个核查期间 (1)", "报告数字 (1)"),
                grid().lines("name").stream().filter(name -> name.contains("年 (") || name.contains("期间") || name.contains("报告"))
                        .toList());
        part.group(false);
        assertTrue(grid().columns().isShown("period"));
    }

    @Test
    void findingsAndFailedChecksAreSaidAtTheRow() throws Refusal {
        assertEquals("发现1 未过1", grid().text(row("柴油"), "mark"));
        assertEquals("发现1 未过1", grid().lines("mark").get(0), "and at its group");
        assertTrue(row("柴油").mark().explanation().contains("#1 柴油排放量低报"), row("柴油").mark().explanation());
        assertEquals("", grid().text(row("外购电力"), "mark"));
        document.findings().getFindings().get(0).setState(FindingState.CLOSED);
        session.accept(session.generation(), Factory.results());
        assertEquals("未过1", grid().text(row("柴油"), "mark"));
    }

    @Test
    void aChosenSourceIsUnfoldedAndAGroupChoosesNothing() {
        grid().groups().foldAll(grid().all());
        session.select(Factory.POWER);
        assertEquals(Optional.of("外购电力"), grid().selected().map(InventoryRow::name));
        assertEquals(7, grid().lines("name").size());
    }
}
