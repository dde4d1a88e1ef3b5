package org.hecha.ui.internal.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.model.base.ProvenanceKind;
import org.hecha.model.evidence.EvidenceItem;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.Parameter;
import org.hecha.standard.calculation.Basis;
import org.hecha.testing.window.Factory;
import org.hecha.testing.window.UiTestCase;
import org.hecha.ui.internal.Crew;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page of a source: reading, leading on, editing of values and of where they come from. */
class TracePartUiTest extends UiTestCase {

    private TracePart part;

    @BeforeEach
    void make() {
        part = ui.make(TracePart.class);
    }

    private String text() {
        return part.sheet().said();
    }

    private List<String> row(int index) {
        InputRow row = part.inputs().rows().get(index);
        return List.of("symbol", "meaning", "value", "unit", "kind", "document", "edition", "entry", "standing").stream()
                .map(column -> part.inputs().text(row, column)).toList();
    }

    private void edit(int index, String column, String text) {
        part.inputs().select(part.inputs().rows().get(index));
        assertEquals(Optional.empty(), part.inputs().edit(part.inputs().rows().get(index), column, text));
        session.accept(session.generation(), Factory.results());
    }

    private void choose(String id) {
        choose(session.document().orElseThrow().find(id).orElseThrow());
    }

    private void choose(EObject object) {
        session.select(object);
        ui.until(() -> "still waiting", () -> !part.isWaiting());
    }

    private EmissionSource openDiesel() throws Refusal {
        EngagementDocument document = openCalculated();
        choose(Factory.DIESEL);
        return document.inventory().getSources().get(0);
    }

    @Test
    void itSaysWhatToDoWhereThereIsNothingToShow() throws Refusal {
        assertTrue(part.page().sentence().contains("打开"));
        open();
        assertTrue(part.page().sentence().contains("选择"));
        choose(Factory.DIESEL);
        assertTrue(part.page().sentence().contains("正在计算"));
        session.accept(session.generation(), Factory.results());
        assertEquals("", part.page().sentence());
    }

    @Test
    void theFormulaIsShownWithSymbolsThenValuesThenResult() throws Refusal {
        openDiesel();

        assertTrue(text().startsWith("柴油\n一号车间  ·  类别 1 直接排放  ·  已量化\n"
                + "燃料燃烧（TEST.fuel，2025 版，第 7.5.2 条）\n"
                + "E = FC × EF × k_C − 0\n"
                + "  = 100 t × 0.848727 tCO2/t × 44/12 − 0\n"
                + "  = 311.2 tCO2\n"), text());
    }

    @Test
    void everyValueHasOriginAndStanding() throws Refusal {
        openDiesel();

        assertEquals(List.of("FC", "符号 FC", "100", "t", "活动数据", "", "", "", "无证据"), row(0));
        assertEquals(List.of("EF", "符号 EF", "0.848727", "tCO2/t", "缺省值表", "T.1", "2024", "diesel", "公开转引"), row(1));
        assertEquals(List.of("k_C", "符号 k_C", "44/12", "1", "标准常数", "T.1", "2024", "diesel", "公开转引"), row(2));
    }

    @Test
    void theDifferenceIsExplained() throws Refusal {
        openDiesel();

        assertTrue(text().contains("报告值\n重算值\n修正值\n报告值 − 重算值\n"
                + "310.0 tCO2e\n311.2 tCO2e\n300.0 tCO2e\n-1.2 tCO2e\n"), text());
        assertTrue(text().contains("有差异，原因已查明。\n• 使用了另一因子"), text());
    }

    @Test
    void whileTheCursorMovesNothingIsWritten() throws Refusal {
        openDiesel();
        session.select(Factory.POWER);
        session.select(Factory.SOLVENT);
        assertTrue(part.isWaiting());
        assertTrue(text().startsWith("柴油"), text());
        choose(Factory.POWER);
        assertTrue(text().startsWith("外购电力"), text());
    }

    @Test
    void theOtherBasisIsShownOnRequest() throws Refusal {
        openDiesel();
        part.basis(Basis.BY_CRITERIA);

        assertTrue(text().contains("= 300 tCO2"), text());
    }

    @Test
    void aNumberThatCouldNotBeCalculatedSaysWhyAndShowsWhatWasEntered() throws Refusal {
        openCalculated();
        choose(Factory.POWER);

        assertTrue(text().contains("没有推导过程"), text());
        assertTrue(text().contains("2099 年没有电力因子"), text());
        assertEquals(List.of("FC", "符号 FC", "1,000", "MWh"), row(0).subList(0, 4));
        assertEquals("—", row(1).get(2));
    }

