package org.hecha.verification.internal.sampling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.model.base.ProvenanceKind;
import org.hecha.model.fieldwork.Sample;
import org.hecha.model.fieldwork.SampleItem;
import org.hecha.model.fieldwork.SamplingMethod;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.verification.sampling.Estimator;
import org.hecha.verification.sampling.PopulationKind;
import org.hecha.verification.sampling.PopulationScope;
import org.hecha.verification.sampling.SampleDesign;
import org.hecha.verification.sampling.SampleReview;
import org.hecha.verification.sampling.SampleReview.Verdict;
import org.hecha.verification.sampling.StratumKey;
import org.hecha.verification.sampling.TestResult;
import org.hecha.verification.testkit.Fixture;
import org.junit.jupiter.api.Test;

/** A sample from drawing to findings, through commands. Forty records of 5 t, 200 t; 5 % are 10 t. */
class SamplingServiceTest extends SamplingBench {

    @Test
    void aSampleIsDrawnUndoneAndDoneAgain() throws Refusal {
        assertNull(document.engagement().getFieldwork());
        Sample sample = draw(design(SamplingMethod.RANDOM, 8, "", null));
        assertEquals(8, sample.getItems().size());
        assertEquals(List.of(sample), document.engagement().getFieldwork().getSamples());
        assertEquals("m1 40 200 42 activity-data", sample.getDrawnBy() + " " + sample.getPopulationCount() + " "
                + sample.getPopulationValue().setScale(0) + " " + sample.getSeed() + " " + sample.getPopulation());
        assertEquals(0, BigDecimal.TEN.compareTo(sample.getTolerable()));
        document.undo();
        assertNull(document.engagement().getFieldwork());
        document.redo();
        assertEquals(List.of(sample), document.engagement().getFieldwork().getSamples());
        document.undo();
        assertEquals(ids(sample), ids(draw(design(SamplingMethod.RANDOM, 8, "", null))));
    }

    @Test
    void aSampleSurvivesTheFile() throws Refusal {
        Sample sample = draw(design(SamplingMethod.MONETARY_UNIT, 12, "", null));
        test(sample, 1, "9");
        document.save();
        try (EngagementDocument again = EngagementDocument.open(document.folder())) {
            Sample read = sampling.find(again.engagement(), "meters");
            SampleReview review = sampling.review(again.engagement(), again.inventory(), read, Estimator.DIFFERENCE);
            assertEquals(Optional.empty(), review.obstacle().map(text -> text.in(Locale.ENGLISH)));
            assertEquals(review(sample).projection().orElseThrow().projected(), review.projection().orElseThrow().projected());
        }
    }

    @Test
    void wrongWishesAreRefused() throws Refusal {
        SampleDesign plain = design(SamplingMethod.RANDOM, 8, "", null);
        refused("Rex", () -> sampling.draw(document, plain, "Rex", AT));
        refused("nobody", () -> sampling.draw(document, plain, "nobody", AT));
        refused("needs strata", () -> draw(design(SamplingMethod.STRATIFIED, 8, "", null)));
        refused("only a stratified", () -> draw(design(SamplingMethod.RANDOM, StratumKey.MONTH, 8, "", null)));
        refused("no sampling rules NONE; installed are: ROOT, STEPS", () -> draw(design(SamplingMethod.RANDOM, 8, "NONE", null)));
        SampleDesign nameless = new SampleDesign(" ", plain.scope(), plain.method(), plain.strata(), plain.allocation(),
                plain.size(), 1, "", OptionalInt.empty());
        refused("title", () -> draw(nameless));
        SampleDesign empty = new SampleDesign("x", new PopulationScope(PopulationKind.ACTIVITY_DATA, "", 6, "", Optional.empty()),
                plain.method(), plain.strata(), plain.allocation(), plain.size(), 1, "", OptionalInt.empty());
        refused("no items", () -> draw(empty));
        draw(plain);
        refused("there is a sample with the title", () -> draw(plain));
        assertEquals(1, document.engagement().getFieldwork().getSamples().size());
    }

