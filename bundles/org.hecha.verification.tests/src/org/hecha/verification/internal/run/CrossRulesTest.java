package org.hecha.verification.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import org.hecha.model.base.ProvenanceKind;
import org.hecha.model.finding.CheckOutcome;
import org.hecha.model.inventory.Balance;
import org.hecha.model.inventory.BalanceKind;
import org.hecha.model.inventory.CrossKind;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.SourceStatus;
import org.hecha.verification.Outcome;
import org.hecha.verification.testkit.Fixture;
import org.hecha.verification.testkit.Records;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Second figures, stocks, the year before, production and balances. */
class CrossRulesTest {

    private static final String CROSS = "HECHA-CROSS-SOURCE";
    private static final String BAND = "HECHA-CROSS-BAND";
    private static final String ONLY = "HECHA-CROSS-ONLY";
    private static final String STOCK = "HECHA-STOCK";
    private static final String YEAR = "HECHA-YEAR-ON-YEAR";
    private static final String INTENSITY = "HECHA-INTENSITY";
    private static final String BALANCE = "HECHA-BALANCE";

    private final Fixture fixture = new Fixture();
    private final Bench bench = new Bench(fixture);
    private final Records records = new Records(fixture.inventory);

    /** 1000 MWh at 0.5 t/MWh: 500 t. */
    private EmissionSource power() {
        EmissionSource power = fixture.source("电", Fixture.POWER, "1000", "MWh");
        Fixture.state(power, "EF", "0.5", "tCO2/MWh", ProvenanceKind.SUPPLIER);
        return power;
    }

    private static void amount(String tonnes, Outcome outcome) {
        assertEquals(0, new BigDecimal(tonnes).compareTo(outcome.misstatement().orElseThrow()), outcome.toString());
    }

    @ParameterizedTest
    @CsvSource({ "1000,MWh", "1000000,kWh", "3600,GJ", "1004,MWh" })
    void anInvoiceInAnyUnitAgrees(String quantity, String unit) {
        power();
        records.cross("电", CrossKind.INVOICE, quantity, unit);
        bench.passes(CROSS);
        bench.passes(BAND);
        bench.passes(ONLY);
    }

    @Test
    void aSmallDifferenceIsToBeClarified() {
        power();
        records.cross("电", CrossKind.INVOICE, "1010", "MWh");
        bench.passes(CROSS);
        // 1000 - 1010 = -10 MWh; -10 / 1010 = -0.99 %; -10 × 0.5 = -5 t
        bench.fails(BAND, "电", "1010", "-10", "-0.99 %", "-5 tCO2e");
    }

    @Test
    void aLargeDifferenceIsAMisstatementWithItsAmount() {
        power();
        records.cross("电", CrossKind.STATISTICS, "1250", "MWh");
        // reported less right: (1000 - 1250) × 0.5 = -125 t, understated
        amount("-125", bench.fails(CROSS, "电", "1250", "-250", "-20 %", "-125 tCO2e"));
        bench.passes(BAND);
    }

    @Test
    void theSameGapIsCountedOnce() {
        power();
        records.cross("电", CrossKind.STATISTICS, "1200", "MWh");
        records.cross("电", CrossKind.INVOICE, "1250", "MWh");
        records.cross("电", CrossKind.LEDGER, "1250", "MWh");
        records.stock("电", "0", "1250", null, "0", "MWh");
        List<Outcome> failures = bench.run().outcomes().stream().filter(Outcome::failed)
                .filter(o -> List.of(CROSS, STOCK).contains(o.rule().id())).toList();
        assertEquals(4, failures.size());
        assertEquals(List.of(Optional.empty(), true, Optional.empty(), Optional.empty()).toString(), failures.stream()
                .map(o -> o.misstatement().isPresent() ? (Object) true : Optional.empty()).toList().toString());
        amount("-125", failures.get(1));
    }

    @Test
    void monthsAreHeldAgainstAYearOnlyWhereTheyCoverIt() {
        power();
        for (int month = 1; month <= 11; month++) {
            YearMonth one = YearMonth.of(2023, month);
            records.cross("电", CrossKind.INVOICE, "90", "MWh", one.atDay(1).toString(), one.atEndOfMonth().toString());
        }
        bench.undecided(CROSS, "电", "2023-01-01/2023-11-30");
        bench.doesNotApply(BAND);
        records.cross("电", CrossKind.INVOICE, "10", "MWh", "2023-12-01", "2023-12-31");
        bench.passes(CROSS); // 11 × 90 + 10 = 1000
    }

