package org.hecha.verification.internal.run;

import static org.hecha.verification.testkit.Fixture.factor;
import static org.hecha.verification.testkit.Fixture.state;
import static org.hecha.verification.testkit.Fixture.table;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;

import org.hecha.model.base.ProvenanceKind;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.Parameter;
import org.hecha.standard.DataFile;
import org.hecha.standard.Standing;
import org.hecha.verification.testkit.Declared;
import org.hecha.verification.testkit.Fixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules about data years, fuel values and where stated values come from; failing and passing. */
class FactorRulesTest {

    private static final String LIMITS = """
            {'audit':{'stated':[{'column':'NCV','tolerance':'0.15','reason':{'zh':'因','en':'why'}}],
             'lags':[{'tables':['CN-NATIONAL-EXCL'],'years':2,'newestFor':['GUIDE'],'source':'S29','reason':{'zh':'因','en':'why'}}],
             'classes':[{'id':'oil','title':{'zh':'油','en':'oil'},'rows':['diesel'],'reason':{'zh':'烃','en':'hydrocarbons'},
              'limits':[{'column':'NCV','min':'38','max':'46','unit':'GJ/t'}]}]}}""";

    @TempDir
    Path folder;

    private final Fixture fixture = new Fixture();
    private final Bench bench = new Bench(fixture);

    @BeforeEach
    void limits() throws IOException {
        fixture.quantification.with(Declared.with(folder, DataFile.Kind.AUDIT, LIMITS), Declared.with(folder,
                DataFile.Kind.PROFILE, "{'profile':'GUIDE','title':{'zh':'指','en':'guide'},'default':'WARN','severities':{}}"));
    }

    private EmissionSource power(int year) {
        fixture.engagement.setPeriodStart(LocalDate.of(year, 1, 1));
        fixture.engagement.setPeriodEnd(LocalDate.of(year, 12, 31));
        return fixture.source("power", Fixture.POWER, "100", "MWh");
    }

    private EmissionSource fuel(String key) {
        EmissionSource source = fixture.source("boiler", Fixture.FUEL, "10", "t");
        source.setFactorKey(key);
        return source;
    }

    @Test
    void theNewestDataYearIsTooNewForTheReportingYear() {
        power(2024);
        bench.fails("HECHA-FACTOR-YEAR", "power", "2023", "0.6096", "2024", "2022", "0.5856");
    }

    @ParameterizedTest
    @CsvSource({"2025", "2027"})
    void twoYearsBehindOrTheNewestThereIsPasses(int year) {
        power(year);
        bench.passes("HECHA-FACTOR-YEAR");
    }

    @Test
    void aProgrammeMayAskForTheNewest() {
        EmissionSource power = power(2024);
        fixture.engagement.setProfileId("GUIDE");
        bench.passes("HECHA-FACTOR-YEAR");
        Parameter stated = state(power, "EF", "0.5856", "tCO2/MWh", ProvenanceKind.DEFAULT_TABLE);
        stated.getProvenance().setDocumentId("CN-NATIONAL-EXCL");
        stated.getProvenance().setEdition("2022");
        bench.fails("HECHA-FACTOR-YEAR", "power", "2022", "2023", "0.6096");
    }

    @Test
    void beforeTheSeriesBeganItsFirstYearServes() {
        EmissionSource power = power(2021);
        bench.fails("HECHA-FACTOR-YEAR", "power", "2023", "2021", "0.5942");
        Parameter stated = state(power, "EF", "0.5942", "tCO2/MWh", ProvenanceKind.DEFAULT_TABLE);
        stated.getProvenance().setDocumentId("CN-NATIONAL-EXCL");
        stated.getProvenance().setEdition("2021");
        bench.passes("HECHA-FACTOR-YEAR");
        stated.getProvenance().setEdition("2022");
        bench.fails("HECHA-FACTOR-YEAR", "power", "2022", "2021");
    }

    @Test
    void aSeriesWithoutALagIsNotAsked() {
        power(2024);
        fixture.engagement.setElectricitySeries("CN-ETS-GRID");
        bench.doesNotApply("HECHA-FACTOR-YEAR");
    }

