package org.hecha.verification.internal.run;

import static org.hecha.verification.testkit.Fixture.literal;
import static org.hecha.verification.testkit.Fixture.ref;
import static org.hecha.verification.testkit.Fixture.reported;
import static org.hecha.verification.testkit.Fixture.state;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.hecha.model.base.ProvenanceKind;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.InventoryFactory;
import org.hecha.model.inventory.Offset;
import org.hecha.verification.Outcome;
import org.hecha.verification.testkit.Fixture;
import org.junit.jupiter.api.Test;

/** Rules about printed numbers, with the numbers of the published cases. */
class RecalculationRulesTest {

    private final Fixture fixture = new Fixture();
    private final Bench bench = new Bench(fixture);

    private EmissionSource power(String name, String quantity, String factor, String printed) {
        EmissionSource source = fixture.source(name, Fixture.POWER, quantity, "MWh");
        if (factor != null) {
            state(source, "EF", factor, "tCO2/MWh", ProvenanceKind.OPERATOR);
        }
        return printed == null ? source : reported(source, printed, "tCO2e");
    }

    private static void assertAmount(String expected, Outcome outcome) {
        assertEquals(0, new BigDecimal(expected).compareTo(outcome.misstatement().orElseThrow()),
                outcome.misstatement().toString());
    }

    @Test
    void wrongDigitIsAMisstatementOfTwoHundredTonnes() {
        power("power", "14607.12", "0.6101", "8711.8");

        assertAmount("-200.0", bench.fails("HECHA-RECALC-LINE", "power", "8711.8", "8911.8", "-200.0"));
    }

    @Test
    void sentenceNamesTheYearOfASourceThatRecurs() {
        EmissionSource source = power("power", "14607.12", "0.6101", "8711.8");
        source.setPeriodStart(LocalDate.of(2022, 1, 1));
        source.setPeriodEnd(LocalDate.of(2022, 12, 31));

        bench.fails("HECHA-RECALC-LINE", "power", "power 2022");
    }

    @Test
    void rightLinePasses() {
        power("power", "5867.07", "0.6101", "3579.5");

        bench.passes("HECHA-RECALC-LINE");
    }

    @Test
    void deductedLineTurnsTheSign() {
        fixture.quantification.with(new org.hecha.standard.Method("steel", "TEST", "1", "1",
                org.hecha.standard.Method.Kind.EMISSION, Fixture.POWER.title(), "AD * EF", "tCO2", "CO2", 1, true,
                java.util.List.of(Fixture.activity("AD", "t"), Fixture.parameter("EF", "tCO2/t", "@fuel", "EF")),
                Fixture.POWER.standing(), "test", org.hecha.standard.Text.NONE, java.util.List.of()));
        EmissionSource steel = fixture.source("steel", fixture.quantification.method("steel").orElseThrow(),
                "1000.000", "t");
        state(steel, "EF", "0.037", "tCO2/t", ProvenanceKind.DEFAULT_TABLE);
        reported(steel, "47.00", "tCO2");

        assertAmount("-10", bench.fails("HECHA-RECALC-LINE", "steel", "47.00", "37"));
    }

    @Test
    void lineWithoutPrintedValueIsNotAsked() {
        power("power", "10", "0.6101", null);

        bench.doesNotApply("HECHA-RECALC-LINE");
    }

    @Test
    void outdatedFactorNamesItselfAndTheNewerOnes() {
        power("power", "5867.07", "0.6101", "3579.5");

        Outcome outcome = bench.fails("HECHA-FACTOR", "power", "0.6101", "0.6096", "2023", "0.5810 (2021)",
                "0.5703 (2022)");

        assertAmount("2.933535", outcome);
    }

    @Test
    void latestAndMeasuredFactorsPass() {
        power("power", "100", null, null);
        state(power("plant", "100", null, null), "EF", "0.31", "tCO2/MWh", ProvenanceKind.MEASURED);

        bench.passes("HECHA-FACTOR");
    }

    @Test
    void arithmeticAndFactorAddUpToTheWholeMisstatement() {
        power("power", "14607.12", "0.6101", "8711.8");

        BigDecimal arithmetic = bench.of("HECHA-RECALC-LINE").get(0).misstatement().orElseThrow();
        BigDecimal factor = bench.of("HECHA-FACTOR").get(0).misstatement().orElseThrow();

        BigDecimal byCriteria = new BigDecimal("14607.12").multiply(new BigDecimal("0.6096"));
        BigDecimal whole = new BigDecimal("8711.8").subtract(byCriteria);
        assertEquals(0, whole.setScale(1, java.math.RoundingMode.HALF_UP)
                .compareTo(arithmetic.add(factor).setScale(1, java.math.RoundingMode.HALF_UP)));
    }

    @Test
    void figureAndTotalAreAskedBySeparateRules() {
        power("one", "1000", "1.0", "1000.0");
        power("two", "1500", "1.0", "1500.0");
        fixture.figure("total", Fixture.SUM, "2600.0", "tCO2e", ref("S", "one", "reported"),
                ref("S", "two", "reported"));
        fixture.figure("intensity", Fixture.PER_PERSON, "60.0", "kWh/person", literal("E", "500", "kWh"),
                literal("N", "10", "person"));

        bench.fails("HECHA-RECALC-SUM", "total", "2600.0", "2500", "100.0");
        bench.fails("HECHA-RECALC-FIGURE", "intensity", "60.0", "50", "10.0");
    }

