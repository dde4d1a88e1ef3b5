package org.hecha.standard.gbt32151;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** GB/T 32151.34, carbon materials: the ten sources with the tables of its annex C. */
class CarbonMaterialsPluginTest {

    private static final String PART = "GBT32151.34.";

    private InstalledMethods works;

    @BeforeEach
    void anInventory() {
        works = new InstalledMethods();
        works.engagement().setElectricitySeries("CN-NATIONAL-EXCL");
    }

    /**
     * The three paths for fuel.
     * <pre>
     * volume   2 × 10^4 Nm3 × 0.015 tC × 0.98 × 44/12 = 0.0294 × 44/12 = 0.1078
     * mass     10 t × 0.02 tC/t × 1 × 44/12           = 0.2 × 44/12    = 0.733333…
     * heat     10 GJ × 0.02 tC/GJ × 1 × 44/12         = 0.2 × 44/12    = 0.733333…
     * </pre>
     */
    @Test
    void threePathsForFuel() {
        tried("fuel.volume", "").amount("", "20000", "Nm3").state("FCV", "0.015", "tC/10^4 Nm3").state("FOx", "98", "%")
                .gives("0.1078000");
        tried("fuel.mass", "").amount("", "10", "t").state("FCm", "0.02", "tC/t").state("FOx", "1", "1").gives("0.733333");
        tried("fuel.heat", "").amount("", "10", "GJ").state("FCh", "0.02", "tC/GJ").state("FOx", "1", "1").gives("0.733333");
    }

    /** With everything from table C.1, whose products are published: NCV × CC × OF × 44/12. */
    @ParameterizedTest
    @CsvSource({"volume, natural-gas, 10^4 Nm3, 21.6219", "volume, blast-furnace-gas, 10^4 Nm3, 8.4811",
        "volume, coke-oven-gas, 10^4 Nm3, 8.8638", "mass, petroleum-coke, t, 3.2115", "mass, coke, t, 2.8604",
        "mass, diesel, t, 3.0959", "mass, lng, t, 2.8313", "mass, anthracite, t, 2.5215"})
    void fuelByTableC1(String path, String fuel, String unit, String expected) {
        tried("fuel.heat-of-" + path, fuel).amount("", "1", unit).gives(expected);
    }

    /**
     * Petroleum coke calcined, K1 from its table.
     * <pre>
     * fixed carbon   100 × 0.008 − (70 + 5 + 1) × 0.002 = 0.8 − 0.152 = 0.648 tC;  × 44/12 = 2.376
     * volatiles      100 × 0.10 − 70 × 0.02 = 10 − 1.4 = 8.6 t;  × 0.35 × 44/16    = 8.2775
     * together       10.6535 tCO2
     * </pre>
     */
    @Test
    void calcining() {
        calciner("70").gives("10.65350000");
        calciner("70").state("K1", "0", "1").gives("2.376000");
        assertEquals(List.of(), calciner("70").codes());
    }

    /**
     * Electrodes baked, K2 from its table.
     * <pre>
     * carbon      10 × 0.005 + 100 × 0.007 − 0.05 − 95 × 0.006 = 0.05 + 0.7 − 0.05 − 0.57 = 0.13 tC;  × 44/12 = 0.476667
     * volatiles   10 × 0.10 + 100 × 0.02 = 3 t;  × 0.35 × 44/16                            = 2.8875
     * together    3.364167 tCO2
     * </pre>
     */
    @Test
    void baking() {
        tried("baking", "").amount("BPM", "10", "t").amount("BG", "100", "t").amount("", "0.05", "tC").amount("BP", "95", "t")
                .state("BPMFC", "0.005", "tC/t").state("BGFC", "0.007", "tC/t").state("BPFC", "0.006", "tC/t")
                .state("BPMVar", "10", "%").state("BGVar", "2", "%").gives("3.364166666667");
    }

    /** The same carbon graphitised: 0.13 × 44/12 + 0.35 × 10 × 0.10 × 44/16 = 0.476667 + 0.9625 = 1.439167 tCO2. */
    @Test
    void graphitising() {
        tried("graphitising", "").amount("GPM", "10", "t").amount("GTA", "100", "t").amount("", "50", "kgC")
                .amount("GP", "95", "t").state("GPMFC", "0.005", "tC/t").state("GTAFC", "0.007", "tC/t")
                .state("GPFC", "0.006", "tC/t").state("GPMVar", "0.10", "1").gives("1.439166666667");
    }

    /** 1 000 Nm3/h × 10 mg/Nm3 × 24 h = 0.00024 t of tar a day; × 30 × 0.02 × 0.98 × 44/12 = 0.00051744 tCO2. */
    @Test
    void fumeIncineration() {
        TriedSource fume = tried("fume-incineration", "").amount("", "24", "h").state("Q", "1000", "Nm3/h")
                .state("QVar", "10", "mg/Nm3").state("HM", "30", "GJ/t").state("FCh", "0.02", "tC/GJ");
        fume.isRefused("VALUE_MISSING", "FOx");
        fume.state("FOx", "0.98", "1").gives("0.00051744");
    }

