package org.hecha.ui.fieldwork.internal.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;

import org.eclipse.emf.edit.command.SetCommand;
import org.hecha.core.text.Refusal;
import org.hecha.model.inventory.InventoryPackage;
import org.hecha.standard.calculation.ElectricityAccounting;
import org.hecha.standard.calculation.InventoryStatements;
import org.hecha.standard.calculation.Quantification;
import org.hecha.standard.comparison.Comparing;
import org.hecha.standard.uncertainty.UncertaintyAnalysis;
import org.hecha.ui.fieldwork.testkit.FieldworkCase;
import org.hecha.verification.crosscheck.CrossChecking;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StatementPartUiTest extends FieldworkCase {

    private StatementPart part;

    @BeforeEach
    void make() {
        List.of(Quantification.class, InventoryStatements.class, ElectricityAccounting.class, Comparing.class, CrossChecking.class,
                UncertaintyAnalysis.class).forEach(this::serve);
        part = ui.make(StatementPart.class);
    }

    private void openAndRead() throws Refusal {
        openMill();
        settle();
        ui.until(() -> "nothing is shown: " + refusals, () -> !part.section(0).grid().rows().isEmpty());
    }

    private String cell(int tab, int row, String column) {
        return part.section(tab).grid().text(part.section(tab).grid().rows().get(row), column);
    }

    @Test
    void nothingOpenIsSaid() {
        assertTrue(part.page().sentence().contains("没有打开"));
    }

    @Test
    void theStatementAddsUpAndTheComparisonHasAVerdict() throws Refusal {
        openAndRead();

        assertTrue(part.section(0).grid().rows().stream().anyMatch(line -> line.cells().get(0).contains("合计")));
        assertTrue(part.verdict().contains("错报"), part.verdict());
        assertFalse(part.section(1).grid().rows().isEmpty());
        assertEquals(document.inventory().getSources().size(), part.section(3).grid().rows().size());
    }

    @Test
    void anEditChangesTheNumbersAndUndoBringsThemBack() throws Refusal {
        openAndRead();
        String before = cell(3, 0, "recalculated");
        var record = document.inventory().getSources().get(0).getActivityData().get(0);
        session.execute(SetCommand.create(document.domain(), record, InventoryPackage.Literals.ACTIVITY_DATA__QUANTITY,
                record.getQuantity().multiply(BigDecimal.TEN)));
        settle();
        ui.until(() -> "no new number", () -> !cell(3, 0, "recalculated").equals(before));
        document.undo();
        settle();
        ui.until(() -> "the old number did not come back", () -> cell(3, 0, "recalculated").equals(before));
    }

    @Test
    void aLineLeadsToItsSource() throws Refusal {
        openAndRead();
        part.tabs().show(3);
        ui.pump();
        part.section(3).grid().select(part.section(3).grid().rows().get(1));
        part.section(3).tools().press("转到对象");

        assertEquals(List.of(document.inventory().getSources().get(1)), visited);
    }

    @Test
    void theUncertaintyIsWorkedOutInTheBackgroundAndDroppedAfterAnEdit() throws Refusal {
        openAndRead();
        assertTrue(part.section(5).sentence().contains("还没有计算"));
        part.section(5).tools().press("误差传播");
        settle();
        ui.until(() -> "no uncertainty: " + refusals, () -> !part.section(5).grid().rows().isEmpty());
        assertTrue(part.section(5).details().contains("误差传播") || part.section(5).grid().rows().get(0).details().contains("误差传播"));

        session.execute(SetCommand.create(document.domain(), document.engagement(),
                org.hecha.model.engagement.EngagementPackage.Literals.ENGAGEMENT__TITLE, "新名称"));
        assertTrue(part.section(5).grid().rows().isEmpty());
    }
}
