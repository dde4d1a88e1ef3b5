package org.hecha.standard.iso14064.internal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.hecha.model.base.BaseFactory;
import org.hecha.model.base.Provenance;
import org.hecha.model.base.ProvenanceKind;
import org.hecha.model.inventory.ActivityData;
import org.hecha.model.inventory.ElectricitySupply;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.Facility;
import org.hecha.model.inventory.InventoryFactory;
import org.hecha.model.inventory.Offset;
import org.hecha.model.inventory.OffsetKind;
import org.hecha.model.inventory.Parameter;
import org.hecha.model.inventory.SupplyKind;
import org.hecha.standard.calculation.Basis;
import org.hecha.standard.calculation.ElectricityAccount;
import org.hecha.standard.calculation.ElectricityAccounting;
import org.hecha.standard.calculation.ElectricityView;
import org.hecha.standard.calculation.Problem;
import org.hecha.standard.calculation.Quantification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Electricity side by side, with the installed rules and factor tables. Factors of 2023 in tCO2/MWh: Jiangsu 0.5827,
 * Zhejiang 0.4974, nation 0.5306, nation without market-traded non-fossil power 0.6096.
 */
class IsoElectricityPluginTest extends IsoBench {

    private static final InventoryFactory MAKE = InventoryFactory.eINSTANCE;

    @BeforeEach
    void year() {
        engagement.setPeriodStart(LocalDate.of(2023, 1, 1));
        engagement.setPeriodEnd(LocalDate.of(2023, 12, 31));
        facility("F", "32");
    }

    private void facility(String id, String province) {
        Facility facility = MAKE.createFacility();
        facility.setId(id);
        facility.setName(id);
        facility.setProvinceCode(province);
        inventory.getFacilities().add(facility);
    }

    private EmissionSource bought(String name, String mwh) {
        EmissionSource power = source(name, 2, "GBT32150.purchased-electricity");
        ActivityData row = MAKE.createActivityData();
        row.setQuantity(new BigDecimal(mwh));
        row.setUnit("MWh");
        power.getActivityData().add(row);
        return power;
    }

    private ElectricitySupply supply(String id, SupplyKind kind, String mwh) {
        ElectricitySupply supply = MAKE.createElectricitySupply();
        supply.setId(id);
        supply.setKind(kind);
        supply.setQuantity(new BigDecimal(mwh));
        supply.setUnit("MWh");
        supply.setPeriodStart(LocalDate.of(2023, 1, 1));
        supply.setPeriodEnd(LocalDate.of(2023, 12, 31));
        inventory.getSupplies().add(supply);
        return supply;
    }

    private ElectricitySupply green(String id, String mwh, String certificates) {
        ElectricitySupply supply = supply(id, SupplyKind.GREEN_TRADE, mwh);
        supply.setRenewable(true);
        supply.setNonFossil(true);
        supply.setProof("contract and settlement of " + id);
        supply.setCertificateRange(certificates);
        return supply;
    }

    private ElectricityAccount account() {
        return service(ElectricityAccounting.class).account(engagement, inventory,
                service(Quantification.class).calculate(engagement, inventory, Basis.AS_STATED));
    }

    private void totals(String location, String market, String guide) {
        ElectricityAccount account = account();
        String[] expected = { location, market, guide };
        String[] ids = { "LOCATION", "MARKET", "GUIDE" };
        for (int i = 0; i < ids.length; i++) {
            BigDecimal total = account.view(ids[i]).flatMap(ElectricityView::total).orElseThrow();
            assertEquals(0, new BigDecimal(expected[i]).compareTo(total), ids[i] + " " + total);
        }
    }

    private void refused(String code, String... words) {
        List<Problem> refusals = account().claims().stream().flatMap(claim -> claim.refusals().stream()).toList();
        assertEquals(List.of(code), refusals.stream().map(Problem::code).toList(), refusals.toString());
        String sentence = refusals.get(0).message().in(Locale.ENGLISH);
        List.of(words).forEach(word -> assertTrue(sentence.contains(word), sentence));
        fails("ISO14064-1-E-MARKET", refusals.get(0).subjectId(), sentence);
    }

