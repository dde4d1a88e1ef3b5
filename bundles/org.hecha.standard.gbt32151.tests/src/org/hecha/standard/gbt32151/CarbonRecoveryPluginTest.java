package org.hecha.standard.gbt32151;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;

import org.hecha.model.inventory.EmissionSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Biomass by mass, recovered and fixed carbon, methane recovered, destroyed and flared, by hand. */
class CarbonRecoveryPluginTest {

    private final HandCase hand = new HandCase();

    /** 100 t of pellets at 16.8 GJ/t = 1680 GJ; × 112 tCO2/TJ = 188.16 tCO2, all biogenic: nothing in the total. */
    @Test
    void biomassByMassStandsApart() {
        EmissionSource pellets = hand.source("GBT32150.biomass-combustion.mass", "biomass-pellets", "100", "t");
        InstalledMethods.state(pellets, "NCV", "16.8", "GJ/t");
        pellets.setBiogenicShare(BigDecimal.ONE);
        hand.comesTo("188.16", pellets);
        hand.counts("0.00", pellets);
        assertEquals(0, new BigDecimal("188.16").compareTo(hand.installed().calculate().totals().biogenic()));
    }

    /** 10 × 10^4 Nm3 at 99 %: 10 × 0.99 × 19.77 = 195.723 t, subtracted, once a team member accepts the density. */
    @Test
    void recoveredGasNeedsTheVerifiersAcceptance() {
        EmissionSource gas = hand.source("GBT32150.recovered-co2.volume", "", "100000", "Nm3");
        InstalledMethods.state(gas, "PUR", "99", "%");
        hand.refused(gas, "UNCONFIRMED_NOT_ACCEPTED", "19.77");

        InstalledMethods.accept(gas, "rho");
        hand.comesTo("195.723", gas);
        hand.counts("-195.723", gas);
    }

    /** Ethylene: 100 × 0.856 = 85.6 tC; × 44/12 = 313.8666667. Crude steel by a stated factor: 1000 × 0.037 = 37. Both subtracted. */
    @Test
    void carbonFixedInProducts() {
        EmissionSource ethylene = hand.source("GBT32150.fixed-carbon", "ethylene", "100", "t");
        hand.comesTo("313.8666667", ethylene);
        hand.counts("-313.8666667", ethylene);

        EmissionSource steel = hand.source("GBT32150.fixed-carbon.factor", "", "1000", "t");
        hand.refused(steel, "VALUE_MISSING", "EF");
        InstalledMethods.state(steel, "EF", "0.037", "tCO2/t");
        hand.counts("-37", steel);
    }

    /** 20 × 10^4 Nm3 with 60 % CH4 at 7.17 t/10^4 Nm3: 20 × 0.6 × 7.17 = 86.04 t; AR5: × 28 = 2409.12 tCO2e, subtracted. */
    @Test
    void recoveredMethane() {
        EmissionSource gas = hand.source("GBT32150.methane.recovered.volume", "", "20", "10^4 Nm3");
        InstalledMethods.state(gas, "x", "0.6", "1");
        hand.refused(gas, "VALUE_MISSING", "rho");
        InstalledMethods.state(gas, "rho", "0.717", "kgCH4/Nm3");
        hand.comesTo("86.04", gas);
        hand.counts("-2409.12", gas);
        hand.counts("-350", hand.source("GBT32150.methane.recovered", "", "12.5", "tCH4"));
    }

    /**
     * 100 t of methane destroyed at 98 %: 98 t CH4 off; 98 × 44/16 = 269.5 t CO2 made; 2 t CH4 left.
     * AR5: −98 × 28 = −2744; + 269.5; + 2 × 28 = 56.
     */
    @ParameterizedTest
    @CsvSource({"destroyed, 98, -2744", "flared.CO2, 269.5, 269.5", "flared.CH4, 2, 56"})
    void destroyedMethane(String method, String mass, String co2e) {
        EmissionSource methane = hand.source("GBT32150.methane." + method, "", "100", "tCH4");
        InstalledMethods.state(methane, "eta", "98", "%");
        hand.comesTo(mass, methane);
        hand.counts(co2e, methane);
    }

    /**
     * Flare, 10 × 10^4 Nm3 with 5 tC/10^4 Nm3 beside 2 % CO2, oxidised to 98 %: 5 × 0.98 × 44/12 = 17.9666667;
     * 0.02 × 19.77 = 0.3954; 10 × 18.3620667 = 183.6206667 t CO2. CH4 80 % at 7.17: 10 × 0.8 × 0.02 × 7.17 = 1.1472 t.
     */
    @Test
    void flaredGas() {
        EmissionSource co2 = hand.source("GBT32150.flare.CO2", "", "10", "10^4 Nm3");
        InstalledMethods.state(co2, "C", "5", "tC/10^4 Nm3");
        InstalledMethods.state(co2, "OF", "98", "%");
        InstalledMethods.state(co2, "x", "2", "%");
        hand.refused(co2, "UNCONFIRMED_NOT_ACCEPTED", "19.77");
        InstalledMethods.accept(co2, "rho");
        hand.comesTo("183.6206667", co2);

        EmissionSource ch4 = hand.source("GBT32150.flare.CH4", "", "10", "10^4 Nm3");
        InstalledMethods.state(ch4, "y", "0.8", "1");
        InstalledMethods.state(ch4, "OF", "0.98", "1");
        InstalledMethods.state(ch4, "rho", "7.17", "tCH4/10^4 Nm3");
        hand.comesTo("1.1472", ch4);
    }

    @Test
    void whatIsWrongHasNoResult() {
        hand.refused(hand.source("GBT32150.methane.recovered", "", "12.5", "tCO2"), "UNIT_DOES_NOT_FIT", "tCO2");
        hand.refused(hand.source("GBT32150.methane.destroyed", "", "-1", "tCH4"), "NEGATIVE_QUANTITY");
        EmissionSource efficient = hand.source("GBT32150.methane.flared.CH4", "", "1", "tCH4");
        InstalledMethods.state(efficient, "eta", "98", "1");
        hand.remarked(efficient, "VALUE_OUTSIDE_LIMITS", "eta");
    }
}
