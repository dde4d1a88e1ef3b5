package org.hecha.quantification.internal.uncertainty;

import static org.hecha.quantification.internal.uncertainty.Uncertain.measurement;
import static org.hecha.quantification.internal.uncertainty.Uncertain.parameter;
import static org.hecha.quantification.internal.uncertainty.Uncertain.power;
import static org.hecha.quantification.internal.uncertainty.Uncertain.record;
import static org.hecha.quantification.internal.uncertainty.Uncertain.rounded;
import static org.hecha.quantification.internal.uncertainty.Uncertain.state;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

import org.hecha.core.text.Refusal;
import org.hecha.model.base.ProvenanceKind;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.Inventory;
import org.hecha.quantification.internal.Inventories;
import org.hecha.standard.calculation.Basis;
import org.hecha.standard.calculation.Calculation;
import org.hecha.standard.uncertainty.Assumption;
import org.hecha.standard.uncertainty.Distribution;
import org.hecha.standard.uncertainty.SimulationSettings;
import org.hecha.standard.uncertainty.UncertainInput;
import org.hecha.standard.uncertainty.UncertaintyResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is stated, what is missing, what is assumed and what is refused. */
final class StatementsTest {

    private final Uncertain cases = new Uncertain();

    private UncertaintyResult assume(List<Assumption> assumptions, EmissionSource... sources) throws Refusal {
        Inventory inventory = Inventories.inventory(sources);
        return new UncertaintyService(cases.quantification, 1).propagate(cases.engagement, inventory,
                cases.quantification.calculate(cases.engagement, inventory, Basis.AS_STATED), assumptions, null);
    }

    private static Assumption assumption(String symbol, String relative, String source) {
        return new Assumption(symbol, new BigDecimal(relative), Distribution.LOGNORMAL, source);
    }

    @Test
    void whatStatesNothingIsListedAndCountsAsExact() throws Refusal {
        EmissionSource complete = state(power("a", "300", "0.5"), "normal", "0.02", "0.03");
        EmissionSource half = power("b", "200", "0.5");
        parameter(half).setId("p-1");
        record(half).setUncertainty(measurement("0.1", "uniform", null));
        UncertaintyResult result = cases.propagate(complete, half);
        UncertainInput missing = result.missing().get(0);
        assertEquals(1, result.missing().size());
        assertEquals("b EF p-1", missing.sourceId() + " " + missing.symbol() + " " + missing.subjectId());
        assertTrue(missing.relativeStandard().isEmpty() && missing.distribution().isEmpty());
        assertEquals("10.0", rounded(result.line("b").orElseThrow().spread().standard(), 1));
        // 150 of 250 t are wholly known
        assertEquals("0.6", result.coverage().toPlainString());
        assertEquals("0.6", result.coverage(2).toPlainString());
        assertEquals("0", result.coverage(1).toPlainString());
        assertFalse(result.line("b").orElseThrow().complete());
        assertTrue(result.assessed());
        assertFalse(cases.propagate(power("c", "1", "1")).assessed());
    }

    @Test
    void aStatementWithoutANumberIsNone() throws Refusal {
        EmissionSource source = state(power("a", "300", "0.5"), "normal", null, "0.03");
        assertEquals(List.of("AD"), cases.propagate(source).missing().stream().map(UncertainInput::symbol).toList());
    }

    @Test
    void anAssumptionStepsInForWhatIsMissingAndNamesItsSource() throws Refusal {
        EmissionSource source = power("a", "100", "1");
        record(source).setUncertainty(measurement("0.03", "normal", null));
        UncertaintyResult result = assume(
                List.of(assumption(Assumption.ANY, "0.5", "worst case"), assumption("EF", "0.04", "IPCC 2006 2.1")), source);
        // sqrt(3^2 + 4^2) = 5: the symbol's own assumption goes before the one for all
        assertEquals("5.000000", rounded(result.totals().total().standard(), 6));
        assertEquals(List.of(), result.missing());
        assertEquals("IPCC 2006 2.1", result.assumed().get(0).source());
        assertEquals(Distribution.LOGNORMAL, result.assumed().get(0).distribution().orElseThrow());
        assertEquals("1", result.coverage().toPlainString());
    }

