package org.hecha.standard.gbt32151;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.hecha.model.engagement.Criterion;
import org.hecha.model.engagement.EngagementFactory;
import org.hecha.model.evidence.EvidenceFactory;
import org.hecha.model.finding.CheckOutcome;
import org.hecha.model.finding.FindingFactory;
import org.hecha.model.finding.Severity;
import org.hecha.verification.Outcome;
import org.hecha.verification.Verification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** Balances that do not close are found: by the rule of the general part, and by that of carbon materials. */
class BalanceRulesCheckTest {

    private static final String GENERAL = "GBT32150-7.2.3-BALANCE";
    private static final String CARBON = "GBT32151.34-5.2-BALANCE";

    private final InstalledMethods works = new InstalledMethods();

    @BeforeEach
    void bothStandardsApply() {
        for (String standard : List.of("GBT32150", "GBT32151.34")) {
            Criterion criterion = EngagementFactory.eINSTANCE.createCriterion();
            criterion.setStandardId(standard);
            works.engagement().getCriteria().add(criterion);
        }
    }

    /** 10 t × 0.8 − 100 t × 0.9 = −82 tC, so −300.6667 tCO2 without volatiles. */
    @Test
    void moreCarbonOutOfTheCalcinerThanInto() {
        calciner("10");
        Outcome outcome = outcomes(CARBON).get(0);
        assertTrue(outcome.failed());
        assertEquals(Severity.FAIL, outcome.severity());
        assertTrue(outcome.message().in(Locale.ENGLISH).contains("-300.6667 t of CO2"), outcome.message().in(Locale.ENGLISH));
        assertTrue(outcome.message().in(Locale.CHINA).contains("为负"));
        assertEquals(CheckOutcome.NOT_APPLICABLE, outcomes(GENERAL).get(0).checkOutcome());
    }

    /** 200 t × 0.8 − 100 t × 0.9 = 70 tC left to burn. */
    @Test
    void aBalanceThatClosesPasses() {
        calciner("200");
        assertEquals(CheckOutcome.PASSED, outcomes(CARBON).get(0).checkOutcome());
    }

    /** (10 m3 × 1 kg/m3 − 40 kg) × 0.25 × 0.8 = −6 kg CH4: more sludge taken out than came in. */
    @Test
    void moreSludgeThanWater() {
        TriedSource water = new TriedSource(works, "GBT32150.wastewater.concentration", "anaerobic-reactor")
                .amount("", "10", "m3").amount("", "40", "kg").state("COD_in", "1", "kg/m3").state("COD_out", "0", "kg/m3");
        Outcome outcome = outcomes(GENERAL).get(0);
        assertEquals(water.source().getId(), outcome.subjectId());
        assertTrue(outcome.message().in(Locale.ENGLISH).contains("-0.0060 t of CH4"), outcome.message().in(Locale.ENGLISH));
        assertEquals(CheckOutcome.NOT_APPLICABLE, outcomes(CARBON).get(0).checkOutcome());
    }

    /** Breakers of 50 kg from which "60 kg" were recovered: −0.01 t of SF6 would lower the total. */
    @Test
    void moreRecoveredThanTheEquipmentHeld() {
        TriedSource breakers = new TriedSource(works, "GBT32151.2.sf6-retirement", "").amount("CAP", "50", "kgSF6")
                .amount("REC", "60", "kgSF6");
        works.engagement().setGwpSet("AR5");
        Outcome outcome = outcomes(GENERAL).get(0);
        assertEquals(breakers.source().getId(), outcome.subjectId());
        assertTrue(outcome.message().in(Locale.ENGLISH).contains("-0.0100 t of SF6"), outcome.message().in(Locale.ENGLISH));
    }

    /** A deducted line has a positive mass of its own: 100 t of methanol. */
    @Test
    void whatIsDeductedIsNotNegative() {
        new TriedSource(works, "GBT32151.10.carbon-product.mass", "methanol").amount("", "100", "t");
        assertEquals(CheckOutcome.PASSED, outcomes(GENERAL).get(0).checkOutcome());
    }

    private void calciner(String fed) {
        new TriedSource(works, "GBT32151.34.calcining", "").amount("GC", fed, "t").amount("CC", "100", "t")
                .amount("UCC", "0", "t").amount("DU", "0", "t").state("WFC", "0.8", "tC/t").state("WFC_C", "0.9", "tC/t")
                .state("WVar", "0", "1").state("WVar_C", "0", "1");
    }

    private List<Outcome> outcomes(String rule) {
        BundleContext context = FrameworkUtil.getBundle(Gbt32150.class).getBundleContext();
        Verification verification = context.getService(context.getServiceReference(Verification.class));
        return verification.check(works.engagement(), works.inventory(),
                EvidenceFactory.eINSTANCE.createEvidenceRegister(), FindingFactory.eINSTANCE.createFindingRegister()).outcomes()
                .stream().filter(outcome -> outcome.rule().id().equals(rule)).toList();
    }
}
