package org.hecha.standard.gbt32151;

import org.hecha.model.inventory.EmissionSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Carbonates and desulphurisation, by hand. */
class CarbonatesPluginTest {

    private static final String CARBONATE = "GBT32150.carbonate";
    private static final String SORBENT = "GBT32150.desulphurisation";

    private final HandCase hand = new HandCase();

    /** 1000 t of material with 90 % of the carbonate: 900 t × factor of the edition's table. */
    @ParameterizedTest
    @CsvSource({"CaCO3, 396.0, 395.73", "MgCO3, 469.8, 469.80", "Na2CO3, 373.5, 373.41", "NaHCO3, 471.6, 471.33",
        "FeCO3, 342.0, 341.91", "MnCO3, 344.7, 344.61", "BaCO3, 200.7, 200.70", "Li2CO3, 535.5, 535.95",
        "K2CO3, 286.2, 286.56", "SrCO3, 268.2, 268.20", "CaMgC2O6, 429.3, 429.57"})
    void everyCarbonateOfBothTables(String carbonate, String newer, String older) {
        EmissionSource source = hand.source(CARBONATE, carbonate, "1000", "t");
        InstalledMethods.state(source, "I", "90", "%");
        hand.comesTo(newer, source);

        hand.under("GBT32150", "2015").comesTo(older, source);
    }

    /** 1000 × 0.90 × 0.440 × 1.00 = 396 t with both defaults; measured 93 % and 95 %: 1000 × 0.93 × 0.440 × 0.95 = 388.74. */
    @Test
    void desulphurisationWithDefaultsAndMeasured() {
        EmissionSource defaults = hand.source(SORBENT, "CaCO3", "1000", "t");
        hand.comesTo("396", defaults);

        EmissionSource measured = hand.source(SORBENT, "CaCO3", "1000", "t");
        InstalledMethods.state(measured, "I", "93", "%");
        InstalledMethods.state(measured, "TR", "95", "%");
        hand.comesTo("388.74", measured);
    }

    @Test
    void whatIsMissingOrWrongHasNoResult() {
        hand.refused(hand.source(CARBONATE, "CaCO3", "1", "t"), "VALUE_MISSING", "I");
        hand.refused(hand.source(SORBENT, "", "1", "t"), "FACTOR_KEY_MISSING", "GBT32151.34-2024-C2");
        hand.refused(hand.source(SORBENT, "CaSO4", "1", "t"), "ROW_NOT_IN_TABLE", "CaSO4");
        hand.refused(hand.source(SORBENT, "CaCO3", "1", "MWh"), "UNIT_DOES_NOT_FIT", "MWh");
        hand.refused(hand.source(SORBENT, "CaCO3", "-1", "t"), "NEGATIVE_QUANTITY");
    }
}
