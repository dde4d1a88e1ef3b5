package org.hecha.verification.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.hecha.verification.testkit.Fixture.factor;
import static org.hecha.verification.testkit.Fixture.state;
import static org.hecha.verification.testkit.Fixture.table;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.hecha.model.base.ProvenanceKind;
import org.hecha.model.evidence.EvidenceFactory;
import org.hecha.model.evidence.EvidenceItem;
import org.hecha.model.inventory.ActivityData;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.SourceStatus;
import org.hecha.standard.Method;
import org.hecha.standard.Standing;
import org.hecha.verification.Outcome;
import org.hecha.verification.testkit.Fixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules about activity data, parameters and states of sources. */
class DataRulesTest {

    private final Fixture fixture = new Fixture();
    private final Bench bench = new Bench(fixture);

    private EmissionSource diesel(String name, String quantity) {
        EmissionSource source = fixture.source(name, Fixture.FUEL, quantity, "t");
        source.setFactorKey("diesel");
        return source;
    }

    private static void year(EmissionSource source, int year) {
        source.setPeriodStart(LocalDate.of(year, 1, 1));
        source.setPeriodEnd(LocalDate.of(year, 12, 31));
    }

    @Test
    void sourceWithoutFactorsCannotBeCalculated() {
        diesel("boiler", "10").setFactorKey("straw");

        bench.fails("HECHA-CALCULABLE", "boiler", "boiler");
    }

    @Test
    void completeSourceCanBeCalculated() {
        diesel("boiler", "10");

        bench.passes("HECHA-CALCULABLE");
    }

    @Test
    void activityCopiedFromTheYearBeforeIsSeen() {
        year(diesel("diesel 2022", "11.59"), 2022);
        year(diesel("diesel 2023", "11.59"), 2023);

        bench.fails("HECHA-COPIED-ROWS", "diesel 2023", "11.59", "2022", "2023");
    }

    @Test
    void activityThatChangedOrIsAnotherSourcePasses() {
        year(diesel("diesel 2022", "13.11"), 2022);
        year(diesel("diesel 2023", "14.03"), 2023);
        year(diesel("truck 2022", "14.03"), 2022);

        bench.passes("HECHA-COPIED-ROWS");
    }

    @Test
    void zeroInBothYearsIsNotACopy() {
        year(diesel("diesel 2022", "0"), 2022);
        year(diesel("diesel 2023", "0"), 2023);

        bench.passes("HECHA-COPIED-ROWS");
    }

    @Test
    void otherWarmingPotentialThanAgreed() {
        EmissionSource methane = methane("28");
        bench.fails("HECHA-GWP", "methane", "28", "AR6", "27.9");

        methane.getParameters().get(0).setValue(new BigDecimal("27.9"));
        bench.passes("HECHA-GWP");
    }

    private EmissionSource methane(String potential) {
        fixture.quantification.with(Fixture.emission("methane", "AD * GWP", 1, Fixture.activity("AD", "tCH4"),
                Fixture.parameter("GWP", "tCO2e/tCH4", "@gwp", "GWP")));
        fixture.quantification.with(table("GWP-AR6", "AR6",
                factor("CH4", "GWP", "27.9", "tCO2e/tCH4", 0, Standing.SECONDARY)));
        EmissionSource source = fixture.source("methane", fixture.quantification.method("methane").orElseThrow(),
                "3", "tCH4");
        source.setFactorKey("CH4");
        state(source, "GWP", potential, "tCO2e/tCH4", ProvenanceKind.OPERATOR);
        return source;
    }

    @ParameterizedTest
    @CsvSource({ "NOT_APPLICABLE", "NOT_SIGNIFICANT", "MISSING" })
    void whateverHasNoNumberSaysWhy(SourceStatus status) {
        EmissionSource source = diesel("generator", null);
        source.setStatus(status);
        bench.fails("HECHA-STATUS-REASON", "generator", "generator");

        source.setStatusReason("sold in 2021");
        bench.passes("HECHA-STATUS-REASON");
    }

