package org.hecha.verification.internal.sampling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.hecha.core.text.Refusal;
import org.hecha.model.fieldwork.Sample;
import org.hecha.model.fieldwork.SamplingMethod;
import org.hecha.model.finding.Finding;
import org.hecha.model.finding.FindingKind;
import org.hecha.model.finding.FindingState;
import org.hecha.verification.FindingEvent;
import org.hecha.verification.HistoryChain;
import org.hecha.verification.HistoryPen;
import org.hecha.verification.sampling.Estimator;
import org.hecha.verification.sampling.SampleReview;
import org.hecha.verification.sampling.SampleReview.Verdict;
import org.junit.jupiter.api.Test;

/** What follows from the results of a sample: more items, or findings. Forty records of 5 t, 200 t; 5 % are 10 t. */
class EnlargingAndRaisingTest extends SamplingBench {

    @Test
    void whatIsNotPreciseEnoughIsEnlarged() throws Refusal {
        Sample sample = draw(design(SamplingMethod.RANDOM, 8, "", null));
        refused("untested", () -> enlarge("meters", null, ""));
        refused("say why", () -> enlarge("meters", 12, ""));
        test(sample, 1, "8");
        SampleReview review = review(sample);
        assertEquals(Verdict.IMPRECISE, review.verdict());
        assertTrue(review.asksForMore());
        Sample larger = enlarge("meters", null, "");
        assertTrue(larger.getItems().size() > 8 && ids(larger).containsAll(ids(sample)));
        assertTrue(larger.getReason().contains("not precise enough"), larger.getReason());
        test(larger, 0, "");
        assertEquals(Verdict.WITHIN, review(larger).verdict());
        assertFalse(review(larger).asksForMore());
    }

    @Test
    void whatExceedsIsRaisedAndNotEnlarged() throws Refusal {
        Sample sample = draw(design(SamplingMethod.MONETARY_UNIT, 10, "", null));
        test(sample, 3, "5");
        assertEquals(Verdict.EXCEEDED, review(sample).verdict());
        refused("will not cure", () -> enlarge("meters", null, ""));
        Sample larger = enlarge("meters", 15, "asked for by the client");
        assertEquals(15, larger.getSize());
        assertTrue(ids(larger).containsAll(ids(sample)));
    }

    @Test
    void aSampleOfEverythingCannotGrow() throws Refusal {
        Sample sample = draw(design(SamplingMethod.RANDOM, 400, "", null));
        assertEquals(METERS, sample.getItems().size());
        test(sample, 1, "8");
        assertEquals(0, review(sample).projection().orElseThrow().remainder().signum());
        refused("holds all 40", () -> enlarge("meters", 50, "because"));
    }

    /** Known 1 t and 4 t that the projection adds: together the 5 t projected, and nothing twice. */
    @Test
    void findingsAddUpToTheProjection() throws Refusal {
        Sample sample = draw(design(SamplingMethod.RANDOM, 8, "", null));
        test(sample, 1, "8");
        document.execute(sampling.raise(document, "meters", Estimator.DIFFERENCE, true, "Ann", AT));
        List<Finding> findings = document.findings().getFindings();
        assertEquals(2, findings.size());
        assertEquals(0, new BigDecimal("1").compareTo(findings.get(0).getMisstatement()));
        assertEquals(0, new BigDecimal("4").compareTo(findings.get(1).getMisstatement()));
        assertEquals(sample.getItems().get(0).getSubjectId(), findings.get(0).getSubjectId());
        assertNull(findings.get(0).getSampleId());
        assertEquals(sample.getId(), findings.get(1).getSampleId());
        assertEquals(FindingKind.MISSTATEMENT, findings.get(1).getKind());
        assertEquals(Set.of(1, 2), findings.stream().map(Finding::getNumber).collect(Collectors.toSet()));
        assertEquals(List.of(), HistoryChain.verify(document.findings()));
        refused("no misstatement to raise", () -> sampling.raise(document, "meters", Estimator.DIFFERENCE, true, "Ann", AT).getLabel());
        document.undo();
        assertEquals(0, findings.size());
        assertEquals(1, document.findings().getNextNumber());
        document.redo();
        assertEquals(2, findings.size());
    }

    /** The larger sample of 20 with the same error projects 2 t, of which 1 t is known: the first findings follow. */
    @Test
    void anEnlargedSampleRaisesNothingTwice() throws Refusal {
        Sample sample = draw(design(SamplingMethod.RANDOM, 8, "", null));
        test(sample, 1, "8");
        document.execute(sampling.raise(document, "meters", Estimator.DIFFERENCE, true, "Ann", AT));
        Finding projected = document.findings().getFindings().get(1);
        document.execute(new HistoryPen(document.findings(), AT, "Ann").write(projected, FindingEvent.CLOSED, "", () -> projected.setState(FindingState.CLOSED))
                .command("close"));
        Sample larger = enlarge("meters", 20, "the client asked");
        test(larger, 0, "");
        document.execute(sampling.raise(document, larger.getId(), Estimator.DIFFERENCE, true, "Ann", AT));
        assertEquals(2, document.findings().getFindings().size());
        assertEquals(0, new BigDecimal("1").compareTo(projected.getMisstatement()));
        assertEquals(FindingState.OPEN, projected.getState());
        assertEquals(larger.getId(), projected.getSampleId());
        assertEquals(FindingEvent.REOPENED.word(), projected.getHistory().get(2).getEvent());
        assertEquals(List.of(), HistoryChain.verify(document.findings()));
        document.undo();
        assertEquals(0, new BigDecimal("4").compareTo(projected.getMisstatement()));
        assertEquals(FindingState.CLOSED, projected.getState());
    }

    @Test
    void knownErrorsMayHaveBeenRaisedByHand() throws Refusal {
        Sample sample = draw(design(SamplingMethod.RANDOM, 8, "", null));
        test(sample, 1, "8");
        document.execute(sampling.raise(document, "meters", Estimator.RATIO, false, "Ann", AT));
        assertEquals(1, document.findings().getFindings().size());
        assertEquals(sample.getId(), document.findings().getFindings().get(0).getSampleId());
    }

    @Test
    void raisingNeedsAFinishedSampleAndAVerifier() throws Refusal {
        Sample sample = draw(design(SamplingMethod.RANDOM, 8, "", null));
        refused("8 items are untested", () -> sampling.raise(document, "meters", Estimator.DIFFERENCE, true, "Ann", AT));
        test(sample, 1, "8");
        refused("Rex", () -> sampling.raise(document, "meters", Estimator.DIFFERENCE, true, "Rex", AT));
        assertEquals(new HashSet<>(), new HashSet<>(document.findings().getFindings()));
    }
}
