package org.hecha.standard.gbt32151;

import org.hecha.model.inventory.EmissionSource;
import org.junit.jupiter.api.Test;

/** GB/T 32151.3, worked out by hand. All its defaults are unconfirmed. */
class MagnesiumSmeltingPluginTest {

    private static final String DOLOMITE = "GBT32151.3.dolomite";

    private final HandCase hand = new HandCase();

    /** 1000 t of ferrosilicon × 2.79 = 2790 tCO2, once a team member accepts 2.79. */
    @Test
    void ferrosiliconNeedsTheVerifiersAcceptance() {
        EmissionSource ferrosilicon = hand.source("GBT32151.3.ferrosilicon", "", "1000", "t");
        hand.refused(ferrosilicon, "UNCONFIRMED_NOT_ACCEPTED", "2.79", "CN-MAGNESIUM");

        InstalledMethods.accept(ferrosilicon, "EF");
        hand.comesTo("2790", ferrosilicon);
        hand.remarked(ferrosilicon, "METHOD_UNCONFIRMED");
    }

    /** 10 000 t × 0.98 = 9800 t; × 0.478 = 4684.4 tCO2. Each of the two defaults is accepted for itself. */
    @Test
    void dolomiteNeedsBothAcceptances() {
        EmissionSource dolomite = hand.source(DOLOMITE, "", "10000", "t");
        InstalledMethods.accept(dolomite, "EF");
        hand.refused(dolomite, "UNCONFIRMED_NOT_ACCEPTED", "PURITY", "0.98");

        InstalledMethods.accept(dolomite, "PURITY");
        hand.comesTo("4684.4", dolomite);
    }

    /** Measured purity 96 %, factor by molecular masses 0.477: 10 000 × 0.96 × 0.477 = 4579.2. */
    @Test
    void measuredValuesNeedNoAcceptance() {
        EmissionSource dolomite = hand.source(DOLOMITE, "", "10000", "t");
        InstalledMethods.state(dolomite, "PURITY", "96", "%");
        InstalledMethods.state(dolomite, "EF", "0.477", "tCO2/t");
        hand.comesTo("4579.2", dolomite);
    }

    @Test
    void whatIsWrongHasNoResultOrIsRemarked() {
        EmissionSource volume = hand.source(DOLOMITE, "", "10", "m3");
        InstalledMethods.accept(volume, "EF");
        InstalledMethods.accept(volume, "PURITY");
        hand.refused(volume, "UNIT_DOES_NOT_FIT", "m3");
        EmissionSource negative = hand.source(DOLOMITE, "", "-10", "t");
        hand.refused(negative, "NEGATIVE_QUANTITY");
        EmissionSource impure = hand.source(DOLOMITE, "", "10", "t");
        InstalledMethods.accept(impure, "EF");
        InstalledMethods.state(impure, "PURITY", "98", "1");
        hand.remarked(impure, "VALUE_OUTSIDE_LIMITS", "PURITY");
    }
}