    @Test
    void zeroIsANumber() {
        diesel("generator", "0");

        bench.passes("HECHA-ZERO-MISSING");
    }

    @Test
    void quantifiedWithoutDataIsNotZero() {
        diesel("generator", null);

        bench.fails("HECHA-ZERO-MISSING", "generator", "0");
    }

    @Test
    void missingAndYetThere() {
        EmissionSource source = diesel("generator", "5");
        source.setStatus(SourceStatus.MISSING);
        bench.fails("HECHA-ZERO-MISSING", "generator");

        source.setStatus(SourceStatus.NOT_APPLICABLE);
        bench.fails("HECHA-ZERO-MISSING", "generator");
    }

    @Test
    void stillMissingIsOpen() {
        diesel("generator", null).setStatus(SourceStatus.MISSING);

        bench.fails("HECHA-ZERO-MISSING", "generator");
    }

    @Test
    void rowWithoutQuantityIsNeitherZeroNorMissing() {
        EmissionSource source = diesel("generator", "5");
        source.getActivityData().get(0).setQuantity(null);
        source.setStatus(SourceStatus.NOT_SIGNIFICANT);
        bench.passes("HECHA-ZERO-MISSING");
    }

    @Test
    void activityNeedsEvidenceThatIsRegistered() {
        ActivityData row = diesel("boiler", "10").getActivityData().get(0);
        bench.fails("HECHA-EVIDENCE", "boiler", "1");

        row.getEvidenceIds().add("invoice");
        bench.fails("HECHA-EVIDENCE", "boiler", "0", "1");

        EvidenceItem invoice = EvidenceFactory.eINSTANCE.createEvidenceItem();
        invoice.setId("invoice");
        fixture.evidence.getItems().add(invoice);
        bench.passes("HECHA-EVIDENCE");
    }

    @Test
    void activityOutsideThePeriod() {
        EmissionSource source = diesel("boiler", "10");
        bench.passes("HECHA-PERIOD");

        source.getActivityData().get(0).setPeriodEnd(LocalDate.of(2024, 1, 31));
        bench.fails("HECHA-PERIOD", "boiler", "2024-01-31", "2023-12-31");
    }

    @Test
    void sourceOutsideThePeriodOfTheEngagement() {
        EmissionSource source = diesel("boiler", null);
        year(source, 2024);

        bench.fails("HECHA-PERIOD", "boiler", "2024-01-01", "2023-12-31");
    }

    @Test
    void missingMonthIsAGap() {
        EmissionSource source = diesel("boiler", null);
        for (int month = 1; month <= 12; month++) {
            if (month != 5) {
                LocalDate first = LocalDate.of(2023, month, 1);
                fixture.activity(source, "1" + month, "t", first, first.plusMonths(1).minusDays(1));
            }
        }
        bench.fails("HECHA-GAPS", "boiler", "2023-05-01", "2023-05-31");

        fixture.activity(source, "0", "t", LocalDate.of(2023, 5, 1), LocalDate.of(2023, 5, 31));
        bench.passes("HECHA-GAPS");
    }

    @Test
    void missingEndIsAGap() {
        EmissionSource source = diesel("boiler", null);
        fixture.activity(source, "10", "t", LocalDate.of(2023, 1, 1), LocalDate.of(2023, 11, 30));

        bench.fails("HECHA-GAPS", "boiler", "2023-12-01", "2023-12-31");
    }

    @Test
    void dataBeyondThePeriodHideAndMakeNoGap() {
        EmissionSource source = diesel("boiler", null);
        fixture.activity(source, "10", "t", LocalDate.of(2022, 12, 1), LocalDate.of(2023, 11, 30));
        fixture.activity(source, "10", "t", LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 29));
        bench.fails("HECHA-GAPS", "boiler", "2023-12-01", "2023-12-31");