    @Test
    void rightFigureAndTotalPass() {
        power("one", "1000", "1.0", "1000.0");
        power("two", "1500", "1.0", "1500.0");
        fixture.figure("total", Fixture.SUM, "2500.0", "tCO2e", ref("S", "one", "reported"),
                ref("S", "two", "reported"));
        fixture.figure("intensity", Fixture.PER_PERSON, "50.0", "kWh/person", literal("E", "500", "kWh"),
                literal("N", "10", "person"));

        bench.passes("HECHA-RECALC-SUM");
        bench.passes("HECHA-RECALC-FIGURE");
    }

    @Test
    void unexplainedLineIsAskedForItsFactor() {
        EmissionSource petrol = reported(fixture.source("petrol", Fixture.HEAT, "257.757", "MWh"), "70.744", "tCO2e");
        petrol.setFactorKey("gasoline");

        bench.fails("HECHA-IMPLIED-FACTOR", "petrol", "70.744", "0.2745");
    }

    @Test
    void lineThatCannotBeCalculatedIsAskedToo() {
        EmissionSource other = reported(fixture.source("scope 1", Fixture.FUEL, null, null), "16.07", "tCO2e");
        other.setFactorKey("straw");

        bench.fails("HECHA-IMPLIED-FACTOR", "scope 1", "16.07");
    }

    @Test
    void explainedLineIsNotAsked() {
        power("power", "14607.12", "0.6101", "8711.8");

        bench.passes("HECHA-IMPLIED-FACTOR");
    }

    @Test
    void impliedPetrolFactorDrifts() {
        for (String[] year : new String[][] { { "2022", "257.757", "70.744" }, { "2023", "132.348", "40.448" } }) {
            EmissionSource petrol = reported(fixture.source("petrol " + year[0], Fixture.HEAT, year[1], "MWh"),
                    year[2], "tCO2e");
            petrol.setFactorKey("gasoline");
            petrol.setPeriodStart(LocalDate.parse(year[0] + "-01-01"));
        }

        bench.fails("HECHA-FACTOR-DRIFT", "petrol 2023", "0.2745", "0.3056", "11.4");
    }

    @Test
    void factorThatFollowsTheNationalOneDoesNotDrift() {
        power("power 2022", "300.638", "0.5810", "174.67").setPeriodStart(LocalDate.of(2022, 1, 1));
        power("power 2023", "148.285", "0.5703", "84.567").setPeriodStart(LocalDate.of(2023, 1, 1));

        bench.passes("HECHA-FACTOR-DRIFT");
    }

    @Test
    void oneRatioWithAnotherDenominator() {
        String[][] ratios = { { "pellets", "513", "522.09" }, { "petrol", "89", "95.17" },
            { "electricity", "13316", "14318.06" } };
        for (String[] ratio : ratios) {
            fixture.figure(ratio[0], Fixture.PER_PERSON, ratio[2], "kWh/person", literal("E", ratio[1], "MWh"),
                    literal("N", "930", "person"));
        }

        bench.fails("HECHA-DENOMINATOR", "pellets", "522.09", "930", " 2 ", "982.6");
    }

    @Test
    void oneAgainstOneProvesNothing() {
        fixture.figure("pellets", Fixture.PER_PERSON, "522.09", "kWh/person", literal("E", "513", "MWh"),
                literal("N", "930", "person"));
        fixture.figure("petrol", Fixture.PER_PERSON, "95.17", "kWh/person", literal("E", "89", "MWh"),
                literal("N", "930", "person"));

        bench.passes("HECHA-DENOMINATOR");
    }

    @Test
    void ratiosThatAgreePass() {
        fixture.figure("one", Fixture.PER_PERSON, "50.0", "kWh/person", literal("E", "500", "kWh"),
                literal("N", "10", "person"));
        fixture.figure("two", Fixture.PER_PERSON, "70.0", "kWh/person", literal("E", "700", "kWh"),
                literal("N", "10", "person"));

        bench.passes("HECHA-DENOMINATOR");
    }

    @Test
    void removalsAreNotNetted() {
        power("power", "5867.07", "0.6101", "3579.5");
        fixture.removal("trees", "0.69");
        fixture.figure("total", Fixture.SUM, "3578.81", "tCO2e", ref("S", "power", "reported"),
                ref("R", "trees", "quantity"));
        bench.fails("HECHA-NETTED-REMOVALS", "total", "3578.81", "trees", "0.69");

        fixture.inventory.getFigures().clear();
        fixture.figure("total", Fixture.SUM, "3579.5", "tCO2e", ref("S", "power", "reported"));
        bench.passes("HECHA-NETTED-REMOVALS");
    }

    @Test
    void offsetsAreNotNetted() {
        power("one", "1000", "1.0", "1000.0");
        power("two", "1500", "1.0", "1500.0");
        Offset offset = InventoryFactory.eINSTANCE.createOffset();
        offset.setId("credits");
        offset.setQuantity(new BigDecimal("437"));
        offset.setUnit("tCO2e");
        fixture.inventory.getOffsets().add(offset);
        fixture.figure("total", Fixture.SUM, "2063.0", "tCO2e", ref("S", "one", "reported"),
                ref("S", "two", "reported"));
        bench.fails("HECHA-NETTED-OFFSETS", "total", "2063.0", "437");

        fixture.inventory.getFigures().get(0).setValue(new BigDecimal("2500.0"));
        bench.passes("HECHA-NETTED-OFFSETS");
    }
}
