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
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.hecha.model.base.ProvenanceKind;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.Inventory;
import org.hecha.quantification.internal.Fixture;
import org.hecha.quantification.internal.QuantificationService;
import org.hecha.quantification.internal.TestStandards;
import org.hecha.standard.calculation.Basis;
import org.hecha.standard.calculation.Calculation;
import org.hecha.standard.calculation.Problem;
import org.junit.jupiter.api.Test;

final class ProblemsTest {

    private final QuantificationService service = QuantificationService.of(TestStandards.all());
    private final Engagement engagement = engagement();

    private Calculation calculate(EmissionSource source) {
        return service.calculate(engagement, inventory(source), Basis.AS_STATED);
    }

    /** Expects exactly this problem, with these words in it, in a line that has a result only if it does not block. */
    private void expect(EmissionSource source, String code, boolean blocking, String... words) {
        Calculation calculation = calculate(source);
        assertEquals(List.of(code), calculation.problems().stream().map(Problem::code).toList());
        Problem problem = calculation.problems().get(0);
        assertEquals(blocking, problem.blocking());
        assertEquals("a", problem.subjectId());
        assertEquals(blocking, calculation.line("a").orElseThrow().mass().isEmpty());
        assertEquals(blocking, calculation.line("a").orElseThrow().trace().isEmpty());
        assertEquals(calculation.problems(), calculation.line("a").orElseThrow().problems());
        String sentence = problem.message().in(Locale.ENGLISH);
        assertTrue(sentence.contains("name of a"), sentence);
        for (String word : words) {
            assertTrue(sentence.contains(word), sentence);
        }
    }

    private static EmissionSource fuel(String key) {
        EmissionSource source = source("a", "T.fuel", "10", "t");
        source.setFactorKey(key);
        return source;
    }

    private static EmissionSource power(String quantity, String unit) {
        return source("a", "T.power", quantity, unit);
    }

    @Test
    void methods() {
        expect(source("a", "GBT32150.fuel.mass", "1", "t"), "METHOD_NOT_INSTALLED", true, "GBT32150.fuel.mass", "standard GBT32150,");
        expect(source("a", "T.unknown", "1", "t"), "METHOD_NOT_INSTALLED", true, "standard T,");
        expect(source("a", null, "1", "t"), "METHOD_NOT_CHOSEN", true);
        expect(source("a", "T.total", "1", "t"), "METHOD_OF_OTHER_KIND", true, "T.total");
    }

    @Test
    void aRefusedMethodGivesTheReason() {
        QuantificationService broken = QuantificationService
                .of(new Fixture("T").methods(TestStandards.PRODUCT.replace("Q * EF", "Q * EF * EF")));
        Calculation calculation = broken.calculate(engagement, inventory(source("a", "T.product", "1", "t")), Basis.AS_STATED);
        assertEquals("METHOD_REFUSED", calculation.problems().get(0).code());
        assertTrue(calculation.problems().get(0).message().in(Locale.ENGLISH).contains("Q * EF * EF"));
    }

    @Test
    void activityData() {
        expect(source("a", "T.power"), "NO_ACTIVITY_DATA", true, "MWh");
        expect(power(null, "MWh"), "NO_QUANTITY", true, "a.xlsx 2:3");
        expect(power("-1", "MWh"), "NEGATIVE_QUANTITY", true, "a.xlsx 2:3", "-1 MWh");
        expect(power("1E+999", "MWh"), "NUMBER_IMPLAUSIBLE", true);
        expect(power("1", null), "UNIT_MISSING", true, "MWh");
        expect(power("1", "kWhh"), "UNIT_UNKNOWN", true, "\"kWhh\"", "kWh");
        expect(power("1", "t"), "UNIT_DOES_NOT_FIT", true, "kWh", "GJ");
    }

    @Test
    void oneWrongRecordAmongManyIsFound() {
        EmissionSource source = power("1", "MWh");
        source.getActivityData().add(row("1", "t"));
        expect(source, "UNIT_DOES_NOT_FIT", true, "the unit t does not convert into MWh");
    }