    @Test
    void threeConventionsSideBySide() {
        bought("power", "10000");
        supply("grid", SupplyKind.GRID, "6000");
        green("wind", "3000", "GEC1..GEC3000");
        // location: 10,000 x 0.5827 = 5,827
        // market: 3,000 x 0 + 6,000 x 0.6096 + 1,000 without a record x 0.6096 = 4,267.2
        // guide: 10,000 x 0.6096 = 6,096
        totals("5827", "4267.2", "6096");
        ElectricityAccount account = account();
        assertEquals(0, new BigDecimal("10000").compareTo(account.purchased()));
        assertEquals("CN-PROVINCE", account.inventoryView().orElseThrow().lines().get(0).origin().orElseThrow().documentId());
        assertEquals("32 · EF", account.inventoryView().orElseThrow().lines().get(0).origin().orElseThrow().entry());
        assertEquals(List.of("wind", "grid", ""), account.view("MARKET").orElseThrow().lines().stream()
                .map(line -> line.subjectId()).toList());
        assertEquals("GEC1..GEC3000", account.view("MARKET").orElseThrow().lines().get(0).origin().orElseThrow().documentId());
        passes("ISO14064-1-E-MARKET");
    }

    @Test
    void placesMayDifferAndWithoutOneTheNationHolds() {
        facility("Z", "33");
        facility("T", "54");
        bought("here", "1000").setFacilityId("F");
        bought("there", "2000").setFacilityId("Z");
        bought("tibet", "100").setFacilityId("T");
        bought("somewhere", "10");
        // 1,000 x 0.5827 + 2,000 x 0.4974 + (100 + 10) x 0.5306 = 582.7 + 994.8 + 58.366 = 1,635.866
        // no value is published for Tibet, and "somewhere" lies in one of three provinces
        // 3,110 x 0.6096 = 1,895.856
        totals("1635.866", "1895.856", "1895.856");
        inventory.getSources().get(3).setFactorKey("east");
        // 10 x 0.5500 instead of 10 x 0.5306: 1,635.866 + 0.194
        totals("1636.06", "1895.856", "1895.856");
    }

    @Test
    void withoutSourcesTheSuppliesHold() {
        supply("grid", SupplyKind.GRID, "1000");
        supply("pv", SupplyKind.SELF_GENERATED, "300").setNonFossil(true);
        inventory.getSupplies().get(1).setProof("meter 7");
        supply("out", SupplyKind.EXPORTED, "50");
        // 1,000 x 0.5827; own power with its record is no purchase, exported power is not deducted
        totals("582.7", "609.6", "609.6");
        assertEquals(0, new BigDecimal("300").compareTo(account().selfGenerated()));
        assertEquals(0, new BigDecimal("50").compareTo(account().exported()));
    }

    @Test
    void theGuideTakesTheNewestYearWhateverWasChosen() {
        EmissionSource power = bought("power", "1000");
        engagement.setElectricityYear(2022);
        // Jiangsu 2022 0.5978, residual 2022 0.5856, guide: newest 0.6096
        totals("597.8", "585.6", "609.6");
        // the inventory itself uses a series of 2012, which the other tables do not go back to
        engagement.setElectricityYear(2012);
        engagement.setElectricitySeries("CN-REGION-2012");
        power.setFactorKey("east");
        totals("582.7", "609.6", "609.6");
        assertTrue(account().problems().stream().allMatch(problem -> problem.code().equals("POWER_YEAR_OTHER")));
        assertEquals(2, account().problems().size());
    }