    /** 10 t × 0.90 × 0.440 × 1 = 3.96 tCO2: content, factor and conversion from the tables. */
    @Test
    void desulphurisation() {
        tried("desulphurisation", "CaCO3").amount("", "10", "t").gives("3.9600");
        tried("desulphurisation", "").amount("", "10", "t").isRefused("FACTOR_KEY_MISSING", "EF1");
    }

    /** 100 MWh × 0.6096 = 60.96 t by the newest announcement, × 0.5 = 50 stated, 0 for proven green power. */
    @Test
    void electricity() {
        tried("purchased-electricity", "").amount("", "100", "MWh").gives("60.9600");
        tried("purchased-electricity", "").amount("", "100000", "kWh").state("EF2", "0.5", "tCO2/MWh").gives("50.0");
        tried("purchased-electricity", "").amount("", "100", "MWh").state("EF2", "0", "tCO2/MWh").gives("0.0");
        tried("exported-electricity", "").amount("", "10", "MWh").state("EF2", "0.5", "tCO2/MWh").gives("5.0");
    }

    /**
     * Steam without the 83.74 kJ/kg of the national ETS.
     * <pre>
     * stated           1 000 kg × 2 800 kJ/kg    = 2.8 GJ;       × 0.11 = 0.308
     * 1.70 MPa (C.4)   1 000 t × 2 793.8 kJ/kg   = 2 793.8 GJ;   × 0.11 = 307.318
     * 1 MPa, 300 °C    1 000 t × 3 051.3 kJ/kg   = 3 051.3 GJ;   × 0.11 = 335.643
     * </pre>
     */
    @Test
    void steamByItsTables() {
        tried("purchased-heat.saturated-steam", "").amount("", "1000", "kg").state("HM", "2800", "kJ/kg").gives("0.308000");
        tried("purchased-heat.saturated-steam", "steam-1.70MPa").amount("", "1000", "t").gives("307.3180");
        tried("purchased-heat.superheated-steam", "steam-1MPa-300C").amount("", "1000", "t").gives("335.6430");
        tried("exported-heat.saturated-steam", "").amount("", "200", "kg").state("HM", "2800", "kJ/kg").gives("0.061600");
        tried("exported-heat.superheated-steam", "steam-3MPa-400C").amount("", "1", "t").gives("0.355476");
    }

    /** Five cells of C.5 break the order of their neighbours: 3 217.8 at 0.5 MPa, but 3 264 at 1 MPa. */
    @ParameterizedTest
    @CsvSource({"steam-0.5MPa-400C, 3217.8, 0.353958", "steam-0.01MPa-550C, 3593.2, 0.395252",
        "steam-30MPa-140C, 603.1, 0.066341", "steam-30MPa-200C, 856.2, 0.094182", "steam-30MPa-240C, 1024.8, 0.112728"})
    void aSuspiciousCellNeedsAcceptance(String state, String printed, String expected) {
        tried("purchased-heat.superheated-steam", state).amount("", "1", "t").isRefused("UNCONFIRMED_NOT_ACCEPTED", printed);
        tried("purchased-heat.superheated-steam", state).amount("", "1", "t").accept("HM").gives(expected);
    }

    @Test
    void badInputIsRefused() {
        tried("calcining", "").amount("", "100", "t").isRefused("ACTIVITY_SYMBOL_MISSING", "GC, CC, UCC, DU");
        tried("calcining", "").amount("GC", "100", "t").state("WFC", "0.9", "tC/t").isRefused("NO_ACTIVITY_DATA");
        tried("calcining", "").amount("GC", "100", "tC").isRefused("UNIT_DOES_NOT_FIT", "tC");
        calciner("70").amount("DU", "-1", "t").isRefused("NEGATIVE_QUANTITY", "-1");
        tried("purchased-heat.saturated-steam", "steam-1.50MPa").amount("", "1", "t")
                .isRefused("ROW_NOT_IN_TABLE", "steam-1.50MPa", "steam-1.60MPa", "steam-1.70MPa", "… (70)");
        tried("fuel.heat-of-volume", "natural-gas").amount("", "1", "m3").isRefused("UNIT_DOES_NOT_FIT", "m3");
        tried("fuel.heat-of-volume", "diesel").amount("", "1", "Nm3").isRefused("UNIT_DOES_NOT_FIT", "GJ/t");
        assertEquals(List.of("VALUE_OUTSIDE_LIMITS"), calciner("70").state("K1", "1.01", "1").codes());
        tried("baking", "").edition("2015").amount("BPM", "1", "t").isRefused("EDITION_NOT_DECLARED", "2024");
    }

    private TriedSource tried(String method, String row) {
        return new TriedSource(works, PART + method, row);
    }

    private TriedSource calciner(String made) {
        return tried("calcining", "").amount("GC", "100", "t").amount("CC", made, "t").amount("UCC", "5", "t")
                .amount("DU", "1000", "kg").state("WFC", "0.008", "tC/t").state("WFC_C", "0.002", "tC/t")
                .state("WVar", "10", "%").state("WVar_C", "2", "%");
    }
}
