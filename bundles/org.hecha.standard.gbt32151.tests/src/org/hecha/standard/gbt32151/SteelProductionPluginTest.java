package org.hecha.standard.gbt32151;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;

import org.hecha.model.inventory.EmissionSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** GB/T 32151.5 in both editions, worked out by hand. */
class SteelProductionPluginTest {

    private static final String PART = "GBT32151.5";

    private final HandCase hand = new HandCase();

    /**
     * 1000 t of coke. 2015, own table: 28.447 × 0.02950 = 0.8391865; × 0.93 = 0.780443445; × 44/12 = 2.861625965 a tonne.
     * 2026, table of the engagement (GB/T 32151.34 C.1): 28.435 × 0.0295 = 0.8388325; × 0.93 = 0.780114225;
     * × 44/12 = 2.860418825 a tonne.
     */
    @ParameterizedTest
    @CsvSource({"2015, 2861.625965", "2026, 2860.418825"})
    void theEditionDecidesTheFuelTable(String edition, String byHand) {
        hand.comesTo(byHand, hand.under(PART, edition).source(PART + ".fuel.mass", "coke", "1000", "t"));
    }

    /**
     * 100 × 10^4 Nm3 of coke-oven gas. 2015: 173.540 × 0.0121 = 2.099834; × 0.99 × 44/12 = 7.62239742 per 10^4 Nm3.
     * 2026 with C.1: 179.81 × 0.01358 = 2.4418198; × 0.99 × 44/12 = 8.863805874.
     */
    @ParameterizedTest
    @CsvSource({"2015, 762.239742", "2026, 886.3805874"})
    void gasByVolume(String edition, String byHand) {
        EmissionSource gas = hand.source(PART + ".fuel.volume", "coke-oven-gas", "1000000", "Nm3");
        gas.setMethodEdition(edition);
        hand.comesTo(byHand, gas);
    }

    /** The national ETS takes no oxidation factor: 28.435 × 0.02942 × 44/12 = 3.06737837 a tonne, a third answer for the same coke. */
    @Test
    void theNationalEtsStandsBeside() {
        hand.comesTo("3067.378", hand.source("CETS-AG-03.01.fuel.mass", "coke", "1000", "t"));
    }

    /** Limestone 1000 × 0.440, dolomite 500 × 0.471 (0.476 in the ETS), electrodes 100 × 3.663, alloys by their factors. */
    @ParameterizedTest
    @CsvSource({"flux, limestone, 1000, 440", "flux, dolomite, 500, 235.5", "electrode, electrode, 100, 366.3",
        "input, pig-iron, 2000, 344", "input, direct-reduced-iron, 1500, 109.5", "input, ferronickel, 300, 11.1",
        "input, ferrochrome, 200, 55", "input, ferromolybdenum, 50, 0.9"})
    void processFactorsOfTheOlderEdition(String method, String factorKey, String quantity, String byHand) {
        EmissionSource source = hand.source(PART + '.' + method, factorKey, quantity, "t");
        hand.refused(source, "VALUE_MISSING", "EF");

        source.setMethodEdition("2015");
        hand.comesTo(byHand, source);
        hand.remarked(source, "METHOD_UNCONFIRMED");
    }

    /** 100 000 × 0.0154 = 1540 and 2000 × 1.375 = 2750, subtracted, once a team member accepts the factor. */
    @ParameterizedTest
    @CsvSource({"crude-steel, 100000, 1540", "methanol, 2000, 2750"})
    void fixedCarbonNeedsTheVerifiersAcceptance(String product, String quantity, String byHand) {
        EmissionSource source = hand.under(PART, "2015").source(PART + ".fixed-carbon", product, quantity, "t");
        hand.refused(source, "UNCONFIRMED_NOT_ACCEPTED", product);

        InstalledMethods.accept(source, "EF");
        hand.comesTo(byHand, source);
        hand.counts("-" + byHand, source);
    }

    /**
     * A small works by the 2015 edition: coke 2861.625965 + limestone 440 + dolomite 235.5 + electrodes 366.3
     * + pig iron 344 − crude steel 1540 = 2707.425965 tCO2, all in category 1.
     */
    @Test
    void aWholeWorks() {
        hand.under(PART, "2015");
        hand.source(PART + ".fuel.mass", "coke", "1000", "t");
        hand.source(PART + ".flux", "limestone", "1000", "t");
        hand.source(PART + ".flux", "dolomite", "500", "t");
        hand.source(PART + ".electrode", "electrode", "100", "t");
        hand.source(PART + ".input", "pig-iron", "2000", "t");
        InstalledMethods.accept(hand.source(PART + ".fixed-carbon", "crude-steel", "100000", "t"), "EF");
        BigDecimal total = hand.installed().calculate().totals().of(1);
        assertEquals(0, new BigDecimal("2707.425965").compareTo(total), total.toPlainString());
    }

    @Test
    void whatIsMissingOrWrongHasNoResult() {
        hand.under(PART, "2015");
        hand.refused(hand.source(PART + ".fuel.mass", "", "1", "t"), "FACTOR_KEY_MISSING", "CN-STEEL-2015-FUEL");
        hand.refused(hand.source(PART + ".fuel.mass", "coke-oven-gas", "1", "t"), "UNIT_DOES_NOT_FIT");
        hand.refused(hand.source(PART + ".fuel.volume", "coke-oven-gas", "1", "t"), "UNIT_DOES_NOT_FIT");
        hand.refused(hand.source(PART + ".flux", "limestone", "-1", "t"), "NEGATIVE_QUANTITY");
        hand.under(PART, "2026").installed().engagement().setFuelTableId(null);
        hand.refused(hand.source(PART + ".fuel.mass", "coke", "1", "t"), "FUEL_TABLE_NOT_CHOSEN");
    }
}
