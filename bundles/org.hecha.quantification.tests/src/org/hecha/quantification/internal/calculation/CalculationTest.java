package org.hecha.quantification.internal.calculation;

import static org.hecha.quantification.internal.Inventories.engagement;
import static org.hecha.quantification.internal.Inventories.inventory;
import static org.hecha.quantification.internal.Inventories.parameter;
import static org.hecha.quantification.internal.Inventories.removal;
import static org.hecha.quantification.internal.Inventories.row;
import static org.hecha.quantification.internal.Inventories.source;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.hecha.model.base.ProvenanceKind;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.inventory.ActivityData;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.Inventory;
import org.hecha.model.inventory.SourceStatus;
import org.hecha.quantification.internal.Fixture;
import org.hecha.quantification.internal.QuantificationService;
import org.hecha.quantification.internal.TestStandards;
import org.hecha.standard.calculation.Basis;
import org.hecha.standard.calculation.Calculation;
import org.hecha.standard.calculation.LineResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CalculationTest {

    private final QuantificationService service = QuantificationService.of(TestStandards.all());
    private final Engagement engagement = engagement();

    private Calculation calculate(EmissionSource... sources) {
        return service.calculate(engagement, inventory(sources), Basis.AS_STATED);
    }

    @Test
    void multipliesExactly() {
        EmissionSource power = source("a", "T.power", "14607.12", "MWh");
        parameter(power, "EF", "0.6101", "tCO2/MWh", ProvenanceKind.OPERATOR);
        Calculation calculation = calculate(power);
        assertEquals(new BigDecimal("8911.803912"), calculation.line("a").orElseThrow().co2e());
        assertEquals(new BigDecimal("8911.803912"), calculation.totals().of(2));
        assertEquals(List.of(), calculation.problems());
    }

    @ParameterizedTest
    @CsvSource({ "2317.68,25.024,0.02749,5845.97", "120188.43,23.736,0.02618,273849.07",
        "300810.90,26.344,0.02541,738331.47", "66522.44,28.435,0.02942,204049.48" })
    void reproducesTheSteelworks(String consumption, String heat, String carbon, String printed) {
        EmissionSource fuel = source("a", "T.fuel", consumption, "t");
        parameter(fuel, "NCV", heat, "GJ/t", ProvenanceKind.OPERATOR);
        parameter(fuel, "CC", carbon, "tC/GJ", ProvenanceKind.OPERATOR);
        parameter(fuel, "OF", "1", "1", ProvenanceKind.OPERATOR);
        BigDecimal exact = new BigDecimal(consumption).multiply(new BigDecimal(heat)).multiply(new BigDecimal(carbon))
                .multiply(new BigDecimal(44));
        LineResult line = calculate(fuel).line("a").orElseThrow();
        assertEquals(new BigDecimal(printed), line.co2e().setScale(2, RoundingMode.HALF_UP));
        assertTrue(line.co2e().multiply(new BigDecimal(12)).subtract(exact).abs().compareTo(new BigDecimal("1E-25")) < 0);
    }

    @Test
    void theOrderOfRecordsAndUnitsChangesNoDigit() {
        List<ActivityData> rows = new ArrayList<>();
        Random random = new Random(1);
        String[] units = { "t", "kg", "吨", "10^4 t", "g" };
        for (int i = 0; i < 500; i++) {
            rows.add(row(BigDecimal.valueOf(random.nextInt(1_000_000), random.nextInt(7)).toPlainString(),
                    units[random.nextInt(units.length)]));
        }
        List<String> results = new ArrayList<>();
        for (int turn = 0; turn < 5; turn++) {
            Collections.shuffle(rows, random);
            EmissionSource fuel = source("a", "T.fuel");
            fuel.setFactorKey("diesel");
            fuel.getActivityData().addAll(rows);
            results.add(calculate(fuel).totals().total().toString());
        }
        assertEquals(Collections.nCopies(5, results.get(0)), results);
    }

    @Test
    void takesDefaultsOfTheChosenTableWithTheirOrigin() {
        EmissionSource fuel = source("a", "T.fuel", "10", "t");
        fuel.setFactorKey("diesel");
        LineResult line = calculate(fuel).line("a").orElseThrow();
        assertEquals("30.959096", line.co2e().setScale(6, RoundingMode.DOWN).toPlainString());
        var carbon = line.trace().orElseThrow().terms().get(2);
        assertEquals("0.0202", carbon.value().stripTrailingZeros().toPlainString());
        assertEquals("20.2", carbon.stated().toPlainString());
        assertEquals("tC/TJ", carbon.statedUnit());
        assertEquals("T-FUELS", carbon.origin().documentId());
        assertEquals("2024", carbon.origin().edition());
        assertEquals("diesel · CC", carbon.origin().entry());
        assertEquals("44/12", line.trace().orElseThrow().terms().get(4).symbol().printed());
    }

    @Test
    void powerFactorIsOfTheYearChosenOrTheNewest() {
        EmissionSource power = source("a", "T.power", "1", "MWh");
        assertEquals("0.6096", calculate(power).totals().total().toPlainString());
        engagement.setElectricityYear(2022);
        assertEquals("0.5703", calculate(power).totals().total().toPlainString());
        assertEquals("2022", calculate(power).line("a").orElseThrow().trace().orElseThrow().terms().get(1).origin()
                .edition());
    }

    @Test
    void gasesCountByTheirPotentialAndDeductionsAreNegative() {
        EmissionSource methane = source("m", "T.methane", "4000", "m3");
        EmissionSource product = source("p", "T.product", "3", "t");
        parameter(product, "EF", "0.5", "tCO2/t", ProvenanceKind.MEASURED);
        Calculation calculation = calculate(methane, product);
        LineResult line = calculation.line("m").orElseThrow();
        assertEquals(0, new BigDecimal("1").compareTo(line.mass().orElseThrow()));
        assertEquals(0, new BigDecimal("27.9").compareTo(line.co2e()));
        assertEquals("GWP", line.trace().orElseThrow().terms().get(2).symbol().name());
        assertEquals("1.5", calculation.line("p").orElseThrow().mass().orElseThrow().toPlainString());
        assertEquals("-1.5", calculation.line("p").orElseThrow().co2e().toPlainString());
        assertEquals(0, new BigDecimal("26.4").compareTo(calculation.totals().total()));
        assertEquals("-1.5", calculation.totals().byGas().get("CO2").toPlainString());
    }

    @Test
    void biogenicCarbonStandsApartButOnlyThatOfCo2() {
        EmissionSource fuel = source("a", "T.fuel", "10", "t");
        fuel.setFactorKey("diesel");
        BigDecimal all = calculate(fuel).totals().total();
        fuel.setBiogenicShare(new BigDecimal("0.25"));
        EmissionSource methane = source("m", "T.methane", "4000", "m3");
        methane.setBiogenicShare(BigDecimal.ONE);
        Calculation calculation = calculate(fuel, methane);
        LineResult line = calculation.line("a").orElseThrow();
        assertTrue(all.subtract(line.co2e().add(line.biogenic())).abs().compareTo(new BigDecimal("1E-30")) < 0);
        assertEquals(line.biogenic(), calculation.totals().biogenic().stripTrailingZeros()
                .setScale(line.biogenic().scale()));
        assertEquals(0, new BigDecimal("27.9").compareTo(calculation.line("m").orElseThrow().co2e()));
        assertEquals(0, calculation.line("m").orElseThrow().biogenic().signum());
    }

    @Test
    void zeroIsANumberAndTheOtherStatesAreNone() {
        EmissionSource zero = source("zero", "T.power", "0", "kWh");
        EmissionSource missing = source("missing", "T.power");
        missing.setStatus(SourceStatus.MISSING);
        EmissionSource none = source("none", "T.power");
        none.setStatus(SourceStatus.NOT_APPLICABLE);
        EmissionSource small = source("small", "T.power");
        small.setStatus(SourceStatus.NOT_SIGNIFICANT);
        Calculation calculation = calculate(zero, missing, none, small);
        assertEquals(List.of("zero"), calculation.lines().stream().map(LineResult::sourceId).toList());
        assertEquals(0, calculation.line("zero").orElseThrow().mass().orElseThrow().signum());
        assertEquals(List.of("SOURCE_MISSING"), calculation.problems().stream().map(p -> p.code()).toList());
        assertTrue(calculation.problems().stream().noneMatch(p -> p.blocking()));
    }

    @Test
    void sumsByYearAndKeepsRemovalsApart() {
        engagement.setPeriodStart(LocalDate.of(2022, 1, 1));
        EmissionSource first = source("a", "T.power", "1", "MWh");
        first.setPeriodStart(LocalDate.of(2022, 1, 1));
        first.setPeriodEnd(LocalDate.of(2022, 12, 31));
        EmissionSource second = source("b", "T.power", "2", "MWh");
        second.setPeriodStart(LocalDate.of(2023, 1, 1));
        Inventory inventory = inventory(first, second);
        inventory.getRemovals().add(removal("r", "0.69", "tCO2e"));
        inventory.getRemovals().add(removal("s", "310", "kgCO2"));
        inventory.getRemovals().get(1).setPeriodStart(LocalDate.of(2023, 5, 1));
        Calculation calculation = service.calculate(engagement, inventory, Basis.AS_STATED);
        assertEquals("1.8288", calculation.totals().total().toPlainString());
        assertEquals(0, BigDecimal.ONE.compareTo(calculation.totals().removals()));
        assertEquals("0.6096", calculation.byYear().get(2022).total().toPlainString());
        assertEquals("0.69", calculation.byYear().get(2022).removals().toPlainString());
        assertEquals("1.2192", calculation.byYear().get(2023).total().toPlainString());
        assertEquals(List.of(2022, 2023), List.copyOf(calculation.byYear().keySet()));
    }

    @Test
    void aMethodForAnyGasTakesThePotentialOfTheGasNamed() {
        String any = TestStandards.POWER.replace("T.power", "T.any").replace("AD * EF", "M * GWP").replace("'AD'", "'M'")
                .replace("'EF','role'", "'GWP','role'").replace("'EF':", "'GWP':").replace("'MWh'", "'t'")
                .replace("tCO2/MWh", "tCO2e/t").replace("'table':'@electricity','column':'EF'", "'table':'@gwp'")
                .replace("'tCO2'", "'tCO2e'").replace("'gas':'CO2'", "'gas':'CO2e'");
        QuantificationService gases = QuantificationService.of(new Fixture("T").methods(any).tables(TestStandards.GWP));
        assertEquals(List.of(), gases.refused());
        EmissionSource leak = source("a", "T.any", "100", "kg");
        leak.setFactorKey("CH4");
        Calculation calculation = gases.calculate(engagement, inventory(leak), Basis.AS_STATED);
        assertEquals(List.of(), calculation.problems());
        assertEquals(0, new BigDecimal("2.79").compareTo(calculation.totals().total()));
        assertEquals(1, calculation.totals().byGas().size());
    }

    @Test
    void aSeriesByRegionIsReadInTheRowOfTheSource() {
        String regions = """
                {'id':'T-REGION','edition':'','factors':[
                  {'key':'north','column':'EF','value':'0.7','unit':'tCO2/MWh','year':2021,'standing':'SECONDARY'},
                  {'key':'east','column':'EF','value':'0.6','unit':'kgCO2/kWh','year':2021,'standing':'SECONDARY'}]}""";
        QuantificationService regional = QuantificationService.of(new Fixture("T").methods(TestStandards.POWER).tables(regions));
        engagement.setElectricitySeries("T-REGION");
        EmissionSource power = source("a", "T.power", "10", "MWh");
        power.setFactorKey("east");
        assertEquals(0, new BigDecimal(6).compareTo(
                regional.calculate(engagement, inventory(power), Basis.AS_STATED).totals().total()));
    }

    @Test
    void recordsFindTheirSymbolByTheirUnit() {
        String freight = TestStandards.PRODUCT.replace("T.product", "T.freight").replace("Q * EF", "Q * D * EF")
                .replace("'deducted':true,", "").replace("'tCO2/t'", "'tCO2/(t*km)'")
                .replace("{'name':'EF'", "{'name':'D','role':'ACTIVITY','unit':'km'},{'name':'EF'")
                .replace("'inputs':{", "'inputs':{'D':'1',");
        QuantificationService service = QuantificationService.of(new Fixture("T").methods(freight));
        assertEquals(List.of(), service.refused());
        EmissionSource truck = source("a", "T.freight", "2000", "kg");
        truck.getActivityData().add(row("300", "km"));
        truck.getActivityData().add(row("1", "t"));
        parameter(truck, "EF", "0.0001", "tCO2/(t*km)", ProvenanceKind.MEASURED);
        assertEquals(0, new BigDecimal("0.09").compareTo(
                service.calculate(engagement, inventory(truck), Basis.AS_STATED).totals().total()));
        truck.getActivityData().add(row("1", "GJ"));
        assertEquals("UNIT_DOES_NOT_FIT",
                service.calculate(engagement, inventory(truck), Basis.AS_STATED).problems().get(0).code());
    }

    @Test
    void sourcesWithoutIdStillHaveTheirLines() {
        Calculation calculation = calculate(source(null, "T.power", "1", "MWh"), source(null, "T.power", "2", "MWh"));
        assertEquals(2, calculation.lines().size());
        assertEquals("1.8288", calculation.totals().total().toPlainString());
    }
}