    @Test
    void aRecordAndAFindingStandForTheirSource() throws Refusal {
        EngagementDocument document = openCalculated();
        choose(document.inventory().getSources().get(0).getActivityData().get(0));
        assertTrue(text().startsWith("柴油"), text());
        choose(Factory.POWER);
        choose(document.findings().getFindings().get(0));
        assertTrue(text().startsWith("柴油"), text());
    }

    @Test
    void aFindingIsOneClickAway() throws Refusal {
        EngagementDocument document = openCalculated();
        choose(Factory.DIESEL);
        part.sheet().follow("#1 柴油排放量低报（待答复，必须解决）");

        assertEquals(List.of(document.findings().getFindings().get(0)), visited);
    }

    @Test
    void evidenceIsOneClickAwayAndThePageStays() throws Refusal {
        EngagementDocument document = open();
        EvidenceItem invoice = Crew.join(document);
        document.inventory().getSources().get(0).getActivityData().get(0).getEvidenceIds().add(invoice.getId());
        session.accept(session.generation(), Factory.results());
        choose(Factory.DIESEL);
        part.sheet().follow("证据：柴油发票");

        assertEquals(List.of(invoice), visited);
        assertTrue(text().startsWith("柴油"), text());
    }

    @Test
    void aQuantityIsEditedAndUndone() throws Refusal {
        EmissionSource diesel = openDiesel();
        edit(0, "value", "1,200.5");
        assertEquals(new BigDecimal("1200.5"), diesel.getActivityData().get(0).getQuantity());
        edit(0, "document", "发票汇总表");
        assertEquals("发票汇总表", diesel.getActivityData().get(0).getOrigin());

        session.document().orElseThrow().undo();
        session.document().orElseThrow().undo();
        assertEquals(new BigDecimal("100"), diesel.getActivityData().get(0).getQuantity());
    }

    @Test
    void aValueEnteredOverADefaultBecomesAParameterWithItsOrigin() throws Refusal {
        EmissionSource diesel = openDiesel();
        edit(1, "value", "0.85");
        Parameter entered = diesel.getParameters().get(0);
        assertEquals(List.of("EF", new BigDecimal("0.85"), "tCO2/t"), List.of(entered.getSymbol(), entered.getValue(), entered.getUnit()));

        edit(1, "kind", "实测");
        edit(1, "entry", "化验单 3");
        assertEquals(ProvenanceKind.MEASURED, entered.getProvenance().getKind());
        assertEquals("化验单 3", entered.getProvenance().getEntry());
        assertTrue(part.inputs().edit(part.inputs().rows().get(1), "kind", "猜的").orElse("").contains("实测"));
        assertTrue(part.inputs().edit(part.inputs().rows().get(1), "value", "约 1").isPresent());

        for (int i = 0; i < 3; i++) {
            session.document().orElseThrow().undo();
        }
        assertEquals(List.of(), diesel.getParameters());
        assertFalse(session.document().orElseThrow().isDirty());
    }

    @Test
    void aParameterWithoutOriginGetsOne() throws Refusal {
        EmissionSource diesel = openDiesel();
        edit(1, "value", "0.85");
        diesel.getParameters().get(0).setProvenance(null);
        edit(1, "edition", "2024");
        assertEquals("2024", diesel.getParameters().get(0).getProvenance().getEdition());
        session.document().orElseThrow().undo();
        assertNull(diesel.getParameters().get(0).getProvenance());
    }

    @Test
    void aPackageThatIsOnlyReadIsNotEdited() throws Refusal {
        EngagementDocument document = open();
        session.openForReading(EngagementDocument.open(document.folder()));
        session.accept(session.generation(), Factory.results());
        choose(Factory.DIESEL);
        InputRow row = part.inputs().rows().get(0);
        InputEdits edits = new InputEdits(session, refusal -> refusals.add("told"), (unit, target) -> true);

        assertFalse(edits.value().accepts(row));
        assertFalse(edits.document().accepts(row));
    }

    @Test
    void aUnitThatDoesNotFitIsRefused() throws Refusal {
        openDiesel();
        InputEdits edits = new InputEdits(session, refusal -> refusals.add("told"), (unit, target) -> unit.equals("kg"));
        InputRow row = part.inputs().rows().get(0);

        assertTrue(edits.unit().refusal(row, "MWh").orElse("").contains("MWh"));
        assertEquals(Optional.empty(), edits.unit().refusal(row, "kg"));
    }
}
