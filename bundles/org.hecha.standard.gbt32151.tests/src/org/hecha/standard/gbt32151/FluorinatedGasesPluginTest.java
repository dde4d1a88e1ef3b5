package org.hecha.standard.gbt32151;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;

import org.hecha.model.inventory.EmissionSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Equipment, refrigerants, etching and welding, by hand. Their equations are unconfirmed, and every line says so. */
class FluorinatedGasesPluginTest {

    private static final String EQUIPMENT = "GBT32150.equipment.";

    private final HandCase hand = new HandCase();

    /** Retired: 50 − 45 = 5 kg. In use: 120 × 5 % = 6 kg. Balance: 10 + 40 − 5 − 15 = 30 kg. In every gas, a mass of its own. */
    @ParameterizedTest
    @ValueSource(strings = {"SF6", "HFC-23", "HFC-32", "HFC-125", "HFC-134a", "HFC-143a", "HFC-152a", "HFC-227ea",
        "HFC-236fa", "HFC-245fa"})
    void equipmentInEveryGas(String gas) {
        String kg = " kg" + gas;
        EmissionSource retired = hand.streams(EQUIPMENT + "retired." + gas, "CAP 50" + kg, "REC 45" + kg);
        EmissionSource used = hand.source(EQUIPMENT + "loss." + gas, "", "120", kg.strip());
        InstalledMethods.state(used, "L", "5", "%");
        EmissionSource balance = hand.streams(EQUIPMENT + "balance." + gas, "S_0 10" + kg, "PUR 40" + kg, "REC 5" + kg,
                "S_1 15" + kg);
        hand.comesTo("0.005", retired);
        hand.comesTo("0.006", used);
        hand.comesTo("0.03", balance);
        hand.remarked(used, "METHOD_UNCONFIRMED");
        assertEquals(0, new BigDecimal("0.041").compareTo(hand.installed().calculate().totals().byGas().get(gas)));
    }

    /**
     * R-410A is half HFC-32, half HFC-125: 100 kg at a loss of 5 % are 2.5 kg of each. AR5:
     * 0.0025 × 677 = 1.6925 and 0.0025 × 3170 = 7.925, together 9.6175 tCO2e.
     */
    @Test
    void aBlendIsItsParts() {
        for (String gas : new String[] {"HFC-32", "HFC-125"}) {
            EmissionSource half = hand.source(EQUIPMENT + "loss." + gas, "", "50", "kg" + gas);
            InstalledMethods.state(half, "L", "0.05", "1");
        }
        assertEquals(0, new BigDecimal("9.6175").compareTo(hand.installed().calculate().totals().total()));
    }

    /** 1000 kg fed, 40 % utilised, 90 % of the rest abated: 1000 × 0.6 × 0.1 = 60 kg. By-product: 1000 × 0.1 × 0.1 = 10 kg. */
    @ParameterizedTest
    @ValueSource(strings = {"CF4", "C2F6", "C3F8", "c-C4F8", "HFC-23", "HFC-32", "HFC-41", "SF6", "NF3"})
    void etchingInEveryGas(String gas) {
        EmissionSource fed = hand.source("GBT32150.etching." + gas, "", "1000", "kg" + gas);
        hand.refused(fed, "VALUE_MISSING", "U");
        InstalledMethods.state(fed, "U", "40", "%");
        InstalledMethods.state(fed, "D", "90", "%");
        hand.comesTo("0.06", fed);
    }

    /** As above; AR5: CF4 0.01 × 6630 = 66.3, C2F6 111, C3F8 89, HFC-23 124 tCO2e. */
    @ParameterizedTest
    @CsvSource({"CF4, 66.3", "C2F6, 111", "C3F8, 89", "HFC-23, 124"})
    void byProductsOfEtching(String gas, String byHand) {
        EmissionSource fed = hand.source("GBT32150.etching-by-product." + gas, "", "1000", "kg");
        InstalledMethods.state(fed, "B", "0.1", "kg" + gas + "/kg");
        InstalledMethods.state(fed, "D", "0.9", "1");
        hand.comesTo("0.01", fed);
        hand.counts(byHand, fed);
    }

    /**
     * 2.5 t of shielding gas. Pure CO2: 2.5 t. 20 % by volume in argon (39.95): 0.2 × 44 = 8.8 of 8.8 + 31.96 = 40.76,
     * that is 21.59 % by mass; 2.5 × 8.8 / 40.76 = 0.539744848 t.
     */
    @Test
    void weldingByMassAndByVolume() {
        EmissionSource pure = hand.source("GBT32150.shielded-welding.mass", "", "2500", "kg");
        InstalledMethods.state(pure, "w_CO2", "1", "tCO2/t");
        hand.comesTo("2.5", pure);

        EmissionSource mixed = hand.source("GBT32150.shielded-welding.volume", "", "2.5", "t");
        InstalledMethods.state(mixed, "p", "20", "%");
        InstalledMethods.state(mixed, "M_o", "39.95", "g/mol");
        hand.comesTo("0.539744848", mixed);
    }

    @Test
    void whatIsMissingOrWrongHasNoResult() {
        hand.refused(hand.source(EQUIPMENT + "loss.SF6", "", "120", "kgSF6"), "VALUE_MISSING", "L");
        EmissionSource other = hand.source(EQUIPMENT + "loss.SF6", "", "120", "kgHFC-32");
        InstalledMethods.state(other, "L", "0.05", "1");
        hand.refused(other, "UNIT_DOES_NOT_FIT", "kgHFC-32");
        hand.refused(hand.streams(EQUIPMENT + "balance.HFC-32", "S_0 10 kgHFC-32", "PUR 40 kgHFC-32", "REC 5 kgHFC-32"),
                "NO_ACTIVITY_DATA");
        hand.refused(hand.streams(EQUIPMENT + "retired.SF6", "CAP -1 kgSF6", "REC 0 kgSF6"), "NEGATIVE_QUANTITY");
    }

    /** SAR knows no NF3: no result, rather than the value of another report. */
    @Test
    void aGasThatTheSetLacksHasNoResult() {
        hand.installed().engagement().setGwpSet("SAR");
        EmissionSource fed = hand.source("GBT32150.etching.NF3", "", "1000", "kgNF3");
        InstalledMethods.state(fed, "U", "0.4", "1");
        InstalledMethods.state(fed, "D", "0", "1");
        hand.refused(fed, "GAS_NOT_IN_GWP_SET", "NF3");
    }
}
