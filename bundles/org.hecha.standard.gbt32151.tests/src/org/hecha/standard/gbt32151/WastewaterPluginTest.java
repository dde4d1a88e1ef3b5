package org.hecha.standard.gbt32151;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The wastewater method that every sector may use, and GB/T 32151.12, textiles, which has it too. */
class WastewaterPluginTest {

    private static final String CONCENTRATION = "GBT32150.wastewater.concentration";
    private static final String REMOVED = "GBT32150.wastewater.removed-cod";
    private static final String TEXTILES = "GBT32151.12.wastewater";

    private InstalledMethods works;

    @BeforeEach
    void anInventory() {
        works = new InstalledMethods();
        works.engagement().setGwpSet("AR5");
    }

    /**
     * The same water in every class of treatment and every sector.
     * <pre>
     * removed   100 000 m3 × (2.2 − 0.2) kg/m3 = 200 000 kg
     * treated   200 000 − 40 000 as sludge     = 160 000 kg
     * possible  160 000 × 0.25                 =  40 000 kg CH4
     * emitted   40 t × MCF                                        anaerobic reactor: 40 × 0.8 = 32 t
     * </pre>
     */
    @ParameterizedTest
    @CsvSource({"discharge, 4", "aerobic-well-run, 0", "aerobic-overloaded, 12", "sludge-digester, 32",
        "anaerobic-reactor, 32", "lagoon-shallow, 8", "lagoon-deep, 32", "paper, 20", "food, 28", "tobacco, 12", "drinks, 20"})
    void everyClassOfTreatment(String row, String expected) {
        TriedSource works2023 = water(CONCENTRATION, row, "100000", "2200", "200", "40000");
        works2023.gives(expected);
        assertEquals(List.of(), works2023.codes());
    }

    /** 32 t × 28 = 896 tCO2e at AR5, 32 × 21 = 672 at SAR; the older edition of the general rules has the method too. */
    @Test
    void theWarmingPotentialIsThatOfTheInventory() {
        TriedSource reactor = water(CONCENTRATION, "anaerobic-reactor", "100000", "2200", "200", "40000").edition("2015");
        assertEquals(0, new BigDecimal("896").compareTo(reactor.line().co2e()));
        assertEquals("2015", reactor.applied().edition());
        works.engagement().setGwpSet("SAR");
        assertEquals(0, new BigDecimal("672").compareTo(reactor.line().co2e()));
    }

    /** (200 t − 40 t) × 0.25 × 0.8 = 32 t: both amounts are masses, so each record names its symbol. */
    @Test
    void byMeasuredRemoval() {
        new TriedSource(works, REMOVED, "anaerobic-reactor").amount("TOW", "200", "t").amount("S", "40000", "kg")
                .gives("32.00");
        new TriedSource(works, REMOVED, "anaerobic-reactor").amount("", "200", "t").amount("S", "40000", "kg")
                .isRefused("ACTIVITY_SYMBOL_MISSING", "TOW, S");
    }

    /**
     * A dye works.
     * <pre>
     * removed   600 000 m3 × (1.8 − 0.3) kg/m3 = 900 000 kg
     * treated   900 000 − 100 000              = 800 000 kg
     * emitted   800 000 × 0.25 × 0.8           = 160 000 kg = 160 tCH4
     * </pre>
     * That part 12 takes this equation is from memory, and the result says so.
     */
    @Test
    void textiles() {
        TriedSource dyeing = water(TEXTILES, "anaerobic-reactor", "600000", "1800", "300", "100000");
        dyeing.gives("160.00");
        assertEquals(List.of("METHOD_UNCONFIRMED"), dyeing.codes());
        assertEquals("2018", dyeing.applied().edition());
    }

    @Test
    void badInputIsRefused() {
        water(CONCENTRATION, "cod", "1", "2", "1", "0").isRefused("COLUMN_NOT_IN_TABLE", "MCF");
        water(CONCENTRATION, "septic-tank", "1", "2", "1", "0").isRefused("ROW_NOT_IN_TABLE", "lagoon-deep");
        new TriedSource(works, CONCENTRATION, "paper").amount("", "10", "m3").isRefused("VALUE_MISSING", "COD_in");
        new TriedSource(works, CONCENTRATION, "paper").amount("", "10", "m3").state("COD_in", "2", "kg/m3")
                .state("COD_out", "1", "kg/m3").isRefused("NO_ACTIVITY_DATA", "kg");
        new TriedSource(works, TEXTILES, "paper").amount("", "10", "Nm3").amount("", "1", "kg").state("COD_in", "2", "kg/m3")
                .state("COD_out", "1", "kg/m3").isRefused("UNIT_DOES_NOT_FIT", "Nm3");
        TriedSource bad = water(CONCENTRATION, "paper", "10", "2200", "200", "0").state("MCF", "1.2", "1");
        assertEquals(List.of("VALUE_OUTSIDE_LIMITS"), bad.codes());
    }

    /** Concentrations come in mg/L: 2 200 mg/L = 2.2 kg/m3. */
    private TriedSource water(String method, String row, String volume, String in, String out, String sludge) {
        return new TriedSource(works, method, row).amount("", volume, "m3").amount("", sludge, "kg")
                .state("COD_in", in, "mg/L").state("COD_out", out, "mg/L");
    }
}
