package org.hecha.standard.gbt32151;

import org.hecha.model.inventory.EmissionSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** GB/T 32151.1, worked out by hand. */
class PowerGenerationPluginTest {

    private static final String MEASURED = "GBT32151.1.coal.measured";
    private static final String UNMEASURED = "GBT32151.1.coal.unmeasured";

    private final HandCase hand = new HandCase();

    /**
     * 10 000 t of coal with 52.36 % carbon as received; the oxidation factor is the table's 99 %.
     * 10 000 × 0.5236 = 5236 tC; × 0.99 = 5183.64 tC burnt; × 44/12 = 228 080.16 / 12 = 19 006.68 tCO2.
     */
    @Test
    void measuredCarbonWithTheDefaultOxidation() {
        EmissionSource coal = hand.source(MEASURED, "", "10000", "t");
        InstalledMethods.state(coal, "C_ar", "52.36", "%");
        hand.refused(coal, "UNIT_DOES_NOT_FIT", "tC/t");

        coal.getParameters().clear();
        InstalledMethods.state(coal, "C_ar", "0.5236", "tC/t");
        hand.comesTo("19006.68", coal);
        hand.remarked(coal, "METHOD_UNCONFIRMED");
    }

    /** As above with the oxidation that the factor database of the year gives, here 99.4 %: 5236 × 0.994 × 44/12 = 19 083.475. */
    @Test
    void oxidationOfTheYearTakesThePlaceOfTheDefault() {
        EmissionSource coal = hand.source(MEASURED, "", "10000", "t");
        InstalledMethods.state(coal, "C_ar", "0.5236", "tC/t");
        InstalledMethods.state(coal, "OF", "99.4", "%");
        hand.comesTo("19083.475", coal);
    }

    /**
     * 10 000 t at 20 000 kJ/kg = 20 GJ/t, carbon not measured: C_ar = 20 × 0.03085 = 0.617 tC/t.
     * 10 000 × 0.617 × 0.99 = 6108.3 tC; × 44/12 = 22 397.1 tCO2. The value 0.03085 is unconfirmed.
     */
    @Test
    void unmeasuredCoalNeedsTheVerifiersAcceptance() {
        EmissionSource coal = hand.source(UNMEASURED, "coal", "10000", "t");
        InstalledMethods.state(coal, "NCV", "20000", "kJ/kg");
        hand.refused(coal, "UNCONFIRMED_NOT_ACCEPTED", "0.03085", "CETS-POWER-UNMEASURED");

        InstalledMethods.accept(coal, "CC");
        hand.comesTo("22397.1", coal);
    }

    /** 5000 t of gangue at 8.374 GJ/t: 41 870 GJ × 0.02858 = 1196.6446 tC; × 0.99 = 1184.678154; × 44/12 = 4343.819898. */
    @Test
    void gangueHasAValueOfItsOwn() {
        EmissionSource gangue = hand.source(UNMEASURED, "gangue", "5000", "t");
        InstalledMethods.state(gangue, "NCV", "8.374", "GJ/t");
        InstalledMethods.accept(gangue, "CC");
        hand.comesTo("4343.819898", gangue);
    }

    /** The experience values of the guide (tC/TJ) are entered, not defaults: 1 × NCV × CC / 1000 × 0.99 × 44/12. */
    @ParameterizedTest
    @CsvSource({"lignite, 15, 27.97, 1.522967", "bituminous, 20, 26.18, 1.900668", "anthracite, 25, 27.49, 2.494718"})
    void referenceValuesOfTheVerificationGuide(String coalKind, String ncv, String carbon, String byHand) {
        EmissionSource coal = hand.source(UNMEASURED, coalKind, "1", "t");
        InstalledMethods.state(coal, "NCV", ncv, "GJ/t");
        InstalledMethods.state(coal, "CC", carbon, "tC/TJ");
        hand.comesTo(byHand, coal);
    }

    /**
     * 1 000 000 Nm3 = 100 × 10^4 Nm3 at 5.956443 tC/10^4 Nm3: 595.6443 tC; oxidation of the engagement's fuel table
     * 99 %: 589.687857; × 44/12 = 2162.188809.
     */
    @Test
    void gasByItsMeasuredCarbon() {
        EmissionSource gas = hand.source("GBT32151.1.gas.measured", "natural-gas", "1000000", "Nm3");
        InstalledMethods.state(gas, "C", "5.956443", "tC/10^4 Nm3");
        hand.comesTo("2162.188809", gas);
    }

    /** 20 × 0.02618 = 0.5236 tC/t. */
    @Test
    void carbonContentFromTheCalorificValue() {
        hand.comesTo("0.5236", hand.figure("GBT32151.1.carbon-content", "NCV 20 GJ/t", "CC 26.18 tC/TJ"));
    }

    @Test
    void whatIsMissingOrWrongHasNoResult() {
        EmissionSource without = hand.source(MEASURED, "", "10000", "t");
        hand.refused(without, "VALUE_MISSING", "C_ar");
        EmissionSource volume = hand.source(MEASURED, "", "10000", "Nm3");
        InstalledMethods.state(volume, "C_ar", "0.5", "tC/t");
        hand.refused(volume, "UNIT_DOES_NOT_FIT", "Nm3");
        EmissionSource negative = hand.source(MEASURED, "", "-1", "t");
        InstalledMethods.state(negative, "C_ar", "0.5", "tC/t");
        hand.refused(negative, "NEGATIVE_QUANTITY", "-1");
        EmissionSource unknown = hand.source(UNMEASURED, "peat", "1", "t");
        InstalledMethods.state(unknown, "NCV", "10", "GJ/t");
        hand.refused(unknown, "ROW_NOT_IN_TABLE", "peat");
    }

    @Test
    void moreCarbonThanCoalIsRemarked() {
        EmissionSource coal = hand.source(MEASURED, "", "1", "t");
        InstalledMethods.state(coal, "C_ar", "1.2", "tC/t");
        hand.remarked(coal, "VALUE_OUTSIDE_LIMITS", "C_ar");
    }
}
