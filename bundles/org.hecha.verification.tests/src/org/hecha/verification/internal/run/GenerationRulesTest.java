package org.hecha.verification.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;

import org.hecha.model.finding.Severity;
import org.hecha.model.inventory.ElectricitySupply;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.InventoryFactory;
import org.hecha.model.inventory.SupplyKind;
import org.hecha.verification.testkit.Fixture;
import org.hecha.verification.testkit.Records;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Electricity and heat against fuel, hours and load against what is possible. */
class GenerationRulesTest {

    private static final String GENERATION = "HECHA-GENERATION";
    private static final String CONDENSING = "HECHA-CONDENSING";
    private static final String HOURS = "HECHA-HOURS";

    private final Fixture fixture = new Fixture();
    private final Bench bench = new Bench(fixture);
    private final Records records = new Records(fixture.inventory);

    /** 1000 t of coal at 19.570 GJ/t: 19570 GJ. */
    private EmissionSource coal() {
        EmissionSource coal = fixture.source("煤", Fixture.FUEL, "1000", "t");
        coal.setFactorKey("coal");
        return coal;
    }

    private void made(String product, String quantity, String unit) {
        records.output(product, quantity, unit, "2023-01-01", "2023-12-31");
    }

    @Test
    void noFuelOrNoElectricityIsNoGeneration() {
        bench.doesNotApply(GENERATION);
        made("电", "5000", "MWh");
        bench.doesNotApply(GENERATION);
        coal();
        fixture.inventory.getOutputs().get(0).setUnit("GJ");
        bench.doesNotApply(GENERATION);
        bench.doesNotApply(CONDENSING);
    }

    @Test
    void electricityAndHeatHoldLessThanTheFuel() {
        coal();
        made("电", "1000", "MWh"); // 3600 GJ
        made("热", "15969", "GJ");
        bench.passes(GENERATION); // 19569 of 19570
        bench.doesNotApply(CONDENSING);
        made("热", "1", "GJ");
        fixture.inventory.getOutputs().remove(2);
        fixture.inventory.getOutputs().get(1).setQuantity(new BigDecimal("15970"));
        assertEquals(Severity.WARN, bench.fails(GENERATION, "output-0", "1000", "15970", "19570", "100 %").severity());
        fixture.inventory.getOutputs().get(1).setQuantity(new BigDecimal("-1"));
        bench.undecided(GENERATION, "output-0", "Production does not cover");
    }

    @Test
    void electricityAloneIsHeldAgainstCondensingUnits() {
        coal();
        made("电", "2500", "MWh"); // 9000 / 19570 = 45.99 %
        bench.passes(CONDENSING);
        bench.passes(GENERATION);
        // 2501 MWh = 9003.6 GJ, 46.0072 %; 19570 GJ / 29.3076 GJ/tce / 2501 MWh = 266.99 g/kWh
        fixture.inventory.getOutputs().get(0).setQuantity(new BigDecimal("2501"));
        assertEquals(Severity.INFORM, bench.fails(CONDENSING, "output-0", "46.007", "266.99", "46 %").severity());
        bench.passes(GENERATION);
        ElectricitySupply sun = InventoryFactory.eINSTANCE.createElectricitySupply();
        sun.setKind(SupplyKind.SELF_GENERATED);
        sun.setNonFossil(true);
        sun.setQuantity(new BigDecimal("10"));
        sun.setUnit("MWh");
        fixture.inventory.getSupplies().add(sun);
        bench.passes(CONDENSING);
    }

    @Test
    void fuelOfUnknownEnergyAndHalfYearsDecideNothing() {
        coal();
        fixture.source("石灰石", Fixture.emission("stone", "AD * k", 1, Fixture.activity("AD", "t"),
                Fixture.constant("k", "tCO2/t", "0.44")), "10", "t");
        fixture.quantification.with(Fixture.emission("stone", "AD * k", 1, Fixture.activity("AD", "t"),
                Fixture.constant("k", "tCO2/t", "0.44")));
        made("电", "2000", "MWh");
        bench.passes(GENERATION);
        fixture.inventory.getOutputs().get(0).setQuantity(new BigDecimal("6000"));
        bench.undecided(GENERATION, "output-0", "石灰石");
        records.output("电", "1", "MWh", "2024-01-01", "2024-01-31");
        fixture.inventory.getOutputs().get(0).setPeriodEnd(Records.day("2023-06-30"));
        bench.undecided(GENERATION, "output-0", "2023-01-01/2023-12-31");
    }

    @ParameterizedTest
    @CsvSource({ "8760,h,2023-01-01,2023-12-31,true", "8761,h,2023-01-01,2023-12-31,false", "8784,h,2024-01-01,2024-12-31,true",
            "365.1,d,2023-01-01,2023-12-31,false", "673,h,2023-02-01,2023-02-28,false", "-1,h,2023-01-01,2023-12-31,false" })
    void noYearHasMoreHours(String quantity, String unit, String first, String last, boolean possible) {
        bench.doesNotApply(HOURS);
        records.output("机组运行小时", quantity, unit, first, last);
        if (possible) {
            bench.passes(HOURS);
        } else {
            bench.fails(HOURS, "output-0", first);
        }
    }

    @Test
    void utilisationStaysWithinRunning() {
        made("机组利用小时", "5000", "h");
        made("机组运行小时", "5000", "h");
        bench.passes(HOURS);
        fixture.inventory.getOutputs().get(1).setQuantity(new BigDecimal("4999"));
        bench.fails(HOURS, "output-0", "5000", "4999", "机组运行小时");
        fixture.inventory.getOutputs().get(1).setFacilityId("another");
        bench.passes(HOURS);
    }

    @Test
    void aLoadFactorLiesBetweenNoughtAndOne() {
        made("Load factor", "100", "%");
        bench.passes(HOURS);
        fixture.inventory.getOutputs().get(0).setQuantity(new BigDecimal("100.1"));
        bench.fails(HOURS, "output-0", "1.001");
        fixture.inventory.getOutputs().get(0).setProduct("Yield");
        bench.doesNotApply(HOURS);
    }
}