        fixture.activity(source, "10", "t", LocalDate.of(2023, 12, 1), LocalDate.of(2024, 1, 1));
        bench.passes("HECHA-GAPS");
    }

    @Test
    void monthsOfOneKindOfDataDoNotStandForAnother() {
        Method streams = Fixture.emission("streams", "IN * k - OUT * k", 1, Fixture.activity("IN", "t"),
                Fixture.activity("OUT", "t"), Fixture.constant("k", "tCO2/t", "1"));
        fixture.quantification.with(streams);
        EmissionSource source = fixture.source("kiln", streams, null, null);
        fixture.activity(source, "10", "t", LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31)).setSymbol("IN");
        bench.passes("HECHA-GAPS");
        fixture.activity(source, "4", "t", LocalDate.of(2023, 1, 1), LocalDate.of(2023, 2, 28)).setSymbol("OUT");
        bench.fails("HECHA-GAPS", "kiln", "OUT", "2023-03-01", "2023-12-31");

        // days that run backwards cover nothing, a row without days covers the whole period
        ActivityData rest = fixture.activity(source, "5", "t", LocalDate.of(2023, 12, 31), LocalDate.of(2023, 3, 1));
        rest.setSymbol(" OUT ");
        bench.fails("HECHA-GAPS", "kiln", "OUT", "2023-03-01", "2023-12-31");
        rest.setPeriodStart(null);
        rest.setPeriodEnd(null);
        bench.passes("HECHA-GAPS");
        rest.setPeriodStart(LocalDate.of(2023, 2, 2));
        rest.setSymbol("SIDE");
        assertEquals(2, bench.of("HECHA-GAPS").stream().filter(Outcome::failed).count());
    }

    @Test
    void rowsWithAndWithoutTheOnlySymbolAreTheSameData() {
        EmissionSource source = diesel("boiler", null);
        fixture.activity(source, "10", "t", LocalDate.of(2023, 1, 1), LocalDate.of(2023, 6, 30)).setSymbol("FC");
        fixture.activity(source, "10", "t", LocalDate.of(2023, 7, 1), LocalDate.of(2023, 12, 31));
        bench.passes("HECHA-GAPS");
    }

    @Test
    void sameRowTwice() {
        EmissionSource source = diesel("boiler", "10.5");
        bench.passes("HECHA-DUPLICATE");

        fixture.activity(source, "10.50", "t", LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31));
        bench.fails("HECHA-DUPLICATE", "boiler", "10.50", "2023-01-01");
    }

    @Test
    void unconfirmedValueNeedsAcceptance() {
        fixture.quantification.with(table("OTHER", "other",
                factor("peat", "NCV", "10", "GJ/t", 0, Standing.UNCONFIRMED),
                factor("peat", "CC", "0.03", "tC/GJ", 0, Standing.SECONDARY),
                factor("peat", "OF", "0.98", "1", 0, Standing.SECONDARY)));
        fixture.engagement.setFuelTableId("OTHER");
        diesel("kiln", "10").setFactorKey("peat");
        bench.fails("HECHA-UNCONFIRMED", "kiln", "NCV", "10", "OTHER");

        fixture.engagement.setFuelTableId("FUELS");
        fixture.inventory.getSources().get(0).setFactorKey("diesel");
        bench.passes("HECHA-UNCONFIRMED");
    }

    @ParameterizedTest
    @CsvSource({ "-5, -5", "900000000, tCO2e" })
    void absurdQuantities(String quantity, String word) {
        diesel("boiler", quantity);

        bench.fails("HECHA-PLAUSIBLE", "boiler", word);
    }

    @Test
    void rowAHundredTimesTheOthersIsAUnitSlip() {
        EmissionSource source = diesel("boiler", null);
        for (int month = 1; month <= 6; month++) {
            LocalDate first = LocalDate.of(2023, month, 1);
            fixture.activity(source, month == 3 ? "12000" : "1" + month, "t", first, first.plusDays(27));
        }
        bench.fails("HECHA-PLAUSIBLE", "boiler", "12000");

        source.getActivityData().get(2).setQuantity(new BigDecimal("12"));
        bench.passes("HECHA-PLAUSIBLE");
    }

    @Test
    void biogenicShareBeyondOne() {
        diesel("boiler", "1").setBiogenicShare(new BigDecimal("1.2"));

        bench.fails("HECHA-PLAUSIBLE", "boiler", "1.2");
    }
}
