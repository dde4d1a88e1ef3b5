package org.hecha.standard.gbt32151;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hecha.model.inventory.EmissionSource;
import org.hecha.standard.Method;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Steam and hot water by both published conventions, by hand; the factor is the default 0.11 tCO2/GJ. */
class SteamPluginTest {

    private final HandCase hand = new HandCase();

    /**
     * 100 t at 2777.0 kJ/kg. Less 83.74: 100 × 2693.26 / 1000 = 269.326 GJ; × 0.11 = 29.62586. Whole enthalpy:
     * 277.7 GJ; × 0.11 = 30.547. The difference, 100 × 83.74 / 1000 × 0.11 = 0.92114, is the convention alone.
     */
    @ParameterizedTest
    @CsvSource({"purchased-steam, 29.62586, 29.62586", "purchased-steam.full-enthalpy, 30.547, 30.547",
        "exported-steam, 29.62586, -29.62586", "exported-steam.full-enthalpy, 30.547, -30.547"})
    void steam(String method, String byHand, String counted) {
        EmissionSource steam = hand.source("GBT32150." + method, "", "100", "t");
        hand.refused(steam, "VALUE_MISSING", "h");
        InstalledMethods.state(steam, "h", "2.7770", "MJ/kg");
        hand.comesTo(byHand, steam);
        hand.counts(counted, steam);
        assertEquals(2, hand.line(steam).category());
    }

    /** 1000 t at 80 °C. Less 20 °C: 1000 × 60 × 4.1868 / 1000 = 251.208 GJ; × 0.11 = 27.63288. */
    @ParameterizedTest
    @CsvSource({"purchased-hot-water, 27.63288", "exported-hot-water, -27.63288"})
    void hotWaterByTemperature(String method, String counted) {
        EmissionSource water = hand.source("GBT32150." + method, "", "1000", "t");
        InstalledMethods.state(water, "T", "80", "℃");
        hand.counts(counted, water);
    }

    /** The same water at its enthalpy, 334.9 kJ/kg: 1000 × 334.9 / 1000 = 334.9 GJ; × 0.11 = 36.839. */
    @ParameterizedTest
    @CsvSource({"purchased-hot-water.full-enthalpy, 36.839", "exported-hot-water.full-enthalpy, -36.839"})
    void hotWaterByItsWholeEnthalpy(String method, String counted) {
        EmissionSource water = hand.source("GBT32150." + method, "", "1000", "t");
        InstalledMethods.state(water, "h", "334.9", "kJ/kg");
        hand.counts(counted, water);
    }

    /** Whoever picks a method reads in its title which convention it follows. */
    @Test
    void theTitleSaysTheConvention() {
        for (String what : new String[] {"purchased-steam", "exported-steam", "purchased-hot-water", "exported-hot-water"}) {
            Method less = InstalledMethods.quantification().method("GBT32150." + what).orElseThrow();
            Method whole = InstalledMethods.quantification().method("GBT32150." + what + ".full-enthalpy").orElseThrow();
            assertTrue(less.title().zh().contains("（按") && less.title().zh().contains("扣除 20 ℃ 水焓 83.74"), less.title().zh());
            assertTrue(less.title().en().contains("83.74 kJ/kg (water at 20 °C) deducted"), less.title().en());
            assertTrue(whole.title().zh().contains("不扣除 83.74"), whole.title().zh());
            assertTrue(whole.title().en().contains("83.74 kJ/kg not deducted"), whole.title().en());
        }
    }

    @Test
    void whatIsWrongHasNoResultOrIsRemarked() {
        EmissionSource cold = hand.source("GBT32150.purchased-steam", "", "1", "t");
        InstalledMethods.state(cold, "h", "50", "kJ/kg");
        hand.remarked(cold, "VALUE_OUTSIDE_LIMITS", "83.74");
        EmissionSource heat = hand.source("GBT32150.exported-steam", "", "1", "GJ");
        InstalledMethods.state(heat, "h", "2777", "kJ/kg");
        hand.refused(heat, "UNIT_DOES_NOT_FIT", "GJ");
        hand.refused(hand.source("GBT32150.exported-steam", "", "-1", "t"), "NEGATIVE_QUANTITY");
    }
}