    @Test
    void aProvenFactorOfTheSupplierCountsInTheMarketAlone() {
        bought("power", "1000");
        ElectricitySupply contract = supply("contract", SupplyKind.GRID, "400");
        Parameter factor = MAKE.createParameter();
        factor.setValue(new BigDecimal("0.45"));
        factor.setUnit("kgCO2/kWh");
        contract.setFactor(factor);
        contract.setProof("contract 1");
        contract.getEvidenceIds().add("E1");
        // unproven as to the origin of its factor: all 1,000 x 0.6096
        totals("582.7", "609.6", "609.6");
        refused("CLAIM_UNPROVEN", "factor given by the supplier");

        Provenance provenance = BaseFactory.eINSTANCE.createProvenance();
        provenance.setKind(ProvenanceKind.SUPPLIER);
        provenance.setDocumentId("disclosure 2023");
        factor.setProvenance(provenance);
        // 400 x 0.45 + 600 x 0.6096 = 180 + 365.76
        totals("582.7", "545.76", "609.6");
        factor.setUnit("t");
        refused("CLAIM_FACTOR_WRONG", "tCO2/MWh");
        factor.setUnit("tCO2/MWh");
        factor.setValue(new BigDecimal("-1"));
        refused("CLAIM_FACTOR_WRONG");
    }

    @Test
    void aDirectLineIsNoGridPowerOnceItIsProven() {
        bought("power", "1000");
        ElectricitySupply line = supply("line", SupplyKind.DIRECT_LINE, "200");
        line.setNonFossil(true);
        line.setProof("contract");
        refused("CLAIM_UNPROVEN", "evidence file");
        totals("582.7", "609.6", "609.6");

        line.getEvidenceIds().add("E1");
        // market and guide: 800 x 0.6096 = 487.68; location: the grid average for all of it
        totals("582.7", "487.68", "487.68");
    }

    @Test
    void certificatesCoverWhatTheyStandForAndNoMore() {
        bought("power", "10000");
        ElectricitySupply wind = green("wind", "3000", "GEC1..GEC2000");
        // 8,000 x 0.6096 = 4,876.8
        totals("5827", "4876.8", "6096");
        refused("CLAIM_CERTIFICATES_SHORT", "2000 MWh", "3000 MWh");

        wind.setCertificateRange("GEC1..GEC12000");
        wind.setQuantity(new BigDecimal("12000"));
        totals("5827", "0", "6096");
        refused("CLAIM_ABOVE_PURCHASE", "12000", "10000 MWh");
        assertTrue(account().problems().stream().anyMatch(problem -> problem.code().equals("SUPPLIES_ABOVE_SOURCES")));
    }

    @Test
    void gridPowerIsGreenOnlyWithCertificates() {
        ElectricitySupply grid = supply("grid", SupplyKind.GRID, "1000");
        grid.setRenewable(true);
        grid.setProof("invoice");
        totals("582.7", "609.6", "609.6");
        refused("CLAIM_UNPROVEN", "range of certificates");
        grid.setCertificateRange("A1..A1000");
        totals("582.7", "0", "609.6");
    }

    @Test
    void soldCertificatesOfOwnPowerBringTheResidualFactor() {
        ElectricitySupply pv = supply("pv", SupplyKind.SELF_GENERATED, "300");
        pv.setRenewable(true);
        refused("CLAIM_UNPROVEN", "contract or settlement or an evidence file");
        pv.setProof("generation meter");
        passes("ISO14064-1-E-MARKET");
        pv.setCertificatesSold(true);
        // 300 x 0.6096 = 182.88 in the market; nothing was bought, so nothing stands elsewhere
        totals("0", "182.88", "0");
        refused("CLAIM_SOLD", "sold");
    }

    @Test
    void theSamePowerIsClaimedOnce() {
        bought("power", "10000");
        green("wind", "1000", "GEC1..GEC1000");
        ElectricitySupply sun = green("sun", "1000", "GEC1000~GEC2000");
        // 9,000 x 0.6096 = 5,486.4
        totals("5827", "5486.4", "6096");
        refused("CLAIM_CERTIFICATES_TWICE", "GEC1000~GEC2000");

        sun.setCertificateRange("GEC1001~GEC2000");
        totals("5827", "4876.8", "6096");
        Offset offset = MAKE.createOffset();
        offset.setKind(OffsetKind.GREEN_CERTIFICATE);
        offset.setSerialFrom("GEC2000");
        offset.setSerialTo("GEC2500");
        inventory.getOffsets().add(offset);
        refused("CLAIM_CERTIFICATES_OFFSET", "offset");
        inventory.getOffsets().clear();

        sun.setCertificateRange("");
        sun.getEvidenceIds().add("E1");
        sun.setProof("contract and settlement of wind");
        refused("CLAIM_DUPLICATE", "twice");
    }

