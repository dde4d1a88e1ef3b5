package org.hecha.verification.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;

import org.hecha.model.base.ProvenanceKind;
import org.hecha.model.inventory.DataTier;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.Meter;
import org.hecha.verification.Outcome;
import org.hecha.verification.testkit.Fixture;
import org.hecha.verification.testkit.Records;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Accuracy class and calibration of meters. 1000 MWh at 0.5 t/MWh are measured: 500 t. */
class MeterRulesTest {

    private static final String METER = "HECHA-METER";
    private static final String RECORD = "HECHA-METER-RECORD";

    private final Fixture fixture = new Fixture();
    private final Bench bench = new Bench(fixture);
    private final Records records = new Records(fixture.inventory);
    private final EmissionSource power = fixture.source("电", Fixture.POWER, "1000", "MWh");

    MeterRulesTest() {
        Fixture.state(power, "EF", "0.5", "tCO2/MWh", ProvenanceKind.SUPPLIER);
    }

    private void corrected(String subject, String tonnes, String... words) {
        Outcome outcome = bench.fails(METER, subject, words);
        assertEquals(0, new BigDecimal(tonnes).compareTo(outcome.misstatement().orElseThrow()),
                outcome.misstatement() + " " + outcome.message().in(Locale.ENGLISH));
    }

    @Test
    void onTimeAndInClassStandsAsItIs() {
        bench.doesNotApply(METER);
        Meter meter = records.meter("M1", "0.5", "电");
        Records.calibration(meter, "2022-12-01", "2023-12-31", "0.5");
        bench.passes(METER);
        bench.passes(RECORD);
        meter.getCalibrations().get(0).setAccuracy(new BigDecimal("-0.3"));
        bench.passes(METER);
    }

    @Test
    void onTimeButOutOfClassIsCorrectedByTheExcess() {
        Records.calibration(records.meter("M1", "0.5", "电"), "2022-12-01", "2023-12-31", "0.8");
        // 1000 × [1 + (0.8 - 0.5) %] = 1003 MWh; (1000 - 1003) × 0.5 = -1.5 t
        corrected("电", "-1.5", "1000 × [1 + (0.8 − 0.5) %] = 1003", "1003 MWh", "-1.5 tCO2e");
    }

    @Test
    void notCalibratedIsCorrectedByTheRequiredAccuracy() {
        records.meter("M1", "0.5", "电");
        // 1000 × (1 + 0.5 %) = 1005 MWh; -5 × 0.5 = -2.5 t
        corrected("电", "-2.5", "1000 × (1 + 0.5 %) = 1005");
    }

    @Test
    void calibratedLateIsSplitByPeriod() {
        power.getActivityData().clear();
        fixture.activity(power, "300", "MWh", LocalDate.of(2023, 1, 1), LocalDate.of(2023, 3, 31));
        fixture.activity(power, "200000", "kWh", LocalDate.of(2023, 4, 1), LocalDate.of(2023, 6, 30));
        fixture.activity(power, "500", "MWh", LocalDate.of(2023, 7, 1), LocalDate.of(2023, 12, 31));
        Meter meter = records.meter("M1", "0.5", "电");
        Records.calibration(meter, "2022-04-01", null, "0.4"); // holds 12 months, to 2023-03-31
        Records.calibration(meter, "2023-07-01", null, "0.7"); // three months late, and out of class
        // 300 as read + 200 × 1.005 + 500 × [1 + (0.7 - 0.5) %] = 300 + 201 + 501 = 1002; -2 × 0.5 = -1 t
        corrected("电", "-1", "2023-01-01/2023-03-31", "200 × (1 + 0.5 %) = 201", "500 × [1 + (0.7 − 0.5) %] = 501", "1002");
    }

    @Test
    void aRecordOverTheLastDayIsDividedByDays() {
        // 73 of 365 days are calibrated: 200 as read, 800 × 1.005 = 804; -4 × 0.5 = -2 t
        Records.calibration(records.meter("M1", "0.5", "电"), "2022-03-15", "2023-03-14", "0.5");
        corrected("电", "-2", "2023-03-15/2023-12-31", "800 × (1 + 0.5 %) = 804", "1004");
    }

    @Test
    void productionIsCorrectedDownwards() {
        Meter meter = records.meter("M1", "0.5", "电", "output-0");
        meter.setProduction(true);
        records.output("钢", "2000", "t", "2023-01-01", "2023-12-31");
        var failures = bench.of(METER).stream().filter(Outcome::failed).toList();
        // 1000 × (1 - 0.5 %) = 995 MWh, +2.5 t; 2000 × (1 - 0.5 %) = 1990 t of product, no emission of its own
        assertEquals(2, failures.size());
        assertEquals(0, new BigDecimal("2.5").compareTo(failures.get(0).misstatement().orElseThrow()));
        assertTrue(failures.get(1).message().in(Locale.ENGLISH).contains("2000 × (1 − 0.5 %) = 1990"));
        assertTrue(failures.get(1).misstatement().isEmpty());
    }

    @Test
    void ofSeveralMetersTheWorstCounts() {
        Records.calibration(records.meter("M1", "0.5", "电"), "2022-12-01", "2023-12-31", "0.5");
        records.meter("M2", "1.0", "电");
        corrected("电", "-5", "M1, M2", "1000 × (1 + 1.0 %) = 1010");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = { "-,2022-12-01,2023-12-31,0.5,0,accuracy asked of the meter",
        "0.5,-,2023-12-31,0.5,0,has no day", "0.5,2022-12-01,-,0.5,0,neither a last day nor an interval",
        "0.5,2022-12-01,2023-12-31,-,0,does not state the accuracy" })
    void whatIsNotStatedKeepsAMeterFromBeingJudged(String required, String on, String until, String accuracy, int interval,
            String why) {
        Meter meter = records.meter("M1", required, "电");
        meter.setIntervalMonths(interval);
        Records.calibration(meter, on, until, accuracy);
        bench.undecided(METER, "电", why);
    }

    @Test
    void aMeterOfNothingKnownIsUndecided() {
        records.meter("M1", "0.5", "风");
        bench.undecided(METER, "风", "no source of the inventory");
        fixture.inventory.getMeters().get(0).getMeasures().set(0, "电");
        power.getActivityData().clear();
        bench.undecided(METER, "电", "no activity data");
    }

    @Test
    void meteredDataWithoutAMeterAreObserved() {
        bench.fails(RECORD, "", "1");
        EmissionSource coal = fixture.source("煤", Fixture.FUEL, "10", "t");
        records.meter("M1", "0.5", "电");
        bench.fails(RECORD, "煤");
        coal.getActivityData().get(0).setTier(DataTier.SECONDARY);
        bench.passes(RECORD);
        power.getActivityData().get(0).setTier(DataTier.PROXY);
        bench.doesNotApply(RECORD);
    }
}
