package org.hecha.ui.internal.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.hecha.core.text.Refusal;
import org.junit.jupiter.api.Test;

class SourceActionsUiTest extends SourcesTestCase {

    private void key(int code, int state) {
        Event key = new Event();
        key.keyCode = code;
        key.stateMask = state;
        grid().control().notifyListeners(SWT.KeyDown, key);
    }

    @Test
    void aSourceIsAddedBelowTheChosenOneInItsPlace() throws Refusal {
        grid().select(row("柴油"));
        key(SWT.INSERT, SWT.NONE);
        assertEquals(List.of("柴油", "新排放源", "外购电力", "溶剂", "排放总量"), names());
        assertEquals(source("柴油").getFacilityId(), source("新排放源").getFacilityId());
        assertSame(source("新排放源"), session.selection().orElseThrow());
        assertEquals("新排放源", grid().selected().orElseThrow().name());
        document.undo();
        assertEquals(4, names().size());
    }

    @Test
    void aCopyHasIdsOfItsOwn() throws Refusal {
        source("柴油").getActivityData().get(0).setOrigin("a.xlsx!B2");
        grid().select(row("柴油"));
        key('d', SWT.MOD1 | SWT.MOD2);
        assertEquals("柴油（副本）", names().get(1));
        assertNotEquals(source("柴油").getId(), source("柴油（副本）").getId());
        assertNotEquals(source("柴油").getActivityData().get(0).getId(), source("柴油（副本）").getActivityData().get(0).getId());
        assertNull(source("柴油（副本）").getActivityData().get(0).getOrigin());
        assertEquals("100", grid().text(row("柴油（副本）"), "quantity"));
        document.undo();
        assertEquals(4, names().size());
    }

    @Test
    void aSourceIsDeletedAndBroughtBack() throws Refusal {
        grid().select(row("外购电力"), "name", row("溶剂"), "name");
        key(SWT.DEL, SWT.NONE);
        assertEquals(List.of("柴油", "排放总量"), names());
        assertEquals("删除 2 个排放源：外购电力、溶剂", document.commands().getUndoCommand().getLabel());
        document.undo();
        assertEquals(List.of("柴油", "外购电力", "溶剂", "排放总量"), names());
    }

    @Test
    void aSourceWithAFindingStays() {
        grid().select(row("柴油"));
        part.delete();
        assertTrue(refusals.get(0).contains("柴油") && refusals.get(0).contains("#1"), refusals.toString());
        assertEquals(4, names().size());
    }

    @Test
    void aFigureIsNoSource() {
        grid().select(row("排放总量"));
        part.delete();
        part.duplicate();
        assertEquals(4, names().size());
        assertEquals(List.of(), refusals);
    }

    @Test
    void theContextMenuOffersTheSame() {
        grid().select(row("溶剂"));
        Menu menu = grid().control().getMenu();
        menu.notifyListeners(SWT.Show, new Event());
        assertTrue(menu.getItem(2).getText().startsWith("删除排放源"));
        menu.getItem(2).notifyListeners(SWT.Selection, new Event());
        assertEquals(List.of("柴油", "外购电力", "排放总量"), names());
    }
}