    @Test
    void parameters() {
        EmissionSource product = source("a", "T.product", "1", "t");
        expect(product, "VALUE_MISSING", true, "EF", "tCO2/t");
        parameter(product, "EF", "1", "GJ", ProvenanceKind.MEASURED);
        expect(product, "UNIT_DOES_NOT_FIT", true, "EF", "GJ");
        parameter(product, "EF", "1", "tCO2/t", ProvenanceKind.MEASURED);
        expect(product, "VALUE_GIVEN_TWICE", true, "EF");
        EmissionSource other = source("a", "T.product", "1", "t");
        parameter(other, "EF", "1", "tCO2/t", ProvenanceKind.MEASURED);
        parameter(other, "NCV", "1", "GJ/t", ProvenanceKind.MEASURED);
        expect(other, "SYMBOL_NOT_IN_METHOD", false, "NCV", "T.product");
        EmissionSource absurd = fuel("diesel");
        parameter(absurd, "NCV", "42652", "GJ/t", ProvenanceKind.MEASURED);
        expect(absurd, "VALUE_OUTSIDE_LIMITS", false, "42652 GJ/t", "0 to 600");
        EmissionSource percent = fuel("diesel");
        parameter(percent, "OF", "98", "1", ProvenanceKind.MEASURED);
        expect(percent, "VALUE_OUTSIDE_LIMITS", false, "98", "−∞ to 1");
    }

    @Test
    void tables() {
        expect(fuel(null), "FACTOR_KEY_MISSING", true, "T-FUELS", "diesel, peat, wood");
        expect(fuel("coal"), "ROW_NOT_IN_TABLE", true, "no row coal", "diesel, peat, wood");
        expect(fuel("peat"), "COLUMN_NOT_IN_TABLE", true, "CC", "it has NCV");
        expect(fuel("wood"), "UNCONFIRMED_NOT_ACCEPTED", true, "CC", "0.03 tC/GJ");
        engagement.setFuelTableId("OTHER");
        expect(fuel("diesel"), "TABLE_NOT_INSTALLED", true, "OTHER");
        engagement.setFuelTableId(null);
        expect(fuel("diesel"), "FUEL_TABLE_NOT_CHOSEN", true, "NCV");
        engagement.setElectricityYear(2020);
        expect(power("1", "MWh"), "YEAR_NOT_IN_TABLE", true, "2020", "2021, 2022, 2023");
        engagement.setElectricitySeries("");
        expect(power("1", "MWh"), "SERIES_NOT_CHOSEN", true);
    }

    @Test
    void anAcceptedUnconfirmedValueIsTaken() {
        EmissionSource wood = fuel("wood");
        parameter(wood, "CC", null, null, ProvenanceKind.DEFAULT_TABLE).getProvenance().setAcceptedBy("lead");
        assertEquals(List.of(), calculate(wood).problems());
        EmissionSource copied = fuel("wood");
        var provenance = parameter(copied, "CC", "30", "tC/TJ", ProvenanceKind.DEFAULT_TABLE).getProvenance();
        provenance.setDocumentId("T-FUELS");
        expect(copied, "UNCONFIRMED_NOT_ACCEPTED", true, "T-FUELS", "wood");
        provenance.setAcceptedBy("lead");
        assertEquals(List.of(), calculate(copied).problems());
    }

