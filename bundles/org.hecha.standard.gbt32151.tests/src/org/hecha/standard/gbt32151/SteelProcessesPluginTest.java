package org.hecha.standard.gbt32151;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;

import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.ReportedFigure;
import org.junit.jupiter.api.Test;

/** The process level of the national ETS steel guideline, formulas (2) to (4) and (E.1) to (E.3), by hand. */
class SteelProcessesPluginTest {

    private static final String PROCESS = "CETS-AG-03.01.process.";

    private final HandCase hand = new HandCase();

    /**
     * Coking, formula (2). In: 1000 t of cleaned coal, 1000 × 26.344 × 0.02541 × 44/12 = 2454.47048.
     * Out: 750 t of coke, 750 × 28.435 × 0.02942 × 44/12 = 2300.533675; 40 × 10^4 Nm3 of coke-oven gas,
     * 40 × 173.854 × 0.0121 × 44/12 = 308.5328987. E_j = 2454.47048 − 2609.0665737 = −154.5960937: more carbon leaves than burns.
     */
    @Test
    void cokingInLessOut() {
        ReportedFigure coal = hand.figure(PROCESS + "fuel.mass", "FC 1000 t", "NCV 26.344 GJ/t", "CC 0.02541 tC/GJ");
        ReportedFigure coke = hand.figure(PROCESS + "fuel.mass", "FC 750 t", "NCV 28.435 GJ/t", "CC 0.02942 tC/GJ");
        ReportedFigure gas = hand.figure(PROCESS + "fuel.volume", "FC 400000 Nm3", "NCV 173.854 GJ/10^4 Nm3",
                "CC 0.01210 tC/GJ");
        ReportedFigure process = hand.figure(PROCESS + "emission");
        HandCase.refer(process, "E_in", coal.getId());
        HandCase.refer(process, "E_out", coke.getId());
        HandCase.refer(process, "E_out", gas.getId());
        hand.comesTo("2454.47048", coal);
        hand.comesTo("2300.533675", coke);
        hand.comesTo("308.5328987", gas);
        hand.comesTo("-154.5960937", process);
    }

    /** Co-fired unit, formula (3), 1000 × 10^4 Nm3 of blast furnace gas: 1000 × 33.000 × 0.0708 × 0.99 × 44/12 = 8481.132. */
    @Test
    void coFiredUnitStaysOutsideTheTotal() {
        ReportedFigure unit = hand.figure("CETS-AG-03.01.unit.fuel.volume", "FC 1000 10^4 Nm3", "NCV 33.000 GJ/10^4 Nm3",
                "CC 0.07080 tC/GJ", "OF 99 %");
        hand.comesTo("8481.132", unit);
        ReportedFigure oil = hand.figure("CETS-AG-03.01.unit.fuel.mass", "FC 1 t", "NCV 42.652 GJ/t", "CC 20.20 tC/TJ",
                "OF 0.98 1");
        hand.comesTo("3.0959", oil);
        assertEquals(0, BigDecimal.ZERO.compareTo(hand.installed().calculate().totals().total()));
    }

    /** Formula (4) with the printed parts of the steelworks: 1 214 057.49 − 390 764.54 − 314 203.08 = 509 089.87. */
    @Test
    void theOtherSourcesAreTheRest() {
        hand.comesTo("509089.87", hand.figure("CETS-AG-03.01.other", "E_ent 1214057.49 tCO2", "E_j 390764.54 tCO2",
                "E_unit 314203.08 tCO2"));
    }

    /**
     * Formula (4) over the enterprise level itself. Coke 1000 t: 3067.378233; crude steel 500 t: 500 × 0.037 = 18.5, deducted;
     * E_ent = 3048.878233. One process of 2000 t and one unit of 900 t: rest 148.878233.
     */
    @Test
    void theEnterpriseLevelIsReferredTo() {
        EmissionSource coke = hand.source("CETS-AG-03.01.fuel.mass", "coke", "1000", "t");
        EmissionSource steel = hand.source("CETS-AG-03.01.product.mass", "crude-steel", "500", "t");
        ReportedFigure rest = hand.figure("CETS-AG-03.01.other", "E_j 1500 tCO2", "E_j 500 tCO2", "E_unit 900 tCO2");
        HandCase.refer(rest, "E_ent", coke.getId());
        HandCase.refer(rest, "E_ent", steel.getId());
        hand.comesTo("148.878233", rest);
    }

    /** (E.2) 100 × (2777.0 − 83.74) / 1000 = 269.326 GJ; (E.3) 1000 × 60 × 4.1868 / 1000 = 251.208 GJ; (E.1) 18.118 GJ. */
    @Test
    void heatOfAProcess() {
        ReportedFigure steam = hand.figure("CETS-AG-03.01.heat.steam", "Ma 100 t", "En 2777.0 kJ/kg");
        ReportedFigure water = hand.figure("CETS-AG-03.01.heat.hot-water", "Ma 1000 t", "T 80 ℃");
        ReportedFigure net = hand.figure("CETS-AG-03.01.heat.net");
        HandCase.refer(net, "AD_in", steam.getId());
        HandCase.refer(net, "AD_out", water.getId());
        hand.comesTo("269.326", steam);
        hand.comesTo("251.208", water);
        hand.comesTo("18.118", net);
    }

    @Test
    void whatIsMissingOrWrongHasNoResult() {
        ReportedFigure without = hand.figure(PROCESS + "fuel.mass", "FC 1000 t", "NCV 26.344 GJ/t");
        ReportedFigure wrong = hand.figure(PROCESS + "fuel.mass", "FC 1000 Nm3", "NCV 26 GJ/t", "CC 0.02541 tC/GJ");
        assertSays(without, "ARGUMENT_MISSING");
        assertSays(wrong, "UNIT_DOES_NOT_FIT");
    }

    private void assertSays(ReportedFigure figure, String code) {
        var result = hand.installed().calculate().figures().stream()
                .filter(one -> one.figureId().equals(figure.getId())).findFirst().orElseThrow();
        assertTrue(result.value().isEmpty());
        assertTrue(InstalledMethods.sentences(result.problems()).contains(code), InstalledMethods.sentences(result.problems()));
    }
}
