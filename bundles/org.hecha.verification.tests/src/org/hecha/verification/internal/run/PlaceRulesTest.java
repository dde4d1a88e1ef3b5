package org.hecha.verification.internal.run;

import static org.hecha.verification.testkit.Fixture.POWER;
import static org.hecha.verification.testkit.Fixture.emission;
import static org.hecha.verification.testkit.Fixture.state;
import static org.hecha.verification.testkit.Fixture.activity;
import static org.hecha.verification.testkit.Fixture.constant;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.hecha.core.text.Localized;
import org.hecha.model.base.ProvenanceKind;
import org.hecha.model.evidence.Annotation;
import org.hecha.model.evidence.AnnotationPurpose;
import org.hecha.model.evidence.EvidenceFactory;
import org.hecha.model.finding.CheckOutcome;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.standard.Method;
import org.hecha.standard.evidence.AnchorCheck;
import org.hecha.standard.evidence.AnchorState;
import org.hecha.standard.evidence.EvidencePlaces;
import org.hecha.standard.evidence.EvidenceReview;
import org.hecha.standard.evidence.Reanchoring;
import org.hecha.standard.evidence.SkippedRows;
import org.hecha.standard.evidence.SourceSum;
import org.hecha.standard.evidence.SumComparison;
import org.hecha.verification.Outcome;
import org.hecha.verification.internal.check.AnchoredValues;
import org.hecha.verification.internal.check.AnchorsHold;
import org.hecha.verification.internal.check.SourceSums;
import org.hecha.verification.testkit.Fixture;
import org.junit.jupiter.api.Test;

/** What the rules make of the places that somebody looked at. */
class PlaceRulesTest {

    private final Fixture fixture = new Fixture();
    private final List<AnchorCheck> anchors = new ArrayList<>();
    private final List<SourceSum> sums = new ArrayList<>();
    private int looks;

    private List<Outcome> run(String rule, Optional<Path> folder) {
        EvidencePlaces places = (at, engagement, inventory, register) -> {
            looks++;
            return new EvidenceReview(anchors, sums);
        };
        return Bench.checking(fixture, List.of(new AnchorsHold(places), new AnchoredValues(places), new SourceSums(places)))
                .check(fixture.engagement, fixture.inventory, fixture.evidence, fixture.findings, folder).outcomes().stream()
                .filter(outcome -> outcome.rule().id().equals(rule)).toList();
    }

    private Outcome only(String rule) {
        List<Outcome> outcomes = run(rule, Optional.of(Path.of("x")));
        assertEquals(1, outcomes.size(), outcomes.toString());
        return outcomes.get(0);
    }

    private Annotation place(String id, String subject, boolean column) {
        Annotation annotation = EvidenceFactory.eINSTANCE.createAnnotation();
        annotation.setId(id);
        annotation.setSubjectId(subject);
        annotation.setPurpose(AnnotationPurpose.VALUE);
        annotation.setAnchor(column ? EvidenceFactory.eINSTANCE.createColumnAnchor() : EvidenceFactory.eINSTANCE.createPdfAnchor());
        fixture.evidence.getAnnotations().add(annotation);
        return annotation;
    }

    private void looked(String id, AnchorState state, String value, String unit) {
        anchors.add(new AnchorCheck(id, "bill.pdf", "page=3", state, Localized.verbatim("it is " + state),
                Optional.ofNullable(value).map(BigDecimal::new), unit,
                Optional.of(new Reanchoring("new", "page=4", false, Localized.verbatim("see page 4")))));
    }

    private void added(String sum, String unit, String reported, Localized obstacle, List<SkippedRows> skipped) {
        BigDecimal value = new BigDecimal(sum);
        sums.add(new SourceSum("a", "item", "column=x", "电量", value, unit, 12, 2, 13, skipped, List.of(),
                Optional.of(new SumComparison("power", "power", "power", "", new BigDecimal(reported), "MWh", value,
                        new BigDecimal("0.5"), Optional.ofNullable(obstacle)))));
    }

    @Test
    void withoutFilesOrPlacesNothingIsAsked() {
        place("a", "power", false);
        for (String rule : List.of("HECHA-ANCHOR", "HECHA-ANCHOR-VALUE", "HECHA-SOURCE-SUM")) {
            assertEquals(CheckOutcome.NOT_APPLICABLE, run(rule, Optional.empty()).get(0).checkOutcome());
        }
        fixture.evidence.getAnnotations().clear();
        assertEquals(CheckOutcome.NOT_APPLICABLE, only("HECHA-ANCHOR").checkOutcome());
        assertEquals(0, looks);
    }

    @Test
    void theFilesAreReadOnceForAllRules() {
        place("a", "power", false);
        looked("a", AnchorState.HOLDS, "1", "");

        run("HECHA-ANCHOR", Optional.of(Path.of("x")));

        assertEquals(1, looks);
    }