    @Test
    void recordsThatNameTheSymbolAndRecordsThatDoNotBelongTogether() {
        power();
        records.cross("电", CrossKind.INVOICE, "400", "MWh", "2023-01-01", "2023-06-30");
        records.cross("电", CrossKind.INVOICE, "600000", "kWh", "2023-07-01", "2023-12-31").setSymbol("AD");
        bench.passes(CROSS);
    }

    @Test
    void onlyTheOverlapOfWholeRecordsIsCompared() {
        EmissionSource power = power();
        power.getActivityData().clear();
        fixture.activity(power, "400", "MWh", LocalDate.of(2023, 1, 1), LocalDate.of(2023, 6, 30));
        fixture.activity(power, "600", "MWh", LocalDate.of(2023, 7, 1), LocalDate.of(2023, 12, 31));
        records.cross("电", CrossKind.METER, "400", "MWh", "2023-01-01", "2023-06-30");
        bench.passes(CROSS);
        records.cross("电", CrossKind.METER, "100", "MWh", "2023-07-01", "2023-07-31");
        bench.undecided(CROSS, "电", "2023-07-01/2023-07-31");
        // the first half differs: that stands although the second cannot be compared. (400 - 500) × 0.5 = -50 t
        fixture.inventory.getCrossRecords().get(0).setQuantity(new BigDecimal("500"));
        amount("-50", bench.fails(CROSS, "电", "500", "2023-07-01/2023-12-31"));
    }

    @Test
    void halvesThatOffsetEachOtherAreToBeClarified() {
        EmissionSource power = power();
        power.getActivityData().clear();
        fixture.activity(power, "400", "MWh", LocalDate.of(2023, 1, 1), LocalDate.of(2023, 6, 30));
        fixture.activity(power, "600", "MWh", LocalDate.of(2023, 7, 1), LocalDate.of(2023, 12, 31));
        records.cross("电", CrossKind.METER, "500", "MWh", "2023-01-01", "2023-06-30");
        records.cross("电", CrossKind.METER, "500", "MWh", "2023-07-01", "2023-12-31");
        bench.passes(CROSS);
        bench.fails(BAND, "电", "2023-01-01/2023-06-30", "400");
    }

    @Test
    void aValueIsHeldAgainstTheMeanOfItsTests() {
        EmissionSource coal = fixture.source("煤", Fixture.FUEL, "100", "t");
        coal.setFactorKey("coal");
        Fixture.state(coal, "NCV", "20", "GJ/t", ProvenanceKind.MEASURED);
        records.cross("煤", CrossKind.OTHER, "24000", "kJ/kg").setSymbol("NCV");
        records.cross("煤", CrossKind.OTHER, "26000", "kJ/kg").setSymbol("NCV");
        // mean 25 GJ/t; 100 t × (20 - 25) GJ/t × 0.0261 × 0.93 × 3.6667 = -44.5005 t
        Outcome outcome = bench.fails(CROSS, "煤", "25", "-5", "-20 %");
        assertEquals("-44.5005", outcome.misstatement().orElseThrow().setScale(4, java.math.RoundingMode.HALF_UP).toString());
    }

    @Test
    void anEmissionIsHeldAgainstAnEmission() {
        power();
        records.cross("电", CrossKind.STATISTICS, "600", "tCO2e");
        amount("-100", bench.fails(CROSS, "电", "500", "600"));
    }

    @Test
    void aSourceReportedAsZeroIsOmitted() {
        EmissionSource power = power();
        power.getActivityData().get(0).setQuantity(BigDecimal.ZERO);
        records.cross("电", CrossKind.INVOICE, "100", "MWh");
        amount("-50", bench.fails(CROSS, "电", "-100"));
        power.setStatus(SourceStatus.NOT_APPLICABLE);
        assertEquals(Optional.empty(), bench.fails(CROSS, "电", "100 MWh").misstatement());
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = { "蒸汽,100,MWh,-,no source of the inventory", "电,100,t,-,fits no number",
        "电,100,MWh,Q,fits no number", "电,-,MWh,-,lacks its quantity" })
    void whatCannotBeComparedSaysWhy(String source, String quantity, String unit, String symbol, String why) {
        power();
        records.cross(source, CrossKind.INVOICE, quantity, unit).setSymbol(symbol);
        bench.undecided(CROSS, source, why);
    }

    @Test
    void oneSourceIsSaidOnceForAllOrForThoseThatLackAnother() {
        bench.doesNotApply(ONLY);
        power();
        fixture.source("煤", Fixture.FUEL, "10", "t");
        bench.fails(ONLY, "", "2");
        bench.doesNotApply(CROSS);
        records.stock("煤", "1", "10", "0", "1", "t");
        bench.fails(ONLY, "电");
    }