    /** By the criteria another value takes the place of the operator's: what was said of that one is not true of it. */
    @Test
    void aStatementSpeaksOfItsOwnValueAlone() throws Refusal {
        EmissionSource source = Inventories.source("a", "T.power", "100", "MWh");
        Inventories.parameter(source, "EF", "0.7", "tCO2/MWh", ProvenanceKind.OPERATOR)
                .setUncertainty(measurement("0.1", "normal", null));
        Inventory inventory = Inventories.inventory(source);
        Calculation criteria = cases.quantification.calculate(cases.engagement, inventory, Basis.BY_CRITERIA);
        UncertaintyResult result =
                new UncertaintyService(cases.quantification, 1).propagate(cases.engagement, inventory, criteria);
        assertEquals(List.of("AD", "EF"), result.missing().stream().map(UncertainInput::symbol).toList());
        assertEquals(0, result.totals().total().standard().signum());
    }

    @ParameterizedTest
    @CsvSource({ "-0.1,normal,not between 0 and 10", "10.01,normal,not between 0 and 10",
        "0.1,gaussian,lognormal", "0.1,正态,lognormal" })
    void impossibleStatementsAreRefusedWithTheirPlace(String relative, String distribution, String said) {
        EmissionSource source = power("a", "100", "1");
        record(source).setUncertainty(measurement(relative, distribution, null));
        Refusal refusal = assertThrows(Refusal.class, () -> cases.propagate(source));
        String sentence = refusal.in(Locale.ENGLISH);
        assertTrue(sentence.contains(said) && sentence.contains("name of a") && sentence.contains("a.xlsx 2:3"), sentence);
        assertTrue(refusal.in(Locale.CHINESE).contains("name of a"), refusal.in(Locale.CHINESE));
    }

    @Test
    void impossibleAssumptionsAreRefused() {
        assertThrows(Refusal.class, () -> assume(List.of(assumption("EF", "-1", "x")), power("a", "1", "1")));
        assertThrows(Refusal.class, () -> assume(List.of(assumption("EF", "11", "x")), power("a", "1", "1")));
        assertThrows(Refusal.class, () -> assume(List.of(assumption("EF", "0.1", " ")), power("a", "1", "1")));
    }

    @ParameterizedTest
    @CsvSource({ "0,1,0.95", "99,1,0.95", "1000001,1,0.95", "-5,1,0.95", "1000,-1,0.95", "1000,1,0", "1000,1,1" })
    void impossibleSettingsAreRefused(int draws, long seed, String confidence) {
        SimulationSettings settings = new SimulationSettings(draws, seed, new BigDecimal(confidence), List.of());
        assertThrows(Refusal.class, () -> cases.simulate(settings, 1, power("a", "1", "1")));
    }

    @Test
    void aCalculationOfSomethingElseIsRefused() throws Refusal {
        EmissionSource source = state(power("a", "100", "0.5"), "normal", "0.1", "0.1");
        Inventory inventory = Inventories.inventory(source);
        Calculation before = cases.quantification.calculate(cases.engagement, inventory, Basis.AS_STATED);
        UncertaintyService service = new UncertaintyService(cases.quantification, 1);
        record(source).setQuantity(new BigDecimal("101"));
        assertThrows(Refusal.class, () -> service.propagate(cases.engagement, inventory, before));
        record(source).setQuantity(new BigDecimal("100"));
        source.setBiogenicShare(new BigDecimal("0.5"));
        assertThrows(Refusal.class, () -> service.propagate(cases.engagement, inventory, before));
        source.setBiogenicShare(null);
        assertTrue(service.propagate(cases.engagement, inventory, before).assessed());
        inventory.getSources().add(power("b", "1", "1"));
        assertThrows(Refusal.class, () -> service.propagate(cases.engagement, inventory, before));
        inventory.getSources().clear();
        assertThrows(Refusal.class, () -> service.propagate(cases.engagement, inventory, before));
    }

    @Test
    void aRootAtZeroIsRefusedByThePropagationAlone() throws Refusal {
        EmissionSource source = Inventories.source("a", "U.root", "0", "tCO2e");
        Inventories.parameter(source, "R", "8", "tCO2e", ProvenanceKind.MEASURED);
        state(source, "normal", "0.1", "0.1");
        assertThrows(Refusal.class, () -> cases.propagate(source));
        assertEquals(0, cases.simulate(new SimulationSettings(100, 1), 1, source).totals().total().standard().signum());
    }
}