    @Test
    void aBrokenPlaceFailsWithItsSentenceAndTheProposal() {
        place("a", "power", false);
        looked("a", AnchorState.FILE_CHANGED, null, "");

        Outcome outcome = only("HECHA-ANCHOR");
        assertTrue(outcome.failed());
        assertEquals("power", outcome.subjectId());
        for (Locale locale : List.of(Locale.CHINA, Locale.ENGLISH)) {
            String sentence = outcome.message().in(locale);
            assertTrue(sentence.contains("bill.pdf") && sentence.contains("page=3") && sentence.contains("FILE_CHANGED")
                    && sentence.contains("see page 4"), sentence);
        }
        anchors.clear();
        looked("a", AnchorState.HOLDS, null, "");
        assertEquals(CheckOutcome.PASSED, only("HECHA-ANCHOR").checkOutcome());
    }

    @Test
    void theValueAtThePlaceIsTheOneUsedOrItsDifferenceCarriesThrough() {
        EmissionSource power = fixture.source("power", POWER, "100", "MWh");
        state(power, "EF", "0.6", "tCO2/MWh", ProvenanceKind.SUPPLIER);
        place("a", "power-0", false);
        looked("a", AnchorState.HOLDS, "100000.0", "kWh");
        assertEquals(CheckOutcome.PASSED, only("HECHA-ANCHOR-VALUE").checkOutcome());

        anchors.clear();
        looked("a", AnchorState.HOLDS, "110000", "kWh");
        Outcome wrong = only("HECHA-ANCHOR-VALUE");
        // 100 MWh used, 110 proved: 10 MWh x 0.6 t/MWh too little
        assertEquals(0, new BigDecimal("-6").compareTo(wrong.misstatement().orElseThrow()));
        assertTrue(wrong.message().in(Locale.ENGLISH).contains("110000 kWh"), wrong.message().in(Locale.ENGLISH));

        anchors.clear();
        looked("a", AnchorState.HOLDS, "100", "t");
        assertEquals(Optional.empty(), only("HECHA-ANCHOR-VALUE").misstatement());
        anchors.clear();
        looked("a", AnchorState.FILE_CHANGED, "100", "MWh");
        assertEquals(CheckOutcome.NOT_APPLICABLE, only("HECHA-ANCHOR-VALUE").checkOutcome());
    }

    @Test
    void aParameterIsComparedToo() {
        EmissionSource power = fixture.source("power", POWER, "100", "MWh");
        String id = state(power, "EF", "0.6", "tCO2/MWh", ProvenanceKind.SUPPLIER).getId();
        place("a", id, false);
        looked("a", AnchorState.HOLDS, "0.5", "tCO2/MWh");

        // 0.1 t/MWh x 100 MWh too much
        assertEquals(0, BigDecimal.TEN.compareTo(only("HECHA-ANCHOR-VALUE").misstatement().orElseThrow()));
    }

    @Test
    void aSumThatDiffersIsAMisstatementThroughTheImpliedFactor() {
        EmissionSource power = fixture.source("power", POWER, "100", "MWh");
        state(power, "EF", "0.6", "tCO2/MWh", ProvenanceKind.SUPPLIER);
        place("a", "power", true);
        looked("a", AnchorState.HOLDS, null, "");
        added("95", "MWh", "100", null, List.of());

        Outcome outcome = only("HECHA-SOURCE-SUM");
        // 60 t x 5 MWh / 100 MWh
        assertEquals(0, new BigDecimal("3").compareTo(outcome.misstatement().orElseThrow()));
        for (String word : List.of("100", "95", "5 MWh", "12", "电量")) {
            assertTrue(outcome.message().in(Locale.ENGLISH).contains(word), outcome.message().in(Locale.ENGLISH));
        }

        sums.clear();
        added("99.6", "MWh", "100", null, List.of());
        assertEquals(CheckOutcome.PASSED, only("HECHA-SOURCE-SUM").checkOutcome());
        sums.clear();
        added("95", "MWh", "100", null, List.of(new SkippedRows(SkippedRows.Reason.NOT_A_NUMBER, 2, List.of(7, 9), "缺失")));
        assertEquals(Optional.empty(), only("HECHA-SOURCE-SUM").misstatement());
        assertTrue(only("HECHA-SOURCE-SUM").message().in(Locale.ENGLISH).contains("7, 9"));
        sums.clear();
        added("95", "MWh", "100", Localized.verbatim("no unit"), List.of());
        assertEquals(CheckOutcome.UNDECIDED, only("HECHA-SOURCE-SUM").checkOutcome());
        anchors.clear();
        looked("a", AnchorState.FILE_CHANGED, null, "");
        assertEquals(CheckOutcome.NOT_APPLICABLE, only("HECHA-SOURCE-SUM").checkOutcome());
    }

    @Test
    void withoutProportionThereIsNoAmount() {
        Method affine = emission("affine", "AD + k", 1, activity("AD", "MWh"), constant("k", "MWh", "7"));
        fixture.quantification.with(affine);
        fixture.source("power", affine, "100", "MWh");
        place("a", "power", true);
        looked("a", AnchorState.HOLDS, null, "");
        added("95", "MWh", "100", null, List.of());

        Outcome outcome = only("HECHA-SOURCE-SUM");

        assertTrue(outcome.failed());
        assertEquals(Optional.empty(), outcome.misstatement());
    }
}