    @ParameterizedTest
    @CsvSource({ "10,95,2,3,t", "10000,95000,2000,3000,kg", "10,94,2,3,t" })
    void purchasesAndStocksGiveTheConsumption(String opening, String purchased, String sold, String closing, String unit) {
        fixture.source("煤", Fixture.FUEL, "100", "t").setFactorKey("coal");
        bench.doesNotApply(STOCK);
        records.stock("煤", opening, purchased, sold, closing, unit);
        bench.passes(STOCK);
    }

    @Test
    void consumptionBelowPurchasesLessStocksIsAMisstatement() {
        EmissionSource coal = fixture.source("煤", Fixture.FUEL, "100", "t");
        coal.setFactorKey("coal");
        records.stock("煤", "10", "120", null, "5", "t");
        // 10 + 120 - 0 - 5 = 125 t; the source emits 100 × 19.570 × 0.0261 × 0.93 × 3.6667 = 174.1750 t, a quarter more is missing
        Outcome outcome = bench.fails(STOCK, "煤", "10 + 120 − 0 − 5", "125", "-25", "-20 %");
        assertEquals("-43.5437", outcome.misstatement().orElseThrow().setScale(4, java.math.RoundingMode.HALF_UP).toString());
        fixture.inventory.getStocks().get(0).setClosing(null);
        bench.undecided(STOCK, "煤", "lacks its quantity");
        fixture.inventory.getStocks().get(0).setSourceId("油");
        bench.undecided(STOCK, "油", "no source of the inventory");
    }

    @Test
    void aChangeFromTheYearBeforeIsExplained() {
        power();
        bench.doesNotApply(YEAR);
        records.cross("电", CrossKind.PRIOR_YEAR, "900000", "kWh", "2022-01-01", "2022-12-31");
        bench.passes(YEAR); // +11.11 %
        bench.doesNotApply(CROSS);
        fixture.inventory.getCrossRecords().get(0).setQuantity(new BigDecimal("500000"));
        bench.fails(YEAR, "电", "1000 MWh", "500 MWh", "+100 %", "2023-01-01/2023-12-31");
        fixture.inventory.getCrossRecords().get(0).setPeriodEnd(LocalDate.of(2022, 6, 30));
        bench.undecided(YEAR, "电", "2023-01-01/2023-06-30");
    }

    @Test
    void theTotalIsHeldAgainstTheTotalOfTheYearBefore() {
        power();
        records.cross("", CrossKind.PRIOR_YEAR, "1000", "tCO2e", "2022-01-01", "2022-12-31");
        bench.fails(YEAR, "", "500 tCO2e", "1000 tCO2e", "-50 %");
        fixture.inventory.getCrossRecords().get(0).setUnit("MWh");
        bench.undecided(YEAR, "", "fits no number");
    }

    @ParameterizedTest
    @CsvSource({ "4,6,''", "6,8,below", "1,4.9,above" })
    void anIntensityIsHeldAgainstTheRangeOfTheSector(String low, String high, String word) {
        power();
        bench.doesNotApply(INTENSITY);
        records.output("钢", "100000", "kg", new BigDecimal(low).movePointLeft(3).toPlainString(),
                new BigDecimal(high).movePointLeft(3).toPlainString(), "某行业公告");
        if (word.isEmpty()) {
            bench.passes(INTENSITY); // 500 t / 100 t = 5
        } else {
            assertEquals(true, bench.fails(INTENSITY, "output-0", "0.005", "某行业公告").message()
                    .in(java.util.Locale.ENGLISH).contains(word));
        }
    }

    @Test
    void anIntensityNeedsOneProductOverTheWholePeriod() {
        power();
        records.output("钢", "100", "t", "4", "6", "s").setPeriodEnd(LocalDate.of(2023, 6, 30));
        bench.undecided(INTENSITY, "output-0", "does not cover 2023-01-01/2023-12-31");
        fixture.inventory.getOutputs().get(0).setPeriodEnd(LocalDate.of(2023, 12, 31));
        bench.passes(INTENSITY);
        records.output("铁", "100", "t", "2023-01-01", "2023-12-31");
        bench.undecided(INTENSITY, "output-0", "Several products");
        fixture.inventory.getOutputs().get(1).setFacilityId("F2");
        bench.passes(INTENSITY);
    }

    @Test
    void anIntensityIsHeldAgainstTheYearBefore() {
        power();
        records.output("钢", "100", "t", "2023-01-01", "2023-12-31");
        records.output("钢", "100", "t", "2022-01-01", "2022-12-31");
        records.cross("", CrossKind.PRIOR_YEAR, "450", "tCO2e", "2022-01-01", "2022-12-31");
        bench.passes(INTENSITY); // 5 against 4.5
        fixture.inventory.getOutputs().get(1).setQuantity(new BigDecimal("50"));
        bench.fails(INTENSITY, "output-0", "5 tCO2e/t", "9 tCO2e/t", "-44.44 %");
    }