    @Test
    void everyMonthIsAStratum() throws Refusal {
        Sample sample = draw(design(SamplingMethod.STRATIFIED, StratumKey.MONTH, 26, "", null));
        assertEquals(26, sample.getItems().size());
        Set<String> strata = sample.getItems().stream().map(SampleItem::getStratum).collect(Collectors.toSet());
        assertEquals(12, strata.size());
        assertTrue(strata.contains("month:" + YearMonth.of(2023, 12)), strata + "");
        test(sample, 0, "");
        assertEquals(Verdict.WITHIN, review(sample).verdict());
        refused("at least 32 items", () -> {
            sample.setRuleSet("STEPS;many=20");
            sample.getItems().get(0).setAudited(BigDecimal.ONE);
            sampling.enlarge(document, "meters", OptionalInt.of(27), "", "Ann", AT);
        });
    }

    /** Eight of 40 with one error of 2 MWh at 0.5 t: 1 t known, 40 × 1/8 = 5 t projected, 4 t remain. */
    @Test
    void resultsAreRecordedAndProjected() throws Refusal {
        Sample sample = draw(design(SamplingMethod.RANDOM, 8, "", null));
        assertEquals(Verdict.UNFINISHED, review(sample).verdict());
        assertEquals(Optional.empty(), review(sample).projection());
        test(sample, 1, "8");
        SampleReview review = review(sample);
        assertEquals(0, new BigDecimal("1").compareTo(review.projection().orElseThrow().known()));
        assertEquals(0, new BigDecimal("5").compareTo(review.projection().orElseThrow().projected()));
        assertEquals(0, new BigDecimal("0.2").compareTo(review.errors().get(0).taint().orElseThrow()));
        SampleItem first = sample.getItems().get(0);
        assertEquals("8 m1 invoice [invoice]", first.getAudited() + " " + first.getTestedBy() + " " + first.getNote() + " "
                + first.getEvidenceIds());
        document.undo();
        assertNull(first.getAudited());
        assertEquals(List.of(), first.getEvidenceIds());
        document.redo();
        assertEquals(1, review(sample).errors().size());
    }

    @Test
    void wrongResultsAreRefusedAndNothingIsWritten() throws Refusal {
        Sample sample = draw(design(SamplingMethod.RANDOM, 3, "", null));
        TestResult good = new TestResult("1", BigDecimal.TEN, "seen", List.of());
        record Wrong(String said, TestResult result) {
        }
        for (Wrong wrong : List.of(new Wrong("no item 4", new TestResult("4", BigDecimal.ONE, "x", List.of())),
                new Wrong("no item 0", new TestResult("0", BigDecimal.ONE, "x", List.of())),
                new Wrong("no item null", new TestResult(null, BigDecimal.ONE, "x", List.of())),
                new Wrong("negative", new TestResult("2", new BigDecimal("-1"), "x", List.of())),
                new Wrong("what was compared", new TestResult("2", BigDecimal.ONE, " ", List.of())),
                new Wrong("no audited quantity", new TestResult("2", null, "x", List.of())),
                new Wrong("\"bill\": the register of evidence has no such item", new TestResult("2", BigDecimal.ONE, "x", List.of("bill"))),
                new Wrong("two results", new TestResult(sample.getItems().get(0).getSubjectId(), BigDecimal.ONE, "x", List.of())))) {
            refused(wrong.said(), () -> sampling.record(document, "meters", List.of(good, wrong.result()), "Ann", AT));
        }
        refused("no results", () -> sampling.record(document, "meters", List.of(), "Ann", AT));
        refused("Rex", () -> sampling.record(document, "meters", List.of(good), "Rex", AT));
        refused("no sample \"bills\"; there are: meters", () -> sampling.record(document, "bills", List.of(good), "Ann", AT));
        assertTrue(sample.getItems().stream().allMatch(item -> item.getAudited() == null));
    }

