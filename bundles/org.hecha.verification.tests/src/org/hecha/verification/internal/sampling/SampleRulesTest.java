package org.hecha.verification.internal.sampling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.hecha.core.text.Refusal;
import org.hecha.model.fieldwork.Sample;
import org.hecha.model.fieldwork.SamplingMethod;
import org.hecha.standard.DataFile;
import org.hecha.standard.Standing;
import org.hecha.standard.check.Check;
import org.hecha.verification.CheckRun;
import org.hecha.verification.Outcome;
import org.hecha.verification.internal.check.SampleAllowed;
import org.hecha.verification.internal.check.SampleEnlarged;
import org.hecha.verification.internal.check.SampleTested;
import org.hecha.verification.internal.check.SampledPopulation;
import org.hecha.verification.internal.run.Bench;
import org.hecha.verification.sampling.SamplingRules;
import org.hecha.verification.testkit.Declared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules about samples, and the reading of rule sets. */
class SampleRulesTest extends SamplingBench {

    @TempDir
    Path other;

    private Map<String, String> outcomes() {
        Map<String, String> byRule = new TreeMap<>();
        run().outcomes().stream().filter(outcome -> outcome.rule().id().startsWith("HECHA-SAMPLE"))
                .forEach(outcome -> byRule.merge(outcome.rule().id().replace("HECHA-SAMPLE-", ""), text(outcome), (a, b) -> a + "|" + b));
        return byRule;
    }

    private static String text(Outcome outcome) {
        return outcome.failed() ? outcome.message().in(Locale.ENGLISH) : outcome.checkOutcome().getName();
    }

    /** A run of the rules about samples alone. */
    private CheckRun run() {
        return Bench.checking(fixture, List.of(new SampledPopulation(sampling), new SampleTested(sampling),
                new SampleEnlarged(sampling), new SampleAllowed(sampling)))
                .check(document.engagement(), document.inventory(), document.evidence(), document.findings());
    }

    @Test
    void withoutSamplesNothingIsAsked() {
        assertEquals(Map.of("POPULATION", "NOT_APPLICABLE", "TESTED", "NOT_APPLICABLE", "ENLARGED", "NOT_APPLICABLE", "RULES",
                "NOT_APPLICABLE"), outcomes());
    }

    @Test
    void aFinishedSamplePasses() throws Refusal {
        test(draw(design(SamplingMethod.RANDOM, null, "STEPS", 40)), 0, "");
        assertEquals(Map.of("POPULATION", "PASSED", "TESTED", "PASSED", "ENLARGED", "PASSED", "RULES", "PASSED"), outcomes());
    }

    @Test
    void untestedItemsAreFound() throws Refusal {
        draw(design(SamplingMethod.RANDOM, 8, "", null));
        assertEquals("8 of 8 items of the sample \"meters\" are untested.", outcomes().get("TESTED"));
        assertEquals("NOT_APPLICABLE", outcomes().get("ENLARGED"));
    }

    @Test
    void errorsWithoutEnlargementAreFoundUntilItIsDone() throws Refusal {
        Sample sample = draw(design(SamplingMethod.RANDOM, null, "STEPS", 40));
        test(sample, 1, "9.9");
        assertTrue(outcomes().get("ENLARGED").contains("from 30 % to at least 50 %"), outcomes() + "");
        test(enlarge("meters", null, ""), 0, "");
        assertEquals("PASSED", outcomes().get("ENLARGED"));
    }

    @Test
    void aSampleThatIsNotPreciseEnoughIsFound() throws Refusal {
        test(draw(design(SamplingMethod.RANDOM, 8, "", null)), 1, "8");
        assertTrue(outcomes().get("ENLARGED").contains("above the tolerable error of 10 tCO2e"), outcomes() + "");
    }

