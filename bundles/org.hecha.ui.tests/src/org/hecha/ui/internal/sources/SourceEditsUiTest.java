package org.hecha.ui.internal.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.edit.command.EditCellCommand;
import org.eclipse.nebula.widgets.nattable.edit.editor.ComboBoxCellEditor;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer.MoveDirectionEnum;
import org.hecha.core.text.Refusal;
import org.hecha.model.base.ProvenanceKind;
import org.hecha.model.inventory.Parameter;
import org.hecha.model.inventory.SourceStatus;
import org.junit.jupiter.api.Test;

/** Each column of the inventory takes what is right, refuses what is not in one sentence, and can be undone. */
class SourceEditsUiTest extends SourcesTestCase {

    @Test
    void aUnitIsTakenWhereTheMethodConvertsIt() throws Refusal {
        assertEquals("", edit("柴油", "unit", "kg"));
        assertEquals("kg", source("柴油").getActivityData().get(0).getUnit());
        assertTrue(edit("柴油", "unit", "MWh").contains("不能换算为此方法所需的 t"), "method takes tonnes");
        assertTrue(edit("柴油", "unit", "斤").contains("单位目录"));
        document.undo();
        assertEquals("t", grid().text(row("柴油"), "unit"));
    }

    @Test
    void aMethodIsChosenFromThoseThatFit() throws Refusal {
        assertEquals("燃料燃烧", choices("柴油", "method").get(0));
        assertEquals(List.of("燃料燃烧", "燃料燃烧（热值）"), choices("柴油", "method"));
        source("柴油").setMethodEdition("2025");
        assertEquals("", edit("柴油", "method", "燃料燃烧（热值）"));
        assertEquals("TEST.fuel-heat", source("柴油").getMethodId());
        assertNull(source("柴油").getMethodEdition());
        document.undo();
        assertEquals(List.of("TEST.fuel", "2025"), List.of(source("柴油").getMethodId(), source("柴油").getMethodEdition()));
        assertTrue(edit("柴油", "method", "外购电力").contains("不是适合"));
    }

    private List<String> choices(String name, String column) {
        NatTable table = (NatTable) grid().control();
        int position = grid().columns().shown().indexOf(column);
        int line = grid().rows().indexOf(row(name));
        table.doCommand(new EditCellCommand(table, table.getConfigRegistry(), table.getCellByPosition(position, line + 1)));
        ComboBoxCellEditor editor = (ComboBoxCellEditor) table.getActiveCellEditor();
        List<String> offered = editor.getComboBoxDataProvider().getValues(table.getColumnIndexByPosition(position), line).stream()
                .map(Object::toString).toList();
        editor.close();
        return offered;
    }

    @Test
    void choosingFromTheListInPlaceIsACommand() throws Refusal {
        NatTable table = (NatTable) grid().control();
        int position = grid().columns().shown().indexOf("factor");
        table.doCommand(new EditCellCommand(table, table.getConfigRegistry(), table.getCellByPosition(position, 1)));
        ComboBoxCellEditor editor = (ComboBoxCellEditor) table.getActiveCellEditor();
        editor.select(1);
        assertTrue(editor.commit(MoveDirectionEnum.NONE, true));

        assertEquals("petrol", source("柴油").getFactorKey());
        document.undo();
        assertNull(source("柴油").getFactorKey());
    }

    @Test
    void aRefusedTextKeepsTheListOpenAndSaysWhy() {
        NatTable table = (NatTable) grid().control();
        int position = grid().columns().shown().indexOf("unit");
        table.doCommand(new EditCellCommand(table, table.getConfigRegistry(), table.getCellByPosition(position, 1)));
        ComboBoxCellEditor editor = (ComboBoxCellEditor) table.getActiveCellEditor();
        editor.setEditorValue(new String[] {"MWh"});
        assertFalse(editor.commit(MoveDirectionEnum.NONE, true));

        assertTrue(editor.getEditorControl().getToolTipText().contains("不能换算"), editor.getEditorControl().getToolTipText());
        assertEquals("t", grid().text(row("柴油"), "unit"));
        editor.close();
    }