    @Test
    void gases() {
        EmissionSource methane = source("a", "T.methane", "1", "m3");
        expect(methane, "METHOD_UNCONFIRMED", false, "T.methane");
        engagement.setGwpSet("AR9");
        Calculation calculation = calculate(methane);
        assertEquals(List.of("GWP_SET_UNKNOWN", "METHOD_UNCONFIRMED"), calculation.problems().stream().map(Problem::code).toList());
        assertTrue(calculation.problems().get(0).message().in(Locale.ENGLISH).contains("installed are AR6"));
        String other = TestStandards.PRODUCT.replace("tCO2", "tN2O").replace("'CO2'", "'N2O'");
        String unconfirmed = TestStandards.PRODUCT.replace("tCO2", "tSF6").replace("'CO2'", "'SF6'").replace("T.product", "T.sf6");
        QuantificationService gases = QuantificationService
                .of(new Fixture("T").methods(other, unconfirmed).tables(TestStandards.GWP));
        engagement.setGwpSet("AR6");
        EmissionSource nitrous = source("a", "T.product", "1", "t");
        parameter(nitrous, "EF", "1", "tN2O/t", ProvenanceKind.MEASURED);
        Problem problem = gases.calculate(engagement, inventory(nitrous), Basis.AS_STATED).problems().get(0);
        assertEquals("GAS_NOT_IN_GWP_SET", problem.code());
        assertTrue(problem.message().in(Locale.ENGLISH).contains("CH4, SF6"));
        EmissionSource sulphur = source("a", "T.sf6", "1", "t");
        parameter(sulphur, "EF", "1", "tSF6/t", ProvenanceKind.MEASURED);
        assertEquals("UNCONFIRMED_NOT_ACCEPTED", gases.calculate(engagement, inventory(sulphur), Basis.AS_STATED).problems().get(0).code());
        parameter(sulphur, "GWP", null, null, ProvenanceKind.DEFAULT_TABLE).getProvenance().setAcceptedBy("lead");
        Calculation accepted = gases.calculate(engagement, inventory(sulphur), Basis.AS_STATED);
        assertEquals(List.of(), accepted.problems());
        assertEquals(0, new BigDecimal(-25200).compareTo(accepted.totals().total()));
    }

    @Test
    void divisionByZero() {
        QuantificationService dividing = QuantificationService.of(new Fixture("T").methods(TestStandards.PRODUCT
                .replace("Q * EF", "Q / EF").replace("'tCO2/t'", "'t/tCO2'").replace("'1.0'", "'4.0'")));
        assertEquals(List.of(), dividing.refused());
        EmissionSource source = source("a", "T.product", "1", "t");
        parameter(source, "EF", "0", "t/tCO2", ProvenanceKind.MEASURED);
        Problem problem = dividing.calculate(engagement, inventory(source), Basis.AS_STATED).problems().get(0);
        assertEquals("DIVISION_BY_ZERO", problem.code());
        assertTrue(problem.message().in(Locale.ENGLISH).contains("Q / EF"));
    }

    @Test
    void sourcesThemselves() {
        EmissionSource share = power("1", "MWh");
        share.setBiogenicShare(new BigDecimal("1.5"));
        expect(share, "BIOGENIC_SHARE_WRONG", true, "1.5");
        EmissionSource category = power("1", "MWh");
        category.setCategory(7);
        expect(category, "CATEGORY_UNKNOWN", true, "7");
        EmissionSource early = power("1", "MWh");
        early.setPeriodStart(LocalDate.of(2022, 12, 1));
        early.setPeriodEnd(LocalDate.of(2023, 11, 30));
        expect(early, "PERIOD_OUTSIDE_ENGAGEMENT", false, "2022-12-01 … 2023-11-30", "2023-01-01 … 2023-12-31");
        engagement.setPeriodStart(LocalDate.of(2022, 1, 1));
        expect(power("1", "MWh"), "PERIOD_OF_SEVERAL_YEARS", false, "2022");
    }

    @Test
    void removals() {
        Inventory inventory = inventory();
        inventory.getRemovals().add(removal("r", "-1", "tCO2e"));
        inventory.getRemovals().add(removal("s", "1", "GJ"));
        inventory.getRemovals().add(removal("u", null, "tCO2e"));
        Calculation calculation = service.calculate(engagement, inventory, Basis.AS_STATED);
        assertEquals(List.of("r", "s", "u"), calculation.problems().stream().map(Problem::subjectId).toList());
        assertTrue(calculation.problems().stream().allMatch(p -> p.code().equals("REMOVAL_NOT_COUNTED")));
        assertEquals(0, calculation.totals().removals().signum());
    }

    @Test
    void anEmptyInventoryIsNoProblem() {
        Calculation calculation = service.calculate(engagement, inventory(), Basis.BY_CRITERIA);
        assertEquals(List.of(), calculation.problems());
        assertEquals(0, calculation.totals().total().signum());
    }
}
