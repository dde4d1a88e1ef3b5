package org.hecha.standard.gbt32151;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** GB/T 32151.11, coal production: methane of mining and post-mining. */
class CoalProductionPluginTest {

    private static final String PART = "GBT32151.11.";

    private final InstalledMethods works = new InstalledMethods();

    /** 1 000 000 t × 1.34 kg/t = 1 340 000 kg = 1 340 tCH4; at AR5 × 28 = 37 520 tCO2e. */
    @Test
    void openPit() {
        works.engagement().setGwpSet("AR5");
        TriedSource pit = tried("open-pit", "").amount("", "1000000", "t");
        pit.gives("1340.00");
        assertEquals(0, new BigDecimal("37520").compareTo(pit.line().co2e()), pit.codes().toString());
        assertEquals(List.of(), pit.codes());
        assertEquals("2018", pit.applied().edition());
    }

    /** Per type of mine 1 000 000 t × EF kg/t / 1 000. */
    @ParameterizedTest
    @CsvSource({"post-mining-high-gas, 2010", "post-mining-low-gas, 600", "post-mining-open-pit, 340"})
    void postMining(String mine, String expected) {
        works.engagement().setGwpSet("AR5");
        tried("post-mining", mine).amount("", "1000", "kt").gives(expected);
    }

    /**
     * The same mine both ways.
     * <pre>
     * absolute   5 000 000 m3 emitted
     * relative   1 000 000 t × 5 m3/t = 5 000 000 m3
     * left       5 000 000 − 1 200 000 recovered − 300 000 destroyed = 3 500 000 m3
     * mass       3 500 000 × 0.67 kg/m3 = 2 345 000 kg = 2 345 tCH4   (density derived, so a default)
     * </pre>
     */
    @Test
    void underground() {
        works.engagement().setGwpSet("AR5");
        TriedSource absolute = gone(tried("underground.absolute", "").amount("V", "500", "10^4 m3"));
        absolute.gives("2345.00");
        assertEquals(List.of("METHOD_UNCONFIRMED"), absolute.codes());
        gone(tried("underground.relative", "").amount("", "1000000", "t")).state("q", "5", "m3/t").gives("2345.00");
    }

    @Test
    void badInputIsRefused() {
        works.engagement().setGwpSet("AR5");
        gone(tried("underground.absolute", "").amount("", "500", "10^4 m3")).isRefused("ACTIVITY_SYMBOL_MISSING", "V, R, D");
        gone(tried("underground.absolute", "").amount("V", "500", "10^4 Nm3")).isRefused("UNIT_DOES_NOT_FIT", "Nm3");
        gone(tried("underground.relative", "").amount("", "1", "t")).isRefused("VALUE_MISSING", "q");
        tried("underground.absolute", "").amount("V", "500", "10^4 m3").isRefused("NO_ACTIVITY_DATA");
        tried("post-mining", "anthracite").amount("", "1", "t").isRefused("ROW_NOT_IN_TABLE", "post-mining-low-gas");
        tried("open-pit", "").amount("", "1", "GJ").isRefused("UNIT_DOES_NOT_FIT", "GJ");
    }

    private TriedSource tried(String method, String row) {
        return new TriedSource(works, PART + method, row);
    }

    private static TriedSource gone(TriedSource mine) {
        return mine.amount("R", "1200000", "m3").amount("D", "30", "10^4 m3");
    }
}