    /**
     * A record of zero has no taint: evidence of 4 MWh at the source's rate is 2 t understated. Without another record its
     * source has no emission and no rate.
     */
    @Test
    void whatWasReportedAsZero() throws Refusal {
        Zeros zero = new Zeros();
        Sample sample = draw(design(SamplingMethod.RANDOM, 43, "", null));
        zero.record(sample, "with", "4");
        zero.record(sample, "alone", "4");
        test(sample, 0, "");
        SampleReview review = review(sample);
        assertEquals(2, review.errors().size());
        assertEquals(Set.of("zero", "all"), sample.getItems().stream().map(SampleItem::getStratum).collect(Collectors.toSet()));
        assertEquals(List.of(Optional.of(-2), Optional.empty()), List.of(zero.difference(review, "with"), zero.difference(review, "alone")));
        assertTrue(review.projection().orElseThrow().remarks().stream().anyMatch(text -> text.in(Locale.ENGLISH).contains("raise them by hand")));
    }

    /** Two records of zero: one beside a record of 10 MWh, one alone. */
    private final class Zeros {

        Zeros() {
            fixture.activity(document.inventory().getSources().get(0), "0", "MWh", null, null).setId("with");
            EmissionSource source = fixture.source("silent", Fixture.POWER, null, null);
            Fixture.state(source, "EF", "0.5", "tCO2/MWh", ProvenanceKind.SUPPLIER);
            fixture.activity(source, "0", "MWh", null, null).setId("alone");
            document.inventory().getSources().add(source);
        }

        void record(Sample sample, String subject, String audited) throws Refusal {
            document.execute(sampling.record(document, sample.getTitle(),
                    List.of(new TestResult(subject, new BigDecimal(audited), "meter", List.of())), "Ann", AT));
        }

        Optional<Integer> difference(SampleReview review, String subject) {
            return review.items().stream().filter(item -> item.item().getSubjectId().equals(subject)).findFirst()
                    .orElseThrow().difference().map(BigDecimal::intValueExact);
        }
    }

    @Test
    void aPopulationThatChangedHasNoProjection() throws Refusal {
        Sample sample = draw(design(SamplingMethod.RANDOM, 8, "", null));
        test(sample, 0, "");
        assertTrue(review(sample).projection().isPresent());
        document.inventory().getSources().get(3).getActivityData().get(0).setQuantity(new BigDecimal("11"));
        SampleReview review = review(sample);
        assertEquals(Verdict.UNDECIDED, review.verdict());
        assertTrue(review.obstacle().orElseThrow().in(Locale.ENGLISH).contains("then 40 items, 200 tCO2e; now 40 items, 200.5 tCO2e"));
        refused("draw again", () -> enlarge("meters", 20, "because"));
        refused("no projection", () -> sampling.raise(document, "meters", Estimator.DIFFERENCE, true, "Ann", AT));
    }

    @Test
    void itemsThatTheSeedDoesNotChooseAreSeen() throws Refusal {
        Sample sample = draw(design(SamplingMethod.RANDOM, 8, "", null));
        test(sample, 0, "");
        String other = document.inventory().getSources().stream().map(source -> source.getActivityData().get(0).getId())
                .filter(id -> !ids(sample).contains(id)).findFirst().orElseThrow();
        sample.getItems().get(0).setSubjectId(other);
        assertTrue(review(sample).obstacle().orElseThrow().in(Locale.ENGLISH).contains("seed 42"));
        assertEquals(Verdict.UNDECIDED, review(sample).verdict());
    }

    @Test
    void aDamagedSampleIsSaidAndNeverThrows() throws Refusal {
        Sample sample = draw(design(SamplingMethod.MONETARY_UNIT, 8, "", null));
        test(sample, 0, "");
        sample.setSize(0);
        assertTrue(review(sample).obstacle().orElseThrow().in(Locale.ENGLISH).contains("make no sense"));
        sample.setSize(8);
        sample.setConfidence(new BigDecimal("100"));
        assertEquals(Verdict.UNDECIDED, review(sample).verdict());
        sample.setConfidence(new BigDecimal("95"));
        sample.setPopulation("bills");
        assertTrue(review(sample).obstacle().orElseThrow().in(Locale.ENGLISH).contains("bills"));
        sample.setPopulation("activity-data");
        sample.getItems().get(0).setQuantity(null);
        assertTrue(review(sample).projection().isPresent());
        sample.getItems().get(0).setSubjectId(null);
        assertEquals(Verdict.UNDECIDED, review(sample).verdict());
        sample.getItems().clear();
        assertEquals(Verdict.UNDECIDED, review(sample).verdict());
    }