    @ParameterizedTest
    @CsvSource({ "sold,CLAIM_SOLD", "brown,CLAIM_NOT_GREEN", "unproven,CLAIM_UNPROVEN", "uncertified,CLAIM_UNPROVEN",
        "timeless,CLAIM_PERIOD_MISSING", "early,CLAIM_PERIOD_OUTSIDE", "scribble,CLAIM_CERTIFICATES_UNREADABLE" })
    void aClaimThatTheRulesDoNotAllowCountsAtTheResidualFactor(String what, String code) {
        bought("power", "1000");
        ElectricitySupply wind = green("wind", "1000", "GEC1..GEC1000");
        totals("582.7", "0", "609.6");
        switch (what) {
            case "sold" -> wind.setCertificatesSold(true);
            case "brown" -> wind.setRenewable(false);
            case "unproven" -> wind.setProof(" ");
            case "uncertified" -> wind.setCertificateRange(null);
            case "timeless" -> wind.setPeriodEnd(null);
            case "early" -> wind.setPeriodStart(LocalDate.of(2022, 12, 1));
            default -> wind.setCertificateRange("see annex");
        }
        if (what.equals("early")) {
            // what begins in 2022 is a supply of 2022: 1,000 x 0.5827 + 1,000 x 0.5827 and twice 1,000 x 0.6096
            totals("1165.4", "1219.2", "1219.2");
        } else {
            totals("582.7", "609.6", "609.6");
        }
        refused(code);
    }

    @Test
    void powerOfASourceWithoutResultIsSaidToBeMissing() {
        bought("power", "1000");
        engagement.setElectricityYear(1999);
        assertEquals(List.of("POWER_NOT_COUNTED"), account().problems().stream().map(Problem::code).toList());
        assertEquals(0, account().purchased().signum());
    }

    @Test
    void whatLiesOutsideThePeriodIsNotCounted() {
        supply("grid", SupplyKind.GRID, "1000");
        ElectricitySupply before = supply("before", SupplyKind.GRID, "500");
        before.setPeriodStart(LocalDate.of(2022, 1, 1));
        before.setPeriodEnd(LocalDate.of(2022, 12, 31));
        totals("582.7", "609.6", "609.6");
        assertEquals(List.of("SUPPLY_OUTSIDE_PERIOD"), account().problems().stream().map(Problem::code).toList());
    }

    @Test
    void theInventoryStandsAtTheAverageOfThePlace() {
        isNotAsked("ISO14064-1-E-LOCATION");
        EmissionSource power = bought("power", "1000");
        fails("ISO14064-1-E-LOCATION", "power", "0.6096", "CN-NATIONAL-EXCL", "582.7");
        engagement.setElectricitySeries("CN-NATIONAL-AVG");
        passes("ISO14064-1-E-LOCATION");

        Parameter own = factor(power, ProvenanceKind.OPERATOR);
        power.getActivityData().remove(1);
        own.setUnit("tCO2/MWh");
        own.setValue(new BigDecimal("0.5827"));
        passes("ISO14064-1-E-LOCATION");
        own.setValue(new BigDecimal("0.7"));
        isUndecided("ISO14064-1-E-LOCATION");
        own.setValue(BigDecimal.ZERO);
        fails("ISO14064-1-E-LOCATION", "power", "contractual");
        own.setValue(new BigDecimal("0.45"));
        own.getProvenance().setKind(ProvenanceKind.SUPPLIER);
        fails("ISO14064-1-E-LOCATION", "power", "contractual", "0.45");
    }
}
