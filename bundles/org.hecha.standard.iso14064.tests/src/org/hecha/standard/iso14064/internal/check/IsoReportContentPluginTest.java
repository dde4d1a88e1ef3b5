package org.hecha.standard.iso14064.internal.check;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

import org.hecha.model.base.ProvenanceKind;
import org.hecha.model.inventory.BaseYear;
import org.hecha.model.inventory.ElectricitySupply;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.Facility;
import org.hecha.model.inventory.InventoryChange;
import org.hecha.model.inventory.InventoryFactory;
import org.hecha.model.inventory.Offset;
import org.hecha.model.inventory.ReportStatements;
import org.hecha.model.inventory.Significance;
import org.hecha.model.inventory.SupplyKind;
import org.junit.jupiter.api.Test;

/** What clauses 5.1 and 9.3 ask a report to say: one failing and one passing case each. */
class IsoReportContentPluginTest extends IsoBench {

    private static final InventoryFactory MAKE = InventoryFactory.eINSTANCE;

    private ReportStatements statements() {
        inventory.setStatements(MAKE.createReportStatements());
        return inventory.getStatements();
    }

    @Test
    void everyLetterOfTheClauseHasItsRule() {
        Set<String> asked = run().outcomes().stream().map(o -> o.rule().id()).collect(Collectors.toSet());
        for (char letter = 'a'; letter <= 't'; letter++) {
            assertTrue(asked.contains("ISO14064-1-9.3.1-" + letter), String.valueOf(letter));
        }
        assertTrue(asked.contains("ISO14064-1-9.3.2") && asked.contains("ISO14064-1-9.3.3"));
    }

    @Test
    void reportingBoundaryHasSourcesAndCriteria() {
        fails("ISO14064-1-9.3.1-e", "", "sources", "criteria of significance");

        source("power", 2, "");
        Significance significance = MAKE.createSignificance();
        significance.getCriteria().add(MAKE.createSignificanceCriterion());
        inventory.setSignificance(significance);
        passes("ISO14064-1-9.3.1-e");
    }

    @Test
    void biogenicCarbonIsExplainedWhereThereIsAny() {
        isNotAsked("ISO14064-1-9.3.1-g");

        EmissionSource source = source("pellets", 1, "ISO14064-1.activity-factor.mass");
        factor(source, ProvenanceKind.MEASURED);
        source.setBiogenicShare(new BigDecimal("0.9"));
        fails("ISO14064-1-9.3.1-g", "", "how biogenic CO2 is treated", "\"pellets\"");

        statements().setBiogenicTreatment("apart from the total");
        fails("ISO14064-1-9.3.1-g", "", "the amount of biogenic CO2 of \"pellets\"");

        source.setMethodId("");
        passes("ISO14064-1-9.3.1-g");
    }

    @Test
    void baseYearAndItsChangesAreStated() {
        fails("ISO14064-1-9.3.1-k", "", "a base year");
        isNotAsked("ISO14064-1-9.3.1-l");

        BaseYear base = MAKE.createBaseYear();
        inventory.setBaseYear(base);
        fails("ISO14064-1-9.3.1-k", "", "period", "inventory of the base year");
        passes("ISO14064-1-9.3.1-l");

        base.setPeriodStart(LocalDate.of(2020, 1, 1));
        base.setPeriodEnd(LocalDate.of(2020, 12, 31));
        base.setTotal(new BigDecimal("1000"));
        passes("ISO14064-1-9.3.1-k");

        InventoryChange change = MAKE.createInventoryChange();
        change.setWhat("boiler house sold");
        base.getChanges().add(change);
        fails("ISO14064-1-9.3.1-l", "", "boiler house sold");
        change.setChangedOn(LocalDate.of(2021, 3, 1));
        passes("ISO14064-1-9.3.1-l");
    }

    @Test
    void approachesAreDescribedAndTheirChangesToo() {
        source("power", 2, "");
        fails("ISO14064-1-9.3.1-m", "", "quantification approaches", "\"power\"");
        fails("ISO14064-1-9.3.1-n", "", "changes of approach");

        inventory.getSources().get(0).setMethodId("GBT32150.purchased-electricity");
        ReportStatements statements = statements();
        statements.setApproachReason("metered");
        statements.setApproachChanges("none");
        passes("ISO14064-1-9.3.1-m");
        passes("ISO14064-1-9.3.1-n");
    }

    @Test
    void uncertaintyConformityAndVerificationAreStated() {
        statements().setConformity(" ");
        fails("ISO14064-1-9.3.1-q", "", "uncertainty");
        fails("ISO14064-1-9.3.1-r", "", "conformity");
        fails("ISO14064-1-9.3.1-s", "", "verified");

        inventory.getStatements().setUncertaintyMethod("error propagation, 4 %");
        inventory.getStatements().setConformity("prepared in accordance with ISO 14064-1:2018");
        inventory.getStatements().setVerification("verified, reasonable assurance");
        passes("ISO14064-1-9.3.1-q");
        passes("ISO14064-1-9.3.1-r");
        passes("ISO14064-1-9.3.1-s");
    }

    @Test
    void recommendedContentIsUseAndBreakdownByFacility() {
        inventory.getFacilities().add(MAKE.createFacility());
        inventory.getFacilities().add(MAKE.createFacility());
        EmissionSource power = source("power", 2, "");
        fails("ISO14064-1-9.3.2", "", "intended use", "by facility");

        statements().setIntendedUse("application");
        power.setFacilityId("f");
        passes("ISO14064-1-9.3.2");
    }

    @Test
    void instrumentsAndOffsetsAreDescribedWhereThereAreAny() {
        isNotAsked("ISO14064-1-9.3.3");

        ElectricitySupply green = MAKE.createElectricitySupply();
        green.setKind(SupplyKind.GREEN_TRADE);
        green.setQuantity(new BigDecimal("5"));
        green.setUnit("MWh");
        inventory.getSupplies().add(green);
        Offset offset = MAKE.createOffset();
        offset.setQuantity(new BigDecimal("7"));
        offset.setUnit("tCO2e");
        inventory.getOffsets().add(offset);
        fails("ISO14064-1-9.3.3", "", "5 MWh", "7 tCO2e");

        green.setProof("contract 1");
        offset.setProgramme("CCER");
        passes("ISO14064-1-9.3.3");
    }

    @Test
    void theBoundaryHasAnApproachAndItsSourcesLieInIt() {
        inventory.setBoundary(null);
        Facility facility = MAKE.createFacility();
        facility.setId("f");
        inventory.getFacilities().add(facility);
        EmissionSource power = source("power", 2, "");
        power.setFacilityId("elsewhere");
        fails("ISO14064-1-5.1", "", "consolidation approach", "(f)", "\"power\"");

        inventory.setBoundary(MAKE.createBoundary());
        facility.setName("main site");
        power.setFacilityId("f");
        passes("ISO14064-1-5.1");
    }
}
