package org.hecha.verification.internal.comparison;

import static org.hecha.verification.testkit.Fixture.ref;
import static org.hecha.verification.testkit.Fixture.reported;
import static org.hecha.verification.testkit.Fixture.state;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;

import org.hecha.model.base.ProvenanceKind;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.standard.calculation.Basis;
import org.hecha.standard.comparison.Agreement;
import org.hecha.standard.comparison.ComparisonRow;
import org.hecha.standard.comparison.Explanation;
import org.hecha.verification.testkit.Fixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Slips of the pen and of the sum, and numbers for which nothing may be claimed. */
class SlipsTest {

    private final Fixture fixture = new Fixture();

    private List<ComparisonRow> rows() {
        return new Comparison(fixture.quantification).compare(fixture.engagement, fixture.inventory,
                fixture.quantification.calculate(fixture.engagement, fixture.inventory, Basis.AS_STATED),
                fixture.quantification.calculate(fixture.engagement, fixture.inventory, Basis.BY_CRITERIA));
    }

    private static List<String> codes(ComparisonRow row) {
        return row.explanations().stream().map(Explanation::code).toList();
    }

    private EmissionSource power(String name, String quantity, String printed) {
        EmissionSource source = fixture.source(name, Fixture.POWER, quantity, "MWh");
        state(source, "EF", "1.000000", "tCO2/MWh", ProvenanceKind.OPERATOR);
        return reported(source, printed, "tCO2e");
    }

    @ParameterizedTest
    @CsvSource({ "8911.8000, 8711.8, DIGIT_ERROR", "8921.8000, 8291.8, TRANSPOSITION",
        "8921.8000, 8912.8, TRANSPOSITION", "8928.1000, 8921.8, TRANSPOSITION", "8921.8000, 821.8, DROPPED_DIGIT",
        "8921.8000, 89921.8, ADDED_DIGIT", "8921.8000, 8921800.0, DECIMAL_SHIFT", "8921.8000, 89.2, DECIMAL_SHIFT",
        "8921.8000, -8921.8, SIGN", "8921.8700, 8921.8, TRUNCATED", "8921.8000, 8900.0, COARSE_ROUNDING" })
    void slipIsRecognised(String exact, String printed, String code) {
        power("power", exact, printed);

        ComparisonRow row = rows().get(0);

        assertEquals(Agreement.EXPLAINED, row.agreement());
        assertTrue(codes(row).contains(code), codes(row).toString());
        assertTrue(row.explanations().stream().allMatch(Explanation::reproduces));
    }

    @ParameterizedTest
    @CsvSource({ "8921.8000, 8921.9", "332.4400, 336", "8921.8000, 7000.3", "12.0000, 9" })
    void nothingIsClaimedWithoutProof(String exact, String printed) {
        power("power", exact, printed);

        ComparisonRow row = rows().get(0);

        assertEquals(Agreement.UNEXPLAINED, row.agreement(), row.toString());
        assertTrue(row.explanations().stream().noneMatch(Explanation::reproduces));
    }

    @ParameterizedTest
    @CsvSource({ "1500.0, PART_OMITTED", "4000.0, PART_DOUBLED", "500.0, SIGN" })
    void slipInASumIsRecognised(String printed, String code) {
        power("one", "1000.0", "1000.0");
        power("two", "1500.0", "1500.0");
        fixture.figure("total", Fixture.SUM, printed, "tCO2e", ref("S", "one", "reported"),
                ref("S", "two", "reported"));

        ComparisonRow row = rows().get(2);

        assertEquals(Agreement.EXPLAINED, row.agreement());
        assertTrue(codes(row).contains(code), codes(row).toString());
    }

    @Test
    void biogenicCarbonCountedAsFossilIsRecognised() {
        EmissionSource pellets = fixture.source("pellets", Fixture.HEAT, "1000.00", "GJ");
        pellets.setFactorKey("diesel");
        pellets.setBiogenicShare(BigDecimal.ONE);
        reported(pellets, "72.59", "tCO2e");

        ComparisonRow row = rows().get(0);

        assertEquals(List.of("BIOGENIC_COUNTED"), codes(row));
    }

    @Test
    void whatWasNotPrintedOrCannotBeCalculatedSaysSo() {
        power("printed", "10", "10");
        fixture.source("not printed", Fixture.POWER, "10", "MWh");
        EmissionSource broken = fixture.source("broken", Fixture.FUEL, "10", "t");
        broken.setFactorKey("straw");
        reported(broken, "5", "tCO2");

        List<ComparisonRow> rows = rows();

        assertEquals(Agreement.TO_PRINTED_DIGIT, rows.get(0).agreement());
        assertEquals(Agreement.NOT_REPORTED, rows.get(1).agreement());
        assertEquals(Agreement.NOT_CALCULABLE, rows.get(2).agreement());
        assertTrue(rows.get(2).recalculated().isEmpty());
    }
}
