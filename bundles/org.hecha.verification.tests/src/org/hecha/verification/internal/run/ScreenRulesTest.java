package org.hecha.verification.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntFunction;

import org.hecha.model.base.ProvenanceKind;
import org.hecha.model.finding.Severity;
import org.hecha.model.inventory.CrossKind;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.verification.Outcome;
import org.hecha.verification.testkit.Fixture;
import org.hecha.verification.testkit.Records;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hints: production and energy, heat and ash, first digits, round numbers. */
class ScreenRulesTest {

    private static final String MONTHS = "HECHA-PRODUCTION-ENERGY";
    private static final String ASH = "HECHA-NCV-ASH";
    private static final String BENFORD = "HECHA-BENFORD";
    private static final String ROUND = "HECHA-ROUND";

    private final Fixture fixture = new Fixture();
    private final Bench bench = new Bench(fixture);
    private final Records records = new Records(fixture.inventory);

    private EmissionSource empty(String name) {
        EmissionSource source = fixture.source(name, Fixture.POWER, null, null);
        Fixture.state(source, "EF", "0.5", "tCO2/MWh", ProvenanceKind.SUPPLIER);
        return source;
    }

    /** Production in t and energy in MWh from January on. */
    private EmissionSource months(int[] production, int[] energy) {
        EmissionSource power = empty("电");
        for (int i = 0; i < production.length; i++) {
            YearMonth month = YearMonth.of(2023, i + 1);
            records.output("钢", String.valueOf(production[i]), "t", month.atDay(1).toString(), month.atEndOfMonth().toString());
            fixture.activity(power, String.valueOf(energy[i]), "MWh", month.atDay(1), month.atEndOfMonth());
        }
        return power;
    }

    @Test
    void energyThatFollowsProductionIsFine() {
        bench.doesNotApply(MONTHS);
        months(new int[] { 100, 110, 90, 120, 0, 80, 100 }, new int[] { 51, 54, 46, 59, 5, 41, 50 });
        bench.passes(MONTHS);
    }

    @Test
    void fewMonthsAreNotScreened() {
        months(new int[] { 100, 100, 0 }, new int[] { 50, 500, 900 });
        bench.doesNotApply(MONTHS);
    }

    @Test
    void aMonthFarFromTheMedianIsShown() {
        // MWh per t: 0.51 0.49 0.50 0.52 0.48 1.20; median 0.505, deviations 0.005 0.015 0.005 0.015 0.025 0.695, MAD 0.015:
        // June scores 0.6745 × 0.695 / 0.015 = 31.3. In GJ: 4.32 GJ/t against 1.818 GJ/t.
        months(new int[] { 100, 100, 100, 100, 100, 100 }, new int[] { 51, 49, 50, 52, 48, 120 });
        Outcome hint = bench.fails(MONTHS, "output-0", "2023-06", "4.32", "1.818", "31.3", "3.5");
        assertEquals(Severity.INFORM, hint.severity());
        assertTrue(hint.misstatement().isEmpty());
    }

    @Test
    void idleMonthsWithEnergyAndProductionWithoutAreShown() {
        months(new int[] { 100, 100, 100, 0, 100, 100 }, new int[] { 50, 51, 49, 50, 0, 50 });
        bench.fails(MONTHS, "output-0", "2023-04", "180 GJ", "2023-05", "100 t");
    }

    @Test
    void fuelCountsWithItsHeatAndYearlyRecordsDoNotCount() {
        EmissionSource power = months(new int[] { 100, 110, 90, 120, 80, 100 }, new int[] { 51, 54, 46, 59, 41, 50 });
        EmissionSource coal = fixture.source("煤", Fixture.FUEL, null, null);
        coal.setFactorKey("coal");
        fixture.activity(coal, "1000", "t", YearMonth.of(2023, 3).atDay(1), YearMonth.of(2023, 3).atEndOfMonth());
        // 1000 t × 19.570 GJ/t + 46 MWh × 3.6 = 19735.6 GJ / 90 t = 219.2844
        bench.fails(MONTHS, "output-0", "2023-03", "219.2844");
        coal.getActivityData().get(0).setPeriodEnd(LocalDate.of(2023, 12, 31));
        bench.passes(MONTHS);
        power.setCategory(3);
        bench.doesNotApply(MONTHS);
    }

