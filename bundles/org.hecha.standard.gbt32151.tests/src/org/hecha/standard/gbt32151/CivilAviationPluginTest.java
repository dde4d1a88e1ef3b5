package org.hecha.standard.gbt32151;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;

import org.hecha.model.inventory.EmissionSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** GB/T 32151.6, worked out by hand. */
class CivilAviationPluginTest {

    private static final String FUEL = "GBT32151.6.fuel.mass";

    private final HandCase hand = new HandCase();

    /**
     * Jet kerosene: 44.100 × 0.01950 = 0.85995 tC; oxidation 100 %; × 44/12 = 3.15315 a tonne; 1000 t: 3153.15.
     * Aviation gasoline: 44.300 × 0.01910 = 0.84613; × 44/12 = 3.10247667 a tonne; 10 t: 31.0247667.
     */
    @ParameterizedTest
    @CsvSource({"jet-kerosene, 1000, 3153.15", "aviation-gasoline, 10, 31.0247667"})
    void theTableOfTheSectorCountsWhateverTheEngagementChose(String fuel, String quantity, String byHand) {
        hand.comesTo(byHand, hand.source(FUEL, fuel, quantity, "t"));
    }

    /** A tenth is blended biofuel: 3153.15 × 0.1 = 315.315 shown apart, 2837.835 counted. */
    @Test
    void blendedBiofuelIsTheBiogenicShare() {
        EmissionSource blend = hand.source(FUEL, "jet-kerosene", "1000", "t");
        blend.setBiogenicShare(new BigDecimal("0.1"));
        hand.counts("2837.835", blend);
        assertEquals(0, new BigDecimal("315.315").compareTo(hand.line(blend).biogenic()));
    }

    @Test
    void whatIsMissingOrWrongHasNoResult() {
        hand.refused(hand.source(FUEL, "diesel", "1", "t"), "ROW_NOT_IN_TABLE", "aviation-gasoline, jet-kerosene");
        hand.refused(hand.source(FUEL, "", "1", "t"), "FACTOR_KEY_MISSING");
        hand.refused(hand.source(FUEL, "jet-kerosene", "1", "m3"), "UNIT_DOES_NOT_FIT", "m3");
        hand.refused(hand.source(FUEL, "jet-kerosene", "-1", "t"), "NEGATIVE_QUANTITY");
    }
}
