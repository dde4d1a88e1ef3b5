package org.hecha.ui.internal.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.TreeItem;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.InventoryPackage;
import org.hecha.testing.window.Factory;
import org.hecha.testing.window.UiTestCase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExplorerPartUiTest extends UiTestCase {

    private ExplorerPart part;

    @BeforeEach
    void make() {
        part = ui.make(ExplorerPart.class);
    }

    private TreeItem root() {
        return part.tree().getTree().getItem(0);
    }

    private static List<String> below(TreeItem item) {
        return Arrays.stream(item.getItems()).map(TreeItem::getText).toList();
    }

    @Test
    void withoutAnEngagementItSaysSo() {
        assertTrue(part.page().sentence().contains("打开"));
        assertEquals(0, part.tree().getTree().getItemCount());
    }

    @Test
    void theTreeShowsTheEngagementByFacilityAndCategory() throws Refusal {
        open();

        assertEquals("织造厂 2023 年核查", root().getText());
        assertEquals(List.of("设施（1）", "排放源（3）", "报告数字（1）", "证据（0）", "发现（1）"), below(root()));
        assertEquals(List.of("一号车间"), below(root().getItem(0)));
        assertEquals(List.of("类别 1 直接排放", "类别 2 外购能源"), below(root().getItem(1)));
    }

    @Test
    void categoriesCarryTheirSumsOnceCalculated() throws Refusal {
        openCalculated();

        assertEquals(List.of("类别 1 直接排放：311.20 tCO2e", "类别 2 外购能源：609.60 tCO2e"), below(root().getItem(1)));
    }

    @Test
    void aSourceUnfoldsIntoItsRecords() throws Refusal {
        EngagementDocument document = open();
        part.tree().expandAll();
        EmissionSource diesel = document.inventory().getSources().get(0);
        TreeItem item = root().getItem(1).getItem(0).getItem(0);

        assertSame(diesel, ((Node) item.getData()).object());
        assertEquals(List.of("100 t"), below(item));
    }

    @Test
    void choosingALineChoosesTheObjectAndBack() throws Refusal {
        EngagementDocument document = open();
        part.tree().expandAll();
        Node figure = (Node) root().getItem(2).getItem(0).getData();
        part.tree().setSelection(new StructuredSelection(figure));
        assertSame(document.inventory().getFigures().get(0), session.selection().orElseThrow());

        session.select(Factory.POWER);
        assertSame(document.inventory().getSources().get(1),
                ((Node) part.tree().getStructuredSelection().getFirstElement()).object());
    }

    @Test
    void whatWasUnfoldedStaysUnfoldedWhenSomethingIsEdited() throws Refusal {
        EngagementDocument document = open();
        part.tree().expandAll();
        int before = part.tree().getVisibleExpandedElements().length;
        session.execute(SetCommand.create(document.domain(), document.inventory().getSources().get(0),
                InventoryPackage.Literals.EMISSION_SOURCE__NAME, "轻柴油"));

        assertEquals(before, part.tree().getVisibleExpandedElements().length);
        assertEquals("轻柴油", root().getItem(1).getItem(0).getItem(0).getText());
    }
}
