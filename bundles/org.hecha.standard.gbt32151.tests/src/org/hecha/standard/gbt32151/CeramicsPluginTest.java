package org.hecha.standard.gbt32151;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

/** GB/T 32151.9, ceramics. */
class CeramicsPluginTest {

    private static final String FIRING = "GBT32151.9.firing";

    private final InstalledMethods works = new InstalledMethods();

    /**
     * A tile works.
     * <pre>
     * utilised   50 000 t × 0.9                         = 45 000 t
     * per t      0.05 × 44/100 + 0.021 × 44/84          = 0.022 + 0.011 = 0.033 tCO2
     * together   45 000 × 0.033                         = 1 485 tCO2
     * </pre>
     * The equation is from memory, and the result says so.
     */
    @Test
    void firing() {
        TriedSource clay = clay("t").state("C_2", "0.021", "1");
        clay.gives("1485.000");
        assertEquals(List.of("METHOD_UNCONFIRMED"), clay.codes());
        assertEquals("2015", clay.applied().edition());
    }

    /** Its gas is burnt by the general rules: 100 × 389.31 × 0.0153 × 0.99 × 44/12 = 2 162.19 tCO2. */
    @Test
    void fuelIsThatOfTheGeneralRules() {
        works.engagement().setFuelTableId("GBT32151.34-2024-C1");
        new TriedSource(works, "GBT32150.fuel-combustion.volume", "natural-gas").amount("", "1000000", "Nm3")
                .gives("2162.19");
    }

    @Test
    void badInputIsRefused() {
        clay("t").isRefused("VALUE_MISSING", "C_2");
        clay("GJ").state("C_2", "0", "1").isRefused("UNIT_DOES_NOT_FIT", "GJ");
        new TriedSource(works, FIRING, "").isRefused("NO_ACTIVITY_DATA");
        clay("t").state("C_2", "0", "1").edition("2023").isRefused("EDITION_NOT_DECLARED", "2015");
        assertEquals(List.of("METHOD_UNCONFIRMED", "VALUE_OUTSIDE_LIMITS"), clay("t").state("C_2", "2.1", "1").codes());
    }

    private TriedSource clay(String unit) {
        return new TriedSource(works, FIRING, "").amount("", "50000", unit).state("eta", "90", "%")
                .state("C_1", "0.05", "1");
    }
}
