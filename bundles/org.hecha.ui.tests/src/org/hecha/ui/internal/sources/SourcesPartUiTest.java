package org.hecha.ui.internal.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.SWT;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.testing.window.Factory;
import org.hecha.testing.window.UiTestCase;
import org.hecha.ui.internal.window.StartPage;
import org.hecha.ui.widgets.Grid;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SourcesPartUiTest extends UiTestCase {

    private final List<String> asked = new ArrayList<>();
    private SourcesPart part;

    @BeforeEach
    void make() {
        ui.with(StartPage.class, new StartPage(() -> asked.add("choose"), () -> List.of(Path.of("/a/b.hecha")),
                folder -> asked.add(folder.toString())));
        part = ui.make(SourcesPart.class);
        part.group(false);
    }

    private String cell(int row, String column) {
        Grid<InventoryRow> grid = part.grid();
        return grid.text(grid.rows().get(row), column);
    }

    @Test
    void withoutAnEngagementItSaysWhatToDo() {
        assertTrue(part.page().sentence().contains("打开"), part.page().sentence());
        press(find(part.page().empty(), Button.class));
        press(find(part.page().empty(), Link.class));

        assertEquals(List.of("choose", Path.of("/a/b.hecha").toString()), asked);
    }

    @Test
    void rowsShowWhatIsThereBeforeAnythingIsCalculated() throws Refusal {
        open();

        assertEquals("", part.page().sentence());
        assertEquals(4, part.grid().rows().size());
        assertEquals(List.of("一号车间", "柴油", "类别 1", "100", "t"),
                List.of(cell(0, "facility"), cell(0, "name"), cell(0, "category"), cell(0, "quantity"), cell(0, "unit")));
        assertEquals("", cell(0, "recalculated"));
        assertEquals("不显著", cell(2, "quantity"));
        assertTrue(part.grid().totals().isEmpty());
    }

    @Test
    void resultsFillTheNumbersWithTheDigitsPrinted() throws Refusal {
        openCalculated();

        assertEquals("燃料燃烧", cell(0, "method"));
        assertEquals("0.848727 tCO2/t", cell(0, "factor"));
        assertEquals(List.of("310.0", "311.2", "300.0", "-1.2"), List.of(cell(0, "reported"), cell(0, "recalculated"),
                cell(0, "corrected"), cell(0, "difference")));
        assertEquals("33.8%", cell(0, "share"));
        assertEquals("", cell(1, "reported"));
        assertEquals("", cell(1, "difference"));
        assertEquals("609.60", cell(1, "recalculated"));
        assertEquals(List.of("排放总量", "920.8", "0"), List.of(cell(3, "name"), cell(3, "reported"), cell(3, "difference")));
    }

    @Test
    void theTotalStandsBelow() throws Refusal {
        openCalculated();
        InventoryRow total = part.grid().totals().get(0);

        assertEquals(1, part.grid().totals().size());
        assertEquals("合计 tCO2e", part.grid().text(total, "name"));
        assertEquals("920.80", part.grid().text(total, "recalculated"));
        assertEquals("909.60", part.grid().text(total, "corrected"));
    }

    @Test
    void aTotalThatLacksSomethingSaysSo() throws Refusal {
        open();
        session.accept(session.generation(), Factory.resultsWithoutPower());
        InventoryRow total = part.grid().totals().get(0);

        assertEquals("合计 tCO2e（缺 1 项）", part.grid().text(total, "name"));
        assertEquals("311.20", part.grid().text(total, "recalculated"));
        assertEquals("", cell(1, "share"));
    }

    @Test
    void anEditIsACommandThatCanBeUndone() throws Refusal {
        EngagementDocument document = openCalculated();
        EmissionSource diesel = document.inventory().getSources().get(0);

        assertTrue(part.grid().edit(part.grid().rows().get(0), "quantity", "1,250.50").isEmpty());
        assertEquals(new BigDecimal("1250.50"), diesel.getActivityData().get(0).getQuantity());
        assertEquals("1,250.50", cell(0, "quantity"));
        assertTrue(document.isDirty());
        document.undo();
        assertEquals(new BigDecimal("100"), diesel.getActivityData().get(0).getQuantity());
        assertEquals("100", cell(0, "quantity"));
        assertFalse(document.isDirty());
        document.redo();
        assertEquals("1,250.50", cell(0, "quantity"));
        assertEquals(List.of(), refusals);
    }

    @Test
    void aRemarkCanBeWrittenAndTakenAway() throws Refusal {
        EngagementDocument document = openCalculated();
        part.grid().edit(part.grid().rows().get(0), "remark", "见凭证 3");
        part.grid().edit(part.grid().rows().get(3), "remark", "第 12 页");

        assertEquals("见凭证 3", document.inventory().getSources().get(0).getRemark());
        assertEquals("第 12 页", document.inventory().getFigures().get(0).getRemark());
        part.grid().edit(part.grid().rows().get(0), "remark", "");
        assertEquals("", cell(0, "remark"));
    }

    @Test
    void whatIsNoQuantityIsRefusedInOneSentence() throws Refusal {
        EngagementDocument document = openCalculated();
        InventoryRow diesel = part.grid().rows().get(0);

        assertTrue(part.grid().edit(diesel, "quantity", "一百").orElseThrow().contains("一百"));
        assertTrue(part.grid().edit(diesel, "quantity", "1,25").isPresent());
        assertTrue(part.grid().edit(diesel, "quantity", "-1").orElseThrow().contains("-1"));
        assertTrue(part.grid().edit(diesel, "quantity", "").isPresent());
        assertFalse(document.isDirty());
    }

    @Test
    void writingTheSameIsNoChange() throws Refusal {
        EngagementDocument document = openCalculated();
        part.grid().edit(part.grid().rows().get(0), "quantity", "100");

        assertFalse(document.isDirty());
    }

    @Test
    void theCursorAndTheChosenObjectFollowEachOther() throws Refusal {
        EngagementDocument document = openCalculated();
        part.grid().select(part.grid().rows().get(1));
        assertSame(document.inventory().getSources().get(1), session.selection().orElseThrow());

        session.select(Factory.FIGURE);
        assertSame(document.inventory().getFigures().get(0), part.grid().selected().orElseThrow().subject());
    }

    @Test
    void theCursorStaysWhenResultsCome() throws Refusal {
        open();
        part.grid().select(part.grid().rows().get(1));
        session.accept(session.generation(), Factory.results());

        assertEquals("外购电力", part.grid().selected().orElseThrow().name());
    }

    @Test
    void demonstrationDataIsSaidToBeThat() throws Refusal {
        EngagementDocument document = open();
        assertTrue(shown(part.page().content(), "演示数据"));
        document.engagement().setIllustrative(false);
        session.accept(session.generation(), Factory.results());
        assertFalse(shown(part.page().content(), "演示数据"));
    }

    @Test
    void aPartThatIsGoneIsNotTold() throws Refusal {
        ui.unmake(part);
        part.page().control().dispose();

        // Filling disposed widgets would throw.
        openCalculated();
        assertEquals(List.of(), part.grid().rows());
    }

    private static boolean shown(Composite parent, String text) {
        for (Control child : parent.getChildren()) {
            if (child.isVisible() && (child instanceof org.eclipse.swt.widgets.Label label
                    && label.getText().contains(text) || child instanceof Composite below && shown(below, text))) {
                return true;
            }
        }
        return false;
    }

    private static <T extends Control> T find(Composite parent, Class<T> type) {
        for (Control child : parent.getChildren()) {
            T found = type.isInstance(child) ? type.cast(child)
                    : child instanceof Composite below ? find(below, type) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static void press(Control control) {
        control.notifyListeners(SWT.Selection, new Event());
    }
}
