package org.hecha.ui.fieldwork.internal.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.edit.command.AddCommand;
import org.hecha.core.Identities;
import org.hecha.core.text.Refusal;
import org.hecha.model.evidence.EvidenceFactory;
import org.hecha.model.evidence.EvidenceItem;
import org.hecha.model.evidence.EvidencePackage;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.InventoryPackage;
import org.hecha.ui.fieldwork.testkit.FieldworkCase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CoveragePartUiTest extends FieldworkCase {

    private CoveragePart part;

    @BeforeEach
    void make() {
        part = ui.make(CoveragePart.class);
    }

    private void openAndRead() throws Refusal {
        openMill();
        settle();
        ui.until(() -> "nothing is shown: " + part.page().sentence(), () -> part.table().rows() > 0);
    }

    private EvidenceItem invoice(EmissionSource source) throws Refusal {
        EvidenceItem item = Identities.fresh(EvidenceFactory.eINSTANCE.createEvidenceItem());
        item.setName("发票");
        item.setPath("evidence/invoice.pdf");
        item.setEffectiveStart(LocalDate.of(2022, 1, 1));
        item.setEffectiveEnd(LocalDate.of(2022, 1, 31));
        item.getSubjectIds().add(source.getId());
        session.execute(AddCommand.create(document.domain(), document.evidence(), EvidencePackage.Literals.EVIDENCE_REGISTER__ITEMS, item));
        settle();
        return item;
    }

    @Test
    void nothingOpenIsSaid() {
        assertTrue(part.page().sentence().contains("没有打开"));
    }

    @Test
    void everySourceHasARowAndAMonthWithDataAloneShowsIt() throws Refusal {
        openAndRead();
        assertEquals(document.inventory().getSources().size(), part.table().rows());
        part.table().choose(0, 0);

        assertEquals("◐", part.table().text(0, 0));
        assertTrue(part.cell().contains("凭证不全") && part.cell().contains("凭证：无"), part.cell());
        assertEquals(List.of("转到排放源"), part.tools().possible());
    }

    @Test
    void evidenceCoversItsMonthAndIsOneClickAway() throws Refusal {
        openAndRead();
        EvidenceItem invoice = invoice(document.inventory().getSources().get(0));
        ui.until(() -> "not covered: " + part.table().text(0, 0), () -> "✔".equals(part.table().text(0, 0)));
        part.table().choose(0, 0);

        assertTrue(part.cell().contains("发票"), part.cell());
        part.tools().press("转到凭证");
        part.tools().press("转到排放源");
        assertEquals(List.of(invoice, document.inventory().getSources().get(0)), visited);
        document.undo();
        settle();
        ui.until(() -> "still covered", () -> "◐".equals(part.table().text(0, 0)));
    }

    @Test
    void anInventoryWithoutSourcesSaysSo() throws Refusal {
        openAndRead();
        session.execute(org.eclipse.emf.edit.command.RemoveCommand.create(document.domain(), document.inventory(),
                InventoryPackage.Literals.INVENTORY__SOURCES, List.copyOf(document.inventory().getSources())));
        settle();
        ui.until(() -> "no sentence", () -> part.page().sentence().contains("没有排放源"));
    }
}
