package org.hecha.scoring.jiangsu.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;

import org.hecha.core.text.Refusal;
import org.hecha.model.dossier.ClaimAnswer;
import org.hecha.model.dossier.ConditionClaim;
import org.hecha.model.dossier.DossierFactory;
import org.hecha.model.inventory.OffsetKind;
import org.hecha.scoring.Decision;
import org.hecha.scoring.GateResult;
import org.hecha.scoring.GateState;
import org.hecha.scoring.Scorecard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GatesAndDecisionTest {

    private final Application application = Application.complete();

    private GateState state(String condition, String... choices) throws Refusal {
        return Bench.gate(application, condition, choices).state();
    }

    @Test
    void everyGateOfTheCompleteApplicationIsMet() throws Refusal {
        Scorecard card = Bench.score(application);
        assertTrue(card.gates().stream().allMatch(gate -> gate.state() == GateState.MET), card.gates().toString());
        assertEquals(Decision.ZERO, card.decision());
        assertTrue(card.whatIsMissing().isEmpty(), card.whatIsMissing().toString());
        assertFalse(card.illustrative());
    }

    @ParameterizedTest
    @CsvSource({"YES,MET", "NO,NOT_MET", "UNANSWERED,OPEN", "NOT_APPLICABLE,OPEN"})
    void theGreenFactoryTitleHasNoWayRoundIt(ClaimAnswer answer, GateState expected) throws Refusal {
        application.answer("C1", answer, "M4");
        assertEquals(expected, state("C1"));
        assertEquals(expected == GateState.MET ? Decision.ZERO : Decision.NOT_ELIGIBLE, Bench.score(application).decision());
    }

    @Test
    void aConditionWithoutItsProofStaysOpen() throws Refusal {
        application.answer("C1", ClaimAnswer.YES);
        assertEquals(GateState.OPEN, state("C1"));
        assertTrue(Bench.gate(application, "C1").reason().in(Locale.ENGLISH).contains("no material 4"));
        assertEquals(GateState.MET, state("C1", "material", "NOTED"));
        application.answer("C1", ClaimAnswer.YES, "M99");
        assertEquals(GateState.OPEN, state("C1"));
    }

    @Test
    void energyEfficiencyMayNotApplyWithAReason() throws Refusal {
        application.answer("C3", ClaimAnswer.NOT_APPLICABLE);
        assertEquals(GateState.OPEN, state("C3"));
        application.condition("C3").setStatement("产品无能耗限额标准");
        GateResult gate = Bench.gate(application, "C3");
        assertEquals(GateState.NOT_APPLICABLE, gate.state());
        assertTrue(gate.reason().in(Locale.ROOT).contains("产品无能耗限额标准"));
        assertEquals(Decision.ZERO, Bench.score(application).decision());
    }

    @Test
    void onePartNotMetDecidesTheWhole() throws Refusal {
        application.answer("C5.4", ClaimAnswer.NO);
        assertEquals(GateState.NOT_MET, state("C5"));
        assertTrue(Bench.gate(application, "C5").reason().in(Locale.ENGLISH).contains("C5.4"));
        application.answer("C5.4", ClaimAnswer.UNANSWERED);
        assertEquals(GateState.OPEN, state("C5"));
    }

    @Test
    void contradictingAnswersDecideNothing() throws Refusal {
        ConditionClaim second = DossierFactory.eINSTANCE.createConditionClaim();
        second.setConditionId("C1");
        second.setAnswer(ClaimAnswer.NO);
        application.dossier().getConditions().add(second);
        assertEquals(GateState.OPEN, state("C1"));
        assertTrue(Bench.gate(application, "C1").reason().in(Locale.ENGLISH).contains("contradicting"));
    }

    @Test
    void theThreeYearsRunBackFromTheDayThePolicyNames() throws Refusal {
        assertTrue(Bench.gate(application, "C5").notes().get(0).in(Locale.ENGLISH).contains("2023-07-01 to 2026-06-30"));
        assertTrue(Bench.gate(application, "C5", "three-years", "PERIOD_END").notes().get(0).in(Locale.ENGLISH)
                .contains("2023-01-01 to 2025-12-31"));
    }

    /** 100 − 10 (I8) − 5 (I1) − 4 (I9) − 0.5 (I10) leaves 80.5; the pilot is 1 more. */
    @Test
    void seventyNineAndAHalfIsNotEighty() throws Refusal {
        application.claim("I8", "M11", "level", "none").claim("I1", "M8", "use", "project")
                .claim("I9", "M14", "capture", "0", "utilisation", "0").claim("I15", "M14", "pilot", "no");
        Scorecard eighty = Bench.score(application);
        assertEquals("80", eighty.total().toPlainString());
        assertEquals(Decision.ZERO, eighty.decision());
        application.claim("I10").getInputs().get(12).setValue("no");
        Scorecard less = Bench.score(application);
        assertEquals("79.5", less.total().toPlainString());
        assertEquals(Decision.NOT_ELIGIBLE, less.decision());
        assertTrue(less.whatIsMissing().stream().anyMatch(missing -> "score".equals(missing.subject())
                && "0.5".equals(missing.points().toPlainString())));
    }

    @ParameterizedTest
    @CsvSource({"49.999,49999,NOT_ELIGIBLE", "50.000,50000,NEAR_ZERO", "79.999,79999,NEAR_ZERO", "80.000,80000,ZERO"})
    void theSelfReductionRatioDecidesTheLevelExactly(String percent, int reduction, Decision expected) throws Refusal {
        int emitted = 100_000 - reduction;
        application.emit(String.valueOf(emitted - 3048), "3048", String.valueOf(reduction));
        application.dossier().getOffsets().remove(application.offset("OC"));
        application.offset("OC", OffsetKind.CCER, String.valueOf(emitted - 3048), "tCO2e", 1, "CCER-000001",
                "CCER-0" + (emitted - 3048));
        Scorecard card = Bench.score(application);
        assertEquals(percent, card.thresholds().selfReductionRatio().ratio().orElseThrow().percent(3).toPlainString());
        assertEquals(expected, card.decision());
        assertEquals("100.00", card.thresholds().offsetRatio().ratio().orElseThrow().percent(2).toPlainString());
        assertEquals(expected != Decision.ZERO, card.whatIsMissing().stream()
                .anyMatch(missing -> "self-reduction".equals(missing.subject())));
    }

    @Test
    void theBaselineMayBeTheProjects() throws Refusal {
        // One project that takes 10000 down to 1000: 90 % of itself, but 9000 / (9000 + 4048) of the factory.
        application.sealed("P2").project("热泵", "10000", "1000");
        application.dossier().getEmissions().setReduction(new java.math.BigDecimal("9000"));
        application.dossier().getEmissions().setBaseline(new java.math.BigDecimal("13048"));
        assertEquals("68.97", percent(Bench.score(application)));
        application.dossier().getEmissions().setBaseline(new java.math.BigDecimal("10000"));
        assertEquals("90.00", percent(Bench.score(application, "baseline", "PROJECTS")));
        assertTrue(Bench.score(application).thresholds().selfReductionRatio().ratio().isEmpty(),
                "a baseline other than the recalculated one gives no ratio");
    }

    @Test
    void tradedPowerLeavesTheRatioWhenThePolicySaysSo() throws Refusal {
        assertTrue(Bench.score(application, "traded-power", "OFFSET_ONLY").thresholds().selfReductionRatio().ratio()
                .isEmpty(), "without the amount nothing can be taken out");
        application.claim("I13", "M5", "tradedPowerReduction", "2024");
        assertEquals("80.00", percent(Bench.score(application)));
        assertEquals("70.00", percent(Bench.score(application, "traded-power", "OFFSET_ONLY")));
    }

    private static String percent(Scorecard card) {
        return card.thresholds().selfReductionRatio().ratio().orElseThrow().percent(2).toPlainString();
    }

    @Test
    void illustrativeDataAreMarked() throws Refusal {
        application.sealed("P2").engagement().setIllustrative(true);
        assertTrue(Bench.score(application).illustrative());
    }

    @Test
    void materialThatEveryApplicationNeedsIsMissed() throws Refusal {
        application.dossier().getMaterials().remove(1);
        assertTrue(Bench.score(application).whatIsMissing().stream().anyMatch(missing ->
                "material".equals(missing.subject()) && missing.text().in(Locale.ENGLISH).startsWith("Material 2")));
    }
}