    @Test
    void aMassBalanceClosesInItsTolerance() {
        bench.doesNotApply(BALANCE);
        Balance balance = records.balance(BalanceKind.MASS, "t", "1");
        Records.entry(balance, true, "矿石", "100", "t", null, null);
        bench.undecided(BALANCE, "balance", "nothing that goes in, or nothing that comes out");
        Records.entry(balance, false, "产品", "99500", "kg", null, null);
        bench.passes(BALANCE);
        balance.setTolerancePercent(new BigDecimal("0.4"));
        bench.fails(BALANCE, "balance", "100", "99.5", "-0.5", "0.4 %");
        balance.getEntries().get(1).setUnit("MWh");
        bench.undecided(BALANCE, "balance", "产品");
    }

    @Test
    void aCarbonBalanceTakesActivityDataAndContents() {
        fixture.source("煤", Fixture.FUEL, "100", "t").setFactorKey("coal");
        Balance balance = records.balance(BalanceKind.CARBON, "tC", null);
        Records.entry(balance, true, "煤", null, null, "0.6", "t/t").setSourceId("煤");
        Records.entry(balance, false, "钢", "5000", "kg", "0.2", "tC/t");
        Records.entry(balance, false, "烟气", "57", "tC", null, null);
        bench.passes(BALANCE); // 60 in, 1 + 57 out: 3.3 % of the 5 % that hold without a tolerance of its own
        balance.getEntries().get(2).setQuantity(new BigDecimal("50"));
        bench.fails(BALANCE, "balance", "60", "51", "-9", "-15 %", "5 %");
        balance.getEntries().get(0).setSourceId("油");
        bench.undecided(BALANCE, "balance", "煤");
    }

    @Test
    void anEnergyBalanceConvertsHeatAndPower() {
        Balance balance = records.balance(BalanceKind.ENERGY, "GJ", null);
        Records.entry(balance, true, "煤", "10", "t", "20", "GJ/t");
        Records.entry(balance, false, "电", "20", "MWh", null, null);
        Records.entry(balance, false, "热", "126", "GJ", null, null);
        bench.passes(BALANCE); // 200 = 72 + 126 + 2
        assertEquals(1, bench.of(BALANCE).stream().filter(o -> o.checkOutcome() == CheckOutcome.PASSED).count());
    }

    @Test
    void recordsThatOverlapWithAnotherFirstDayAreNearDuplicates() {
        EmissionSource power = power();
        power.getActivityData().clear();
        fixture.activity(power, "50", "MWh", LocalDate.of(2023, 1, 1), LocalDate.of(2023, 1, 31));
        fixture.activity(power, "50", "MWh", LocalDate.of(2023, 2, 1), LocalDate.of(2023, 2, 28));
        fixture.activity(power, "5", "MWh", LocalDate.of(2023, 3, 1), LocalDate.of(2023, 3, 1));
        fixture.activity(power, "5", "MWh", LocalDate.of(2023, 3, 2), LocalDate.of(2023, 3, 2));
        bench.passes("HECHA-NEAR-DUPLICATE");
        fixture.activity(power, "50.0", "MWh", LocalDate.of(2023, 1, 2), LocalDate.of(2023, 1, 31));
        bench.fails("HECHA-NEAR-DUPLICATE", "电", "2023-01-01/2023-01-31", "2023-01-02/2023-01-31");
    }

    @Test
    void anInvoiceRegisteredTwiceIsANearDuplicate() {
        power();
        records.cross("电", CrossKind.INVOICE, "500", "MWh", "2023-01-01", "2023-06-30").setOrigin("发票 44021785");
        records.cross("电", CrossKind.INVOICE, "500", "MWh", "2023-07-01", "2023-12-31").setOrigin("发票 44021786");
        bench.passes("HECHA-NEAR-DUPLICATE");
        fixture.inventory.getCrossRecords().get(1).setOrigin("No. 44021785, copy");
        bench.fails("HECHA-NEAR-DUPLICATE", "电", "44021785");
    }

    @Test
    void alikeStreamsOfABalanceAreNoDuplicates() {
        EmissionSource power = power();
        fixture.activity(power, "1000", "MWh", LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31)).setSymbol("OUT");
        bench.passes("HECHA-DUPLICATE");
        power.getActivityData().get(1).setSymbol(null);
        bench.fails("HECHA-DUPLICATE", "电", "1000");
    }
}
