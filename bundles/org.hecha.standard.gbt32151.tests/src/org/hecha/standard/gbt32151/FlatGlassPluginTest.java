package org.hecha.standard.gbt32151;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.hecha.model.engagement.Criterion;
import org.hecha.model.engagement.EngagementFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** GB/T 32151.7, flat glass, with the tables that are installed. */
class FlatGlassPluginTest {

    private static final String POWDER = "GBT32151.7.carbon-powder";
    private static final String CARBONATE = "GBT32151.7.carbonate";

    private InstalledMethods works;

    @BeforeEach
    void anEmptyInventory() {
        works = new InstalledMethods();
    }

    /**
     * Soda ash of 2023, all of it calcined (stated).
     * <pre>
     * 20 000 t × 0.415 tCO2/t = 8 300 t   (table C.2 of part 34)
     *  8 300 t × 1            = 8 300 tCO2
     * </pre>
     */
    @Test
    void sodaAshByTheNewerEdition() {
        carbonate("Na2CO3", "20000").state("F", "1", "1").gives("8300.000");
    }

    /**
     * The same by the edition of 2015, whose factors have four decimals, 98.5 % calcined.
     * <pre>
     * 20 000 t × 0.4149 tCO2/t = 8 298 t
     *  8 298 t × 0.985         = 8 173.53 tCO2
     * </pre>
     */
    @Test
    void sodaAshByTheOlderEdition() {
        TriedSource older = carbonate("Na2CO3", "20000").edition("2015").state("F", "98.5", "%");
        older.gives("8173.53");
        assertEquals("2015", older.applied().edition());
        carbonate("Na2CO3", "20000").state("F", "98.5", "%").gives("8175.50");
    }

    @Test
    void theCriteriaChooseTheEdition() {
        Criterion criterion = EngagementFactory.eINSTANCE.createCriterion();
        criterion.setStandardId("GBT32151.7");
        criterion.setEdition("2015");
        works.engagement().getCriteria().add(criterion);
        // 1 000 t × 0.4773 = 477.3 and not 477
        carbonate("CaMgC2O6", "1000").state("F", "1", "1").gives("477.30");
        assertEquals("2015", powder("120").accept("C").applied().edition());
    }

    /** 120 t × 1 tC/t × 44/12 = 440 tCO2, once the verifier accepts that the powder is all carbon. */
    @Test
    void carbonPowderNeedsAcceptance() {
        powder("120").isRefused("UNCONFIRMED_NOT_ACCEPTED", "CN-GLASS", "carbon-powder", "1.00");
        powder("120").accept("C").gives("440.000");
    }

    /** 1 000 t × 0.440 × 1 = 440 t; the calcined share of 100 % is unconfirmed too. */
    @Test
    void theCalcinedShareNeedsAcceptance() {
        carbonate("CaCO3", "1000").isRefused("UNCONFIRMED_NOT_ACCEPTED", "CN-GLASS", " F ");
        carbonate("CaCO3", "1000").accept("F").gives("440.0");
    }

    @Test
    void badInputIsRefused() {
        carbonate("ankerite", "10").state("F", "1", "1").isRefused("ROW_NOT_IN_TABLE", "ankerite", "CaMgC2O6");
        carbonate("", "10").state("F", "1", "1").isRefused("FACTOR_KEY_MISSING", "EF");
        new TriedSource(works, CARBONATE, "CaCO3").state("F", "1", "1").isRefused("NO_ACTIVITY_DATA", " t");
        new TriedSource(works, POWDER, "").amount("", "10", "tC").accept("C").isRefused("UNIT_DOES_NOT_FIT", "tC");
        carbonate("CaCO3", "10").edition("2020").isRefused("EDITION_NOT_DECLARED", "2023, 2015");
        assertEquals(List.of("VALUE_OUTSIDE_LIMITS"), carbonate("CaCO3", "10").state("F", "1.2", "1").codes());
    }

    private TriedSource carbonate(String row, String tonnes) {
        return new TriedSource(works, CARBONATE, row).amount("", tonnes, "t");
    }

    private TriedSource powder(String tonnes) {
        return new TriedSource(works, POWDER, "").amount("", tonnes, "t");
    }
}
