package org.hecha.standard.gbt32151;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** GB/T 32151.10, chemicals: carbon balance, carbonates, nitric and adipic acid, recovered CO2. */
class ChemicalsPluginTest {

    private static final String PART = "GBT32151.10.";

    private InstalledMethods works;

    @BeforeEach
    void anEmptyInventory() {
        works = new InstalledMethods();
        works.engagement().setGwpSet("SAR");
    }

    /**
     * Methanol from natural gas, one source per stream.
     * <pre>
     * in    gas       1 000 × 10^4 Nm3 × 5.956443 tC = 5 956.443 tC;  × 44/12 = 21 840.291 t
     * out   methanol 12 000 t × 0.375 tC/t           = 4 500 tC;      × 44/12 = 16 500 t   (table)
     * out   sludge      200 t × 0.06 tC/t            =    12 tC;      × 44/12 =     44 t
     * net   21 840.291 − 16 500 − 44                 = 5 296.291 tCO2
     * </pre>
     */
    @Test
    void carbonBalanceOfAnyNumberOfStreams() {
        tried("carbon-input.volume", "").amount("", "1000", "10^4 Nm3").state("CC", "5.956443", "tC/10^4 Nm3")
                .gives("21840.291");
        tried("carbon-product.mass", "methanol").amount("", "12000", "t").gives("16500.000");
        tried("carbon-waste.mass", "").amount("", "200", "t").state("CC", "6", "%").isRefused("UNIT_DOES_NOT_FIT", "%");
        works.inventory().getSources().remove(2);
        tried("carbon-waste.mass", "").amount("", "200", "t").state("CC", "0.06", "tC/t").gives("44.000");
        assertEquals(0, new BigDecimal("5296.291").compareTo(works.calculate().totals().total()));
    }

    /** 10 t × 0.817 tC/t × 44/12 = 29.9567 tCO2 of propane fed, in both editions. */
    @ParameterizedTest
    @CsvSource({"2023", "2015"})
    void theOlderEditionStaysRunnable(String edition) {
        TriedSource propane = tried("carbon-input.mass", "propane").amount("", "10", "t").edition(edition);
        propane.gives("29.9567");
        assertEquals(edition, propane.applied().edition());
        assertEquals(List.of("METHOD_UNCONFIRMED"), propane.codes());
    }

    /** Limestone of 95 %: 1 000 × 0.440 × 0.95 = 418 t by C.2, 1 000 × 0.4397 × 0.95 = 417.715 t by the older set. */
    @Test
    void carbonatesByEdition() {
        limestone().gives("418.000");
        limestone().edition("2015").gives("417.715");
    }

    /**
     * Nitric acid without treatment, per process: 1 000 t × EF kg/t = EF t of N2O; at SAR × 310, high pressure
     * 13.9 × 310 = 4 309 tCO2e.
     */
    @ParameterizedTest
    @CsvSource({"high-pressure, 13.9, 4309", "medium-pressure, 11.8, 3658", "atmospheric, 9.7, 3007",
        "dual-pressure, 8.0, 2480", "comprehensive, 7.5, 2325", "low-pressure, 5.0, 1550"})
    void nitricAcidByProcess(String process, String mass, BigDecimal co2e) {
        TriedSource plant = tried("nitric-acid", process).amount("", "1", "kt").state("eta", "0", "1").state("mu", "0", "1");
        plant.gives(mass);
        assertEquals(0, co2e.compareTo(plant.line().co2e()), process);
        assertEquals(List.of(), plant.codes());
    }

    /**
     * Dual-pressure line with NSCR in use 90 % of the time.
     * <pre>
     * made        50 000 t × 8.0 kg/t = 400 000 kg
     * left        1 − 0.85 × 0.9      = 0.235
     * emitted     400 000 × 0.235     = 94 000 kg = 94 tN2O
     * </pre>
     */
    @Test
    void nitricAcidWithTreatment() {
        nscr().state("mu", "0.9", "1").gives("94.0000");
        nscr().isRefused("VALUE_MISSING", "mu");
        nscr().state("mu", "1", "1").state("eta", "0.80", "1").gives("80.0000");
    }

    /** 100 t × 300 kg/t = 30 000 kg = 30 tN2O; the factor is from memory. */
    @Test
    void adipicAcidNeedsAcceptance() {
        adipic("nitric-acid-oxidation").isRefused("UNCONFIRMED_NOT_ACCEPTED", "CN-ADIPIC-ACID", "300");
        adipic("nitric-acid-oxidation").accept("EF").gives("30.000");
        adipic("other").accept("EF").gives("0.000");
    }

    /** 100 × 10^4 Nm3 × 0.99 × 19.77 t = 1 957.23 tCO2, subtracted from the total. */
    @Test
    void recoveredCarbonDioxide() {
        TriedSource gas = tried("recovered-co2.volume", "").amount("", "1000000", "Nm3").state("PUR", "99", "%");
        gas.isRefused("UNCONFIRMED_NOT_ACCEPTED", "19.77");
        gas.accept("rho").gives("1957.2300");
        assertEquals(0, new BigDecimal("-1957.23").compareTo(gas.line().co2e()));
    }

    @Test
    void badInputIsRefused() {
        tried("nitric-acid", "electrolysis").amount("", "1", "t").isRefused("ROW_NOT_IN_TABLE", "low-pressure");
        tried("nitric-acid", "nscr").amount("", "1", "t").isRefused("COLUMN_NOT_IN_TABLE", "ABATEMENT");
        tried("nitric-acid", "dual-pressure").amount("", "1", "tN2O").isRefused("UNIT_DOES_NOT_FIT", "tN2O");
        tried("carbon-waste.mass", "").amount("", "1", "t").isRefused("VALUE_MISSING", "CC");
        tried("carbon-input.volume", "").amount("", "1", "m3").state("CC", "5", "tC/10^4 Nm3")
                .isRefused("UNIT_DOES_NOT_FIT", "m3");
        TriedSource twice = tried("nitric-acid", "dual-pressure").amount("", "1", "t").state("eta", "1.5", "1").state("mu", "1", "1");
        assertEquals("VALUE_OUTSIDE_LIMITS", twice.codes().get(0));
    }

    private TriedSource tried(String method, String row) {
        return new TriedSource(works, PART + method, row);
    }

    private TriedSource limestone() {
        return tried("carbonate", "CaCO3").amount("", "1000", "t").state("PUR", "0.95", "1");
    }

    private TriedSource nscr() {
        return tried("nitric-acid.nscr", "dual-pressure").amount("", "50000", "t");
    }

    private TriedSource adipic(String process) {
        return tried("adipic-acid", process).amount("", "100", "t").state("eta", "0", "1").state("mu", "0", "1");
    }
}