    @Test
    void aFactorIsARowOfTheTableOrAValueOfItsOwn() throws Refusal {
        assertEquals(List.of("柴油 · diesel", "汽油 · petrol"), choices("柴油", "factor"));
        assertEquals("", edit("柴油", "factor", "柴油 · diesel"));
        assertEquals("diesel", source("柴油").getFactorKey());
        assertEquals("", edit("柴油", "factor", "3.05 kgCO2/kg"));
        Parameter own = source("柴油").getParameters().get(0);
        assertEquals(List.of("EF", new BigDecimal("3.05"), "kgCO2/kg", ProvenanceKind.OPERATOR),
                List.of(own.getSymbol(), own.getValue(), own.getUnit(), own.getProvenance().getKind()));
        assertEquals("", edit("柴油", "factor", "3.07"));
        assertEquals(List.of(new BigDecimal("3.07"), "tCO2/t"), List.of(own.getValue(), own.getUnit()));
        assertEquals("", edit("柴油", "factor", "petrol"));
        assertEquals(List.of(), source("柴油").getParameters());
        document.undo();
        assertEquals(List.of(own), source("柴油").getParameters());
        assertEquals("diesel", source("柴油").getFactorKey());
    }

    @Test
    void whatIsNoFactorIsRefused() {
        assertTrue(edit("柴油", "factor", "煤").contains("缺省值表"));
        assertTrue(edit("柴油", "factor", "3 MWh").contains("不能换算"));
        assertTrue(edit("柴油", "factor", "-3").contains("不能为负"));
        edit("柴油", "method", "燃料燃烧（热值）");
        assertTrue(edit("柴油", "factor", "3").contains("2 个因子"));
    }

    @Test
    void statusCategoryFacilityAndNameAreEdited() throws Refusal {
        assertEquals("", edit("柴油", "status", "不显著"));
        assertEquals(SourceStatus.NOT_SIGNIFICANT, source("柴油").getStatus());
        assertEquals("", edit("柴油", "statusReason", "低于 1%"));
        assertEquals("", edit("柴油", "category", "类别 4"));
        assertEquals(4, source("柴油").getCategory());
        assertEquals("", edit("柴油", "facility", ""));
        assertNull(source("柴油").getFacilityId());
        assertEquals("", edit("柴油", "facility", "一号车间"));
        assertEquals("一号车间", grid().text(row("柴油"), "facility"));
        assertTrue(edit("柴油", "name", " ").contains("不能为空"));
        assertTrue(edit("柴油", "category", "类别 9").contains("类别 1、类别 2"));
        assertEquals("", edit("柴油", "name", "轻柴油"));
        document.undo();
        assertEquals("柴油", names().get(0));
    }

    @Test
    void aQuantityMakesASourceThatLackedDataQuantified() throws Refusal {
        part.add();
        assertEquals(SourceStatus.MISSING, source("新排放源").getStatus());
        edit("新排放源", "method", "燃料燃烧");
        assertEquals("", edit("新排放源", "quantity", "12.50"));
        assertEquals(SourceStatus.QUANTIFIED, source("新排放源").getStatus());
        assertEquals(List.of("12.50", "t"), List.of(grid().text(row("新排放源"), "quantity"), grid().text(row("新排放源"), "unit")));
        document.undo();
        assertEquals(SourceStatus.MISSING, source("新排放源").getStatus());
        assertEquals(List.of(), source("新排放源").getActivityData());
    }

    @Test
    void aSealedPackageIsNotEdited() throws Refusal {
        session.openForReading(document);
        ui.pump();
        NatTable table = (NatTable) grid().control();
        table.doCommand(new EditCellCommand(table, table.getConfigRegistry(), table.getCellByPosition(0, 1)));
        assertNull(table.getActiveCellEditor());
        grid().select(row("柴油"), "remark", row("柴油"), "remark");
        assertTrue(grid().clipboard().paste("x").isPresent());
        part.add();
        part.delete();
        assertEquals(4, grid().all().size());
        assertFalse(document.isDirty());
        assertFalse(part.tools().control().getItem(0).isEnabled());
    }
}
