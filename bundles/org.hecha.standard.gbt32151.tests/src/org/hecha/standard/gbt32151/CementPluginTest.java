package org.hecha.standard.gbt32151;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;

import org.hecha.standard.calculation.LineResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** GB/T 32151.8, cement. */
class CementPluginTest {

    private static final String OXIDES = "GBT32151.8.raw-material-carbonate";
    private static final String FACTOR = "GBT32151.8.clinker-factor";
    private static final String MEAL = "GBT32151.8.raw-meal-carbon";
    private static final String WASTE = "GBT32151.8.alternative-fuel.mass";

    private final InstalledMethods works = new InstalledMethods();

    /**
     * A kiln with its dust and with oxides that slag brought along.
     * <pre>
     * clinker and dust   990 000 + 6 000 + 4 000        = 1 000 000 t
     * from CaO           (0.65 − 0.02) × 44/56          = 0.63 × 0.785714… = 0.495
     * from MgO           (0.025 − 0.005) × 44/40        = 0.02 × 1.1       = 0.022   (44/56 would give 0.0157)
     * together           1 000 000 × (0.495 + 0.022)    = 517 000 tCO2
     * </pre>
     */
    @ParameterizedTest
    @ValueSource(strings = {"2023", "2015"})
    void kilnWithDust(String edition) {
        TriedSource kiln = kiln().edition(edition);
        kiln.gives("517000.000");
        assertEquals(List.of(), kiln.codes());
        assertEquals(edition, kiln.applied().edition());
    }

    /** The masses may come in other units of mass and in several records: 990 kt = 600 000 t + 390 000 t. */
    @Test
    void recordsNameTheirSymbol() {
        contents(new TriedSource(works, OXIDES, "").amount("Q_clinker", "600000", "t").amount("Q_clinker", "390", "kt")
                .amount("Q_kiln", "6000", "t").amount("Q_bypass", "4000", "t")).gives("517000.000");
    }

    @Test
    void badInputIsRefused() {
        contents(new TriedSource(works, OXIDES, "").amount("", "990000", "t").amount("Q_kiln", "0", "t")
                .amount("Q_bypass", "0", "t")).isRefused("ACTIVITY_SYMBOL_MISSING", "Q_clinker, Q_kiln, Q_bypass");
        contents(new TriedSource(works, OXIDES, "").amount("Q_clinker", "990000", "t"))
                .isRefused("NO_ACTIVITY_DATA");
        contents(new TriedSource(works, OXIDES, "").amount("Q_clinker", "1", "MWh").amount("Q_kiln", "0", "t")
                .amount("Q_bypass", "0", "t")).isRefused("UNIT_DOES_NOT_FIT", "MWh");
        new TriedSource(works, OXIDES, "").amount("Q_clinker", "1", "t").amount("Q_kiln", "0", "t")
                .amount("Q_bypass", "0", "t").state("CaO", "0.65", "1").isRefused("VALUE_MISSING", "CaO_other");
        contents(kilnOf("1").amount("Q_dust", "1", "t")).isRefused("ACTIVITY_SYMBOL_UNKNOWN", "Q_dust");
    }

    /** 1 000 000 t × 0.538 = 538 000 tCO2, from memory: only with acceptance, and the method itself says so too. */
    @Test
    void theDefaultOfClinkerNeedsAcceptance() {
        clinker().isRefused("UNCONFIRMED_NOT_ACCEPTED", "CN-CEMENT", "0.538");
        TriedSource accepted = clinker().accept("EF");
        accepted.gives("538000.0");
        assertEquals(List.of("METHOD_UNCONFIRMED"), accepted.codes());
    }

    /**
     * Carbon of the raw meal at the upper end of the remembered range.
     * <pre>
     * 1 500 000 t × 0.003 tC/t = 4 500 tC;  4 500 × 44/12 = 16 500 tCO2
     * measured at 0.2 %:         3 000 tC;  3 000 × 44/12 = 11 000 tCO2
     * </pre>
     */
    @Test
    void carbonOfTheRawMeal() {
        meal().isRefused("UNCONFIRMED_NOT_ACCEPTED", "raw-meal");
        meal().accept("FR0").gives("16500.000");
        meal().state("FR0", "0.002", "tC/t").gives("11000.000");
    }

    /**
     * Tyres, 27 % of their carbon from natural rubber.
     * <pre>
     * 500 t × 20 GJ/t × 0.08 tCO2/GJ = 800 tCO2
     * biogenic 800 × 0.27 = 216 t apart, fossil 800 − 216 = 584 t in the total
     * </pre>
     */
    @Test
    void theFossilPartOfAlternativeFuels() {
        TriedSource tyres = new TriedSource(works, WASTE, "").amount("", "500", "t").state("NCV", "20", "GJ/t")
                .state("EF", "80", "kgCO2/GJ");
        tyres.source().setBiogenicShare(new BigDecimal("0.27"));
        LineResult line = tyres.line();
        assertEquals(0, new BigDecimal("216").compareTo(line.biogenic()), InstalledMethods.sentences(line));
        assertEquals(0, new BigDecimal("584").compareTo(line.co2e()));
    }

    private TriedSource kiln() {
        return contents(kilnOf("990000"));
    }

    private TriedSource kilnOf(String clinker) {
        return new TriedSource(works, OXIDES, "").amount("Q_clinker", clinker, "t").amount("Q_kiln", "6000", "t")
                .amount("Q_bypass", "4000", "t");
    }

    private static TriedSource contents(TriedSource kiln) {
        return kiln.state("CaO", "65", "%").state("CaO_other", "0.02", "1").state("MgO", "0.025", "1")
                .state("MgO_other", "0.005", "1");
    }

    private TriedSource clinker() {
        return new TriedSource(works, FACTOR, "").amount("", "1000000", "t");
    }

    private TriedSource meal() {
        return new TriedSource(works, MEAL, "").amount("", "1500", "kt");
    }
}
