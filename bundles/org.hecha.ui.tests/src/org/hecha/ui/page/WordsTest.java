package org.hecha.ui.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;

import org.hecha.model.evidence.Annotation;
import org.hecha.model.evidence.EvidenceFactory;
import org.hecha.model.evidence.EvidenceItem;
import org.hecha.model.evidence.EvidenceRegister;
import org.hecha.model.inventory.ElectricitySupply;
import org.hecha.model.inventory.InventoryFactory;
import org.hecha.model.inventory.Offset;
import org.hecha.model.inventory.OffsetKind;
import org.hecha.model.inventory.SupplyKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What has no name of its own is called by what it says. */
class WordsTest {

    private final Locale before = Locale.getDefault();

    @BeforeEach
    void inChinese() {
        Locale.setDefault(Locale.CHINA);
    }

    @AfterEach
    void asItWas() {
        Locale.setDefault(before);
    }

    private static Annotation anchor(String itemId) {
        EvidenceRegister register = EvidenceFactory.eINSTANCE.createEvidenceRegister();
        EvidenceItem bill = EvidenceFactory.eINSTANCE.createEvidenceItem();
        bill.setId("bill");
        bill.setName("电费单.pdf");
        Annotation anchor = EvidenceFactory.eINSTANCE.createAnnotation();
        anchor.setItemId(itemId);
        register.getItems().add(bill);
        register.getAnnotations().add(anchor);
        return anchor;
    }

    @Test
    void anAnchorIsCalledByItsFileAndWhatStandsThere() {
        Annotation anchor = anchor("bill");
        assertEquals("电费单.pdf", Words.of(anchor));
        anchor.setQuote("合计\n 14,607.12   MWh " + "。".repeat(40));
        assertEquals("电费单.pdf：合计 14,607.12 MWh " + "。".repeat(23) + "…", Words.of(anchor));
        anchor.setRemark("与抄表记录核对");
        assertEquals("电费单.pdf：与抄表记录核对", Words.of(anchor));
        anchor.setValue(new BigDecimal("14607.12"));
        anchor.setUnit("MWh");
        assertEquals("电费单.pdf：14,607.12 MWh", Words.of(anchor));
    }

    @Test
    void anAnchorWhoseFileIsGoneIsCalledByWhatItSays() {
        Annotation anchor = anchor("gone");
        assertEquals("（未命名标注）", Words.of(anchor));
        anchor.setRemark("与抄表记录核对");
        assertEquals("与抄表记录核对", Words.of(anchor));
    }

    @Test
    void suppliesAndOffsetsAreToldFromOneAnother() {
        ElectricitySupply supply = InventoryFactory.eINSTANCE.createElectricitySupply();
        supply.setKind(SupplyKind.GREEN_TRADE);
        assertEquals("绿电交易", Words.of(supply));
        supply.setPeriodStart(LocalDate.of(2023, 1, 1));
        supply.setPeriodEnd(LocalDate.of(2023, 12, 31));
        supply.setQuantity(new BigDecimal("1200"));
        supply.setUnit("MWh");
        assertEquals("绿电交易 2023 1,200 MWh", Words.of(supply));
        Offset offset = InventoryFactory.eINSTANCE.createOffset();
        offset.setKind(OffsetKind.OWN_PROJECT_INSIDE);
        assertEquals("厂界内自有项目", Words.of(offset));
    }
}