    @ParameterizedTest
    @CsvSource({"42652, GJ/t", "4.2652, GJ/t", "19.570, GJ/t", "42.652, TJ/t"})
    void aHeatingValueThatIsNotOfTheFuel(String value, String unit) {
        state(fuel("diesel"), "NCV", value, unit, ProvenanceKind.MEASURED);
        bench.fails("HECHA-FUEL-VALUE", "boiler", value, "42.652", "38 … 46 GJ/t");
    }

    @ParameterizedTest
    @CsvSource({"coal, 17.2", "coal, 27", "diesel, 43.1", "coal, 23736"})
    void aMeasuredValueNearTheTablesPasses(String fuel, String value) {
        state(fuel(fuel), "NCV", value, value.length() > 4 ? "kJ/kg" : "GJ/t", ProvenanceKind.MEASURED);
        bench.passes("HECHA-FUEL-VALUE");
    }

    /** 15 % below 19.570 is 16.63, above 23.736 is 27.30: the tables that are compared are FUELS and CETS-AG-03.01. */
    @ParameterizedTest
    @CsvSource({"16.6", "27.4"})
    void coalBeyondEveryTable(String value) {
        state(fuel("coal"), "NCV", value, "GJ/t", ProvenanceKind.SUPPLIER);
        bench.fails("HECHA-FUEL-VALUE", "boiler", value, "19.57", "23.736", "15 %");
    }

    @Test
    void aFuelThatNoTableHasIsNotDoubted() {
        state(fuel("oranges"), "NCV", "1", "GJ/t", ProvenanceKind.MEASURED);
        fixture.quantification.with(table("MORE", "more", factor("oranges", "CC", "0.1", "tC/GJ", 0, Standing.SECONDARY),
                factor("oranges", "OF", "1", "1", 0, Standing.SECONDARY)));
        fixture.engagement.setFuelTableId("MORE");
        bench.passes("HECHA-FUEL-VALUE");
    }

    @Test
    void aMeasuredValueThatEqualsADefaultWasHardlyMeasured() {
        EmissionSource boiler = fuel("coal");
        state(boiler, "NCV", "23.736", "GJ/t", ProvenanceKind.MEASURED);
        bench.fails("HECHA-FACTOR-SOURCE", "boiler", "23.736", "CETS-AG-03.01");
        boiler.getParameters().get(0).setValue(new java.math.BigDecimal("23.735"));
        bench.passes("HECHA-FACTOR-SOURCE");
        state(boiler, "OF", "0.93", "1", ProvenanceKind.MEASURED);
        bench.passes("HECHA-FACTOR-SOURCE");
    }

    @Test
    void aValueThatStandsInAnotherTableThanItSays() {
        Parameter stated = state(fuel("coal"), "NCV", "23.736", "GJ/t", ProvenanceKind.DEFAULT_TABLE);
        stated.getProvenance().setDocumentId("FUELS");
        bench.fails("HECHA-FACTOR-SOURCE", "boiler", "23.736", "FUELS", "CETS-AG-03.01 · coal");
        stated.getProvenance().setDocumentId("CETS-AG-03.01");
        bench.passes("HECHA-FACTOR-SOURCE");
    }

    @Test
    void aValueOfAnotherYearThanItSays() {
        EmissionSource power = power(2025);
        Parameter stated = state(power, "EF", "0.5856", "tCO2/MWh", ProvenanceKind.DEFAULT_TABLE);
        stated.getProvenance().setDocumentId("CN-NATIONAL-EXCL");
        stated.getProvenance().setEdition("2023");
        bench.fails("HECHA-FACTOR-SOURCE", "power", "0.5856", "2023", "2022");
        stated.getProvenance().setEdition("2022");
        bench.passes("HECHA-FACTOR-SOURCE");
    }

    @Test
    void whatTheOrganizationMerelyUsesSaysNothingAboutItsOrigin() {
        state(fuel("coal"), "NCV", "23.736", "GJ/t", ProvenanceKind.OPERATOR);
        bench.doesNotApply("HECHA-FACTOR-SOURCE");
    }

    @Test
    void whatTheCalculationRemarksAboutValidityIsAFinding() {
        EmissionSource boiler = fuel("diesel");
        bench.passes("HECHA-FACTOR-VALIDITY");
        fixture.quantification.remark(boiler.getId(), "OUTSIDE_VALIDITY", "NCV of FUELS is meant for 2025");
        assertEquals("validity", bench.fails("HECHA-FACTOR-VALIDITY", "boiler", "FUELS is meant for 2025").matter());
    }
}