    /** 30 % of 40 are 12; an error asks for 50 %, 20; an error among the new ones for 80 %, 32; then for nothing. */
    @Test
    void theStepsOfARuleSet() throws Refusal {
        Sample first = draw(design(SamplingMethod.RANDOM, null, "STEPS", 40));
        assertEquals("12 STEPS;many=40", first.getItems().size() + " " + first.getRuleSet());
        assertEquals(Optional.empty(), review(first).demand());
        refused("nothing asks", () -> {
            test(first, 0, "");
            enlarge("meters", null, "");
        });
        document.undo();
        test(first, 1, "9.9");
        assertEquals(20, review(first).demand().orElseThrow().items());
        refused("at least 20", () -> enlarge("meters", 15, "because"));
        Sample second = enlarge("meters", null, "");
        assertTrue(ids(second).containsAll(ids(first)) && second.getItems().size() == 20);
        assertEquals(first.getId(), second.getEnlarges());
        assertTrue(second.getReason().contains("from 30 % to at least 50 %"), second.getReason());
        assertEquals(12, second.getItems().stream().filter(item -> item.getAudited() != null).count());
        assertEquals(Optional.empty(), review(first).demand());
        assertEquals(second, review(first).enlargedBy().orElseThrow());
        refused("was enlarged", () -> enlarge("meters", 30, "because"));
        test(second, 0, "");
        assertEquals(Optional.empty(), review(second).demand());
        document.undo();
        test(second, 1, "9.9");
        assertTrue(review(second).demand().orElseThrow().reason().in(Locale.ENGLISH).contains("80 % or up to 100 %"));
        Sample third = enlarge(second.getTitle(), null, "");
        assertEquals(32, third.getItems().size());
        assertTrue(ids(third).containsAll(ids(second)));
        test(third, 1, "9.9");
        assertEquals(Optional.empty(), review(third).demand());
        document.undo();
        document.undo();
        assertEquals(List.of(first, second), document.engagement().getFieldwork().getSamples());
        assertEquals(32, review(second).demand().orElseThrow().items());
    }

    @Test
    void theConditionsOfARuleSet() throws Refusal {
        refused("is for the verifier to declare", () -> draw(design(SamplingMethod.RANDOM, null, "STEPS", null)));
        refused("fewer than the 41", () -> draw(design(SamplingMethod.RANDOM, null, "STEPS", 41)));
        refused("does not go with monetary units", () -> draw(design(SamplingMethod.MONETARY_UNIT, null, "STEPS", 40)));
        refused("at least 12 items", () -> draw(design(SamplingMethod.RANDOM, 11, "STEPS", 40)));
        SampleDesign sources = design(SamplingMethod.RANDOM, null, "STEPS", 40);
        refused("records of activity data only", () -> draw(new SampleDesign("x", PopulationScope.all(PopulationKind.SOURCES),
                sources.method(), sources.strata(), sources.allocation(), sources.size(), 1, "STEPS", OptionalInt.of(2))));
        // 11 of 210 t are 5.24 %
        document.inventory().getSources().get(7).getActivityData().get(0).setQuantity(new BigDecimal("22"));
        refused("\"meter7\" has 11 tCO2e of 206 tCO2e", () -> draw(design(SamplingMethod.RANDOM, null, "STEPS", 40)));
        assertNull(document.engagement().getFieldwork());
    }

    /** √40 = 6.32, rounded up to 7; nothing is asked for after an error. */
    @Test
    void theSquareRoot() throws Refusal {
        Sample sample = draw(design(SamplingMethod.RANDOM, null, "ROOT", null));
        assertEquals(7, sample.getItems().size());
        test(sample, 1, "9.9");
        assertEquals(Optional.empty(), review(sample).demand());
    }
}
