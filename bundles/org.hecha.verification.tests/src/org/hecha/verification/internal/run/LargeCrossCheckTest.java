package org.hecha.verification.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.hecha.model.base.ProvenanceKind;
import org.hecha.model.inventory.CrossKind;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.verification.crosscheck.CrossSection;
import org.hecha.verification.crosscheck.CrossTable;
import org.hecha.verification.crosscheck.CrossVerdict;
import org.hecha.verification.internal.crosscheck.CrossLimits;
import org.hecha.verification.internal.crosscheck.Examinations;
import org.hecha.verification.testkit.Fixture;
import org.hecha.verification.testkit.Records;
import org.junit.jupiter.api.Test;

/** Many records: what grows with their square would take hours here. */
class LargeCrossCheckTest {

    private static final int RECORDS = 200_000;

    @Test
    void manyRecordsOnBothSidesAreComparedInSeconds() {
        Fixture fixture = new Fixture();
        Records records = new Records(fixture.inventory);
        EmissionSource power = fixture.source("电", Fixture.POWER, null, null);
        Fixture.state(power, "EF", "0.5", "tCO2/MWh", ProvenanceKind.SUPPLIER);
        LocalDate start = LocalDate.of(2023, 1, 1);
        for (int i = 0; i < RECORDS; i++) {
            LocalDate day = start.plusDays(i % 365);
            fixture.activity(power, "1000", "kWh", day, day);
            records.cross("电", CrossKind.LEDGER, "1", "MWh", day.toString(), day.toString());
        }
        Records.calibration(records.meter("M1", "0.5", "电"), "2022-12-01", "2023-06-30", "0.5");
        CrossTable table = new Examinations(fixture.quantification,
                new CrossLimits()).examine(fixture.engagement, fixture.inventory);
        assertEquals(0, new BigDecimal(RECORDS).compareTo(table.of(CrossSection.SECOND_FIGURE).get(0).other().orElseThrow()));
        assertEquals(CrossVerdict.AGREES, table.of(CrossSection.SECOND_FIGURE).get(0).verdict());
        assertEquals(CrossVerdict.DIFFERS, table.of(CrossSection.METER).get(0).verdict());
    }
}