    @Test
    void heatAndAshRunAgainstEachOther() {
        EmissionSource coal = fixture.source("煤", Fixture.FUEL, "100", "t");
        coal.setFactorKey("coal");
        bench.doesNotApply(ASH);
        String[][] samples = { { "20", "25" }, { "21000", "22" }, { "19", "28" } };
        for (int i = 0; i < samples.length; i++) {
            sample(i, samples[i][0], i == 1 ? "kJ/kg" : "GJ/t", samples[i][1]);
        }
        bench.undecided(ASH, "煤", "3 samples are too few");
        sample(3, "18", "GJ/t", "31");
        bench.passes(ASH);
        // the ranks of heat 3 4 2 1 and ash 2 1 3 4 turn into 2 1 3 4: both rise together in two of four
        fixture.inventory.getCrossRecords().forEach(record -> record.setQuantity(
                "Aar".equals(record.getSymbol()) ? new BigDecimal(record.getPeriodStart().getMonthValue()) : record.getQuantity()));
        fixture.inventory.getCrossRecords().get(6).setQuantity(new BigDecimal("23"));
        fixture.inventory.getCrossRecords().get(4).setQuantity(new BigDecimal("22"));
        bench.fails(ASH, "煤", "1.00");
    }

    private void sample(int month, String heat, String unit, String ash) {
        String start = YearMonth.of(2023, month + 1).atDay(1).toString();
        String end = YearMonth.of(2023, month + 1).atEndOfMonth().toString();
        records.cross("煤", CrossKind.OTHER, heat, unit, start, end).setSymbol("NCV");
        records.cross("煤", CrossKind.OTHER, ash, "%", start, end).setSymbol("Aar");
    }

    @Test
    void parametersOfOneFuelAreASeriesToo() {
        for (int i = 0; i < 4; i++) {
            EmissionSource coal = fixture.source("煤" + i, Fixture.FUEL, "100", "t");
            coal.setFactorKey("coal");
            Fixture.state(coal, "NCV", String.valueOf(18 + i), "GJ/t", ProvenanceKind.MEASURED);
            Fixture.state(coal, "Aar", String.valueOf(20 + i), "%", ProvenanceKind.MEASURED);
        }
        bench.fails(ASH, "", "coal", "1.00");
    }

    private EmissionSource series(int count, IntFunction<BigDecimal> quantity) {
        EmissionSource power = empty("电");
        LocalDate start = LocalDate.of(2023, 1, 1);
        for (int i = 0; i < count; i++) {
            fixture.activity(power, quantity.apply(i).toPlainString(), "MWh", start.plusDays(i % 365), start.plusDays(i % 365));
        }
        return power;
    }

    @Test
    void naturalFirstDigitsPass() {
        Random random = new Random(7);
        series(1000, i -> BigDecimal.valueOf(Math.pow(10, 1 + 3 * random.nextDouble())).setScale(3, java.math.RoundingMode.UP));
        bench.passes(BENFORD);
        bench.passes(ROUND);
    }

    @Test
    void inventedFirstDigitsAreAHintWithTheirNumbers() {
        Random random = new Random(7);
        // evenly spread first digits are what people invent: each of nine should come about 111 times
        series(999, i -> BigDecimal.valueOf((1 + i % 9 + random.nextDouble()) * Math.pow(10, i % 4))
                .setScale(3, java.math.RoundingMode.DOWN));
        Outcome hint = bench.fails(BENFORD, "电", "111/111/111", "0.015", "20.09");
        assertEquals(Severity.INFORM, hint.severity());
        assertTrue(hint.misstatement().isEmpty());
        assertTrue(hint.message().in(Locale.ENGLISH).contains("proves nothing"));
    }

    @ParameterizedTest
    @ValueSource(ints = { 3, 12, 299 })
    void shortSeriesAreNotScreenedForFirstDigits(int count) {
        series(count, i -> BigDecimal.valueOf(9).movePointRight(i % 5));
        bench.doesNotApply(BENFORD);
    }

    @Test
    void aNarrowSeriesIsNotScreenedForFirstDigits() {
        series(400, i -> BigDecimal.valueOf(500 + i % 100));
        bench.doesNotApply(BENFORD);
    }

    @Test
    void manyWholeHundredsAreAHint() {
        Random random = new Random(7);
        series(100, i -> i % 3 == 0 ? BigDecimal.valueOf(1000 + 100 * (i % 30)) : BigDecimal.valueOf(1001 + random.nextInt(90000)));
        assertEquals(Severity.INFORM, bench.fails(ROUND, "电", "34", "20 %").severity());
    }

    @Test
    void aPreferredLastDigitIsAHint() {
        Random random = new Random(7);
        series(200, i -> BigDecimal.valueOf(10 * (100 + random.nextInt(5000)) + (i % 2 == 0 ? 5 : random.nextInt(10))));
        bench.fails(ROUND, "电", "21.666");
    }

    @Test
    void aMeterConstantIsNotRoundAndFewRecordsAreNotScreened() {
        Random random = new Random(7);
        EmissionSource power = series(100, i -> BigDecimal.valueOf(100L * (1000 + random.nextInt(90000))));
        bench.passes(ROUND);
        while (power.getActivityData().size() > 49) {
            power.getActivityData().remove(0);
        }
        bench.doesNotApply(ROUND);
    }
}
