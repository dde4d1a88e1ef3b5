package org.hecha.verification.internal.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;

import org.hecha.model.base.ProvenanceKind;
import org.hecha.model.engagement.AssuranceLevel;
import org.hecha.model.engagement.StatementKind;
import org.hecha.model.fieldwork.FieldworkFactory;
import org.hecha.model.fieldwork.SiteVisit;
import org.hecha.model.inventory.ElectricitySupply;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.InventoryFactory;
import org.hecha.model.inventory.Offset;
import org.hecha.model.inventory.OffsetKind;
import org.hecha.model.inventory.SourceStatus;
import org.hecha.model.inventory.SupplyKind;
import org.hecha.verification.testkit.Fixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every word of the conditions, holding and not holding. */
class ConditionTest {

    private static final InventoryFactory MAKE = InventoryFactory.eINSTANCE;
    private final Fixture empty = new Fixture();
    private final Fixture full = full();

    private static Fixture full() {
        Fixture fixture = new Fixture().criterion("GBT32151.1");
        fixture.engagement.getStatementKinds().add(StatementKind.REDUCTION);
        fixture.engagement.setAssuranceLevel(AssuranceLevel.LIMITED);
        fixture.engagement.setPriorNumber("2024-1");
        EmissionSource kiln = fixture.source("kiln", Fixture.FUEL, "1", "t");
        kiln.setBiogenicShare(new BigDecimal("0.1"));
        Fixture.state(kiln, "NCV", "20", "GJ/t", ProvenanceKind.MEASURED);
        fixture.source("waste", Fixture.FUEL, "1", "t").setCategory(4);
        fixture.source("gone", Fixture.FUEL, "1", "t").setStatus(SourceStatus.NOT_APPLICABLE);
        ElectricitySupply supply = MAKE.createElectricitySupply();
        supply.setKind(SupplyKind.GREEN_TRADE);
        fixture.inventory.getSupplies().add(supply);
        Offset offset = MAKE.createOffset();
        offset.setKind(OffsetKind.CCER);
        fixture.inventory.getOffsets().add(offset);
        fixture.inventory.setBaseYear(MAKE.createBaseYear());
        fixture.inventory.getRemovals().add(MAKE.createRemoval());
        fixture.inventory.getProjects().add(MAKE.createReductionProject());
        fixture.inventory.getProducts().add(MAKE.createProduct());
        fixture.inventory.getMeters().add(MAKE.createMeter());
        fixture.inventory.getStocks().add(MAKE.createStockRecord());
        fixture.inventory.getOutputs().add(MAKE.createProductionRecord());
        fixture.inventory.getBalances().add(MAKE.createBalance());
        fixture.inventory.getFacilities().add(MAKE.createFacility());
        fixture.inventory.getFacilities().add(MAKE.createFacility());
        return fixture;
    }

    private static boolean holds(Fixture fixture, String... conditions) {
        return Condition.hold(List.of(conditions), Scene.of(fixture.engagement, fixture.inventory));
    }

    @ParameterizedTest
    @ValueSource(strings = {"category:1", "category:4", "method:fuel", "method:fu*", "standard:GBT32151.1", "standard:GBT32151.*",
        "statement:REDUCTION", "assurance:LIMITED", "supply", "supply:GREEN_TRADE", "offsets", "offsets:CCER", "biogenic", "indirect",
        "measured", "excluded", "base-year", "removals", "projects", "products", "meters", "stocks", "production", "balances",
        "facilities", "prior"})
    void everyWordHoldsAndDoesNot(String condition) {
        assertTrue(Condition.understands(condition));
        assertTrue(holds(full, condition));
        assertFalse(holds(full, "!" + condition));
        assertFalse(holds(empty, condition));
        assertTrue(holds(empty, "!" + condition));
    }

    @ParameterizedTest
    @ValueSource(strings = {"category:2", "method:power", "method:gone", "standard:GBT32150", "statement:FOOTPRINT", "assurance:REASONABLE",
        "supply:GRID", "offsets:FOREIGN"})
    void anotherValueDoesNotHold(String condition) {
        assertFalse(holds(full, condition));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Category:1", "category", "category:", "category:0", "category:x", "method", "supply:WIND", "supply:",
        "statement:", "always:1", "biogenic:yes", "category:1|", "!", "!!always", "visit "})
    void whatIsNotOfTheLanguageIsNotUnderstood(String condition) {
        assertFalse(Condition.understands(condition));
    }

    @Test
    void alternativesAndLists() {
        assertTrue(holds(full, "category:2|category:1", "biogenic"));
        assertFalse(holds(full, "category:1", "category:2"));
        assertTrue(holds(full, "category:2|!category:3"));
        assertTrue(holds(empty, "always"));
        assertTrue(holds(empty));
    }

    @Test
    void aVisitIsMadeUnlessAllAreWaived() {
        assertTrue(holds(empty, "visit"));
        empty.engagement.setFieldwork(FieldworkFactory.eINSTANCE.createFieldwork());
        SiteVisit visit = FieldworkFactory.eINSTANCE.createSiteVisit();
        visit.setWaivedReason("none needed");
        empty.engagement.getFieldwork().getVisits().add(visit);
        assertFalse(holds(empty, "visit"));
    }

    @Test
    void aQuestionAboutASourceAsksThatSource() {
        Scene scene = Scene.of(full.engagement, full.inventory);
        List<Boolean> biogenic = scene.sources().stream()
                .map(source -> Condition.hold(List.of("biogenic"), scene.of(source))).toList();
        assertEquals(List.of(true, false), biogenic);
    }
}
