package org.hecha.standard.gbt32151;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hecha.model.inventory.EmissionSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** GB/T 32151.2, worked out by hand. */
class PowerGridPluginTest {

    private static final String LOSS = "GBT32151.2.line-loss";

    private final HandCase hand = new HandCase();

    /** Two breakers of 25 kg, 45 kg recovered: 50 − 45 = 5 kg = 0.005 t SF6; AR5: 0.005 × 23 500 = 117.5 tCO2e. */
    @ParameterizedTest
    @ValueSource(strings = {"GBT32151.2.sf6-repair", "GBT32151.2.sf6-retirement"})
    void capacityLessRecovery(String method) {
        EmissionSource breakers = hand.streams(method, "CAP 25 kgSF6", "CAP 25 kgSF6", "REC 0.045 tSF6");
        hand.comesTo("0.005", breakers);
        hand.counts("117.5", breakers);
        hand.remarked(breakers, "METHOD_UNCONFIRMED");
    }

    /** The mass stays 0.005 t; only the potential follows the engagement: 23 900, 22 800, 23 500, 25 200. */
    @ParameterizedTest
    @CsvSource({"SAR, 119.5", "AR4, 114.0", "AR5, 117.5", "AR6, 126.0"})
    void theWarmingPotentialIsTheEngagements(String set, String byHand) {
        hand.installed().engagement().setGwpSet(set);
        hand.counts(byHand, hand.streams("GBT32151.2.sf6-repair", "CAP 50 kgSF6", "REC 45 kgSF6"));
    }

    /**
     * Fed in 1 000 000 MWh, imported 200 000, exported 150 000, sold 1 000 000: lost 50 000 MWh.
     * At the newest national factor without traded power, 0.6096: 50 000 × 0.6096 = 30 480 tCO2, category 2.
     */
    @Test
    void lossesAtTheSeriesOfTheEngagement() {
        EmissionSource loss = hand.streams(LOSS, "EL_fed 1000000 MWh", "EL_in 200 GWh", "EL_out 150 GWh",
                "EL_sold 1000000000 kWh");
        hand.comesTo("30480", loss);
        assertEquals(2, hand.line(loss).category());
    }

    /** The same 50 000 MWh at the 2012 factors of the regional grids: 44 215, 38 845, 35 175, 26 285, 33 355, 26 355. */
    @ParameterizedTest
    @CsvSource({"north, 44215", "northeast, 38845", "east, 35175", "central, 26285", "northwest, 33355", "south, 26355"})
    void lossesAtTheRegionalFactors(String region, String byHand) {
        hand.installed().engagement().setElectricitySeries("CN-REGION-2012");
        EmissionSource loss = hand.streams(LOSS, "EL_fed 1000000 MWh", "EL_in 200000 MWh", "EL_out 150000 MWh",
                "EL_sold 1000000 MWh");
        loss.setFactorKey(region);
        hand.comesTo(byHand, loss);
    }

    @Test
    void whatIsMissingOrWrongHasNoResult() {
        hand.refused(hand.streams("GBT32151.2.sf6-repair", "CAP 50 kgSF6"), "NO_ACTIVITY_DATA");
        hand.refused(hand.streams("GBT32151.2.sf6-repair", "CAP 50 kgCF4", "REC 0 kgSF6"), "UNIT_DOES_NOT_FIT", "kgCF4");
        hand.refused(hand.streams("GBT32151.2.sf6-repair", "CAP -50 kgSF6", "REC 0 kgSF6"), "NEGATIVE_QUANTITY");
        hand.refused(hand.source(LOSS, "", "1000", "MWh"), "ACTIVITY_SYMBOL_MISSING", "EL_fed");
        hand.refused(hand.streams(LOSS, "EL_lost 50 MWh"), "ACTIVITY_SYMBOL_UNKNOWN", "EL_lost");
    }
}