    @Test
    void aChangedPopulationIsFound() throws Refusal {
        test(draw(design(SamplingMethod.RANDOM, null, "STEPS", 40)), 0, "");
        document.inventory().getSources().get(7).getActivityData().get(0).setQuantity(new BigDecimal("22"));
        assertTrue(outcomes().get("POPULATION").contains("then 40 items, 200 tCO2e; now 40 items, 206 tCO2e"), outcomes() + "");
        // and 11 of 206 t are 5.34 %: more than the rule set allows
        assertTrue(outcomes().get("RULES").contains("\"meter7\""), outcomes() + "");
    }

    @Test
    void aRuleSetThatIsGoneIsFound() throws Refusal {
        draw(design(SamplingMethod.RANDOM, null, "STEPS", 40)).setRuleSet("ELSEWHERE");
        assertTrue(outcomes().get("RULES").contains("ELSEWHERE is not installed"), outcomes() + "");
    }

    @Test
    void ruleSetsAreRead() {
        List<SamplingRules> rules = sampling.rules();
        assertEquals(List.of("ROOT", "STEPS"), rules.stream().map(SamplingRules::id).toList());
        assertEquals(Standing.UNCONFIRMED, rules.get(0).standing());
        assertEquals(List.of(), sampling.problems());
        SamplingRules.Step step = rules.get(1).steps().get(1);
        assertEquals(0, new BigDecimal("60").compareTo(step.after(new BigDecimal("40"))));
        assertEquals(0, new BigDecimal("50").compareTo(step.after(new BigDecimal("12"))));
        assertEquals(0, new BigDecimal("100").compareTo(step.after(new BigDecimal("95"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{'rules': []}", "{'sampling': [{}]}", "{'sampling': [{'id': 'X'}]}",
        "{'sampling': [{'id': 'X', 'title': {'zh': 'a', 'en': 'a'}, 'note': {'zh': 'a', 'en': 'a'}, 'clause': '1', 'source': 's', 'standing': 'OFFICIAL'}]}",
        "{'sampling': [{'id': 'X', 'title': {'zh': 'a', 'en': 'a'}, 'note': {'zh': 'a', 'en': 'a'}, 'clause': '1', 'source': 's', 'standing': 'SURE', 'rootFactor': '1'}]}",
        "{'sampling': [{'id': 'X', 'title': {'zh': 'a', 'en': 'a'}, 'note': {'zh': 'a', 'en': 'a'}, 'clause': '1', 'source': 's', 'standing': 'OFFICIAL', 'rootFactor': 'x'}]}",
        "{'sampling': [{'id': 'X', 'title': {'zh': 'a', 'en': 'a'}, 'note': {'zh': 'a', 'en': 'a'}, 'clause': '1', 'source': 's', 'standing': 'OFFICIAL', 'rootFactor': '1', 'population': 'bills'}]}",
        "{'sampling': [{'id': 'X', 'title': {'zh': 'a', 'en': 'a'}, 'note': {'zh': 'a', 'en': 'a'}, 'clause': '1', 'source': 's', 'standing': 'OFFICIAL', 'steps': [{'maximum': '3'}]}]}"})
    void aWrongFileIsLeftOutAndSaid(String json) throws Exception {
        RuleSets sets = RuleSets.of(List.of(Declared.with(other, DataFile.Kind.SAMPLING, json)));
        assertEquals(List.of(), sets.all());
        assertEquals(1, sets.problems().size());
        assertTrue(sets.problems().get(0).message().in(Locale.ENGLISH).contains("SAMPLING.json"));
    }

    @Test
    void twoRuleSetsWithOneIdAreSaid() throws Exception {
        Declared one = Declared.with(other, DataFile.Kind.SAMPLING, "{'sampling': [{'id': 'X', 'title': {'zh': 'a', 'en': 'a'}, "
                + "'note': {'zh': 'a', 'en': 'a'}, 'clause': '1', 'source': 's', 'standing': 'OFFICIAL', 'rootFactor': '1'}]}");
        RuleSets sets = RuleSets.of(List.of(one, one));
        assertEquals(1, sets.all().size());
        assertEquals(1, sets.problems().size());
    }
}
