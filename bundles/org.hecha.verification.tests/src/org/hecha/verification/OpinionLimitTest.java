package org.hecha.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.hecha.model.base.ProvenanceKind;
import org.hecha.model.engagement.OpinionKind;
import org.hecha.model.finding.Finding;
import org.hecha.model.finding.FindingFactory;
import org.hecha.model.finding.FindingState;
import org.hecha.model.finding.Severity;
import org.hecha.standard.calculation.Basis;
import org.hecha.verification.testkit.Fixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Misstatements against the threshold, and what remains of the opinion. */
class OpinionLimitTest {

    private final Fixture fixture = new Fixture();

    @BeforeEach
    void aThousandTonnes() {
        Fixture.state(fixture.source("power", Fixture.POWER, "1000", "MWh"), "EF", "1", "tCO2/MWh",
                ProvenanceKind.MEASURED);
        fixture.findings.setCheckedAt(Instant.EPOCH);
    }

    private Finding finding(String misstatement, Severity severity) {
        Finding finding = FindingFactory.eINSTANCE.createFinding();
        finding.setNumber(fixture.findings.getFindings().size() + 1);
        finding.setSeverity(severity);
        finding.setSubjectId("power");
        finding.setMisstatement(misstatement == null ? null : new BigDecimal(misstatement));
        fixture.findings.getFindings().add(finding);
        return finding;
    }

    private MaterialityAssessment assessment() {
        return MaterialityAssessment.of(fixture.engagement, fixture.inventory, fixture.findings,
                fixture.quantification.calculate(fixture.engagement, fixture.inventory, Basis.BY_CRITERIA));
    }

    private OpinionLimit limit() {
        return OpinionLimit.of(fixture.findings, assessment());
    }

    private static void assertAmount(String expected, BigDecimal amount) {
        assertEquals(0, new BigDecimal(expected).compareTo(amount), amount.toString());
    }

    @Test
    void netAndGrossAreBothSummedAndSplitByCategory() {
        finding("-40", Severity.WARN);
        finding("30", Severity.WARN);
        finding("99", Severity.WARN).setState(FindingState.CLOSED);

        MaterialityAssessment assessment = assessment();

        assertAmount("-10", assessment.whole().net());
        assertAmount("70", assessment.whole().gross());
        assertAmount("50", assessment.threshold().orElseThrow());
        assertEquals(assessment.whole(), assessment.byCategory().get(2));
        assertTrue(assessment.material(), "gross 70 of 50, although net is 10");
    }

    @Test
    void smallerThresholdCounts() {
        fixture.engagement.setMaterialityAbsolute(new BigDecimal("20"));
        finding("25", Severity.WARN);

        assertAmount("20", assessment().threshold().orElseThrow());
        assertTrue(assessment().material());
    }

    @Test
    void withoutThresholdEveryDepartureCounts() {
        fixture.engagement.setMaterialityPercent(null);
        assertFalse(assessment().material());
        finding("0.001", Severity.WARN);

        assertEquals(Optional.empty(), assessment().threshold());
        assertTrue(assessment().material());
    }

    @Test
    void findingWhoseCheckPassesNoLongerWeighs() {
        Finding finding = finding("400", Severity.FAIL);
        finding.setState(FindingState.RETESTED);
        assertTrue(assessment().material(), "retested by hand, not passed");

        new HistoryPen(fixture.findings, Instant.EPOCH, "").write(finding, FindingEvent.PASSED, "").command("pass").execute();
        assertFalse(assessment().material());
    }

    @Test
    void acceptedFindingWeighs() {
        finding("400", Severity.WARN).setState(FindingState.ACCEPTED);

        assertTrue(assessment().material());
    }

    @Test
    void nothingMaterialLeavesEveryOpinionButAnAdverseOne() {
        finding("5", Severity.WARN);

        assertEquals(EnumSet.of(OpinionKind.UNMODIFIED, OpinionKind.MODIFIED, OpinionKind.DISCLAIMER), limit().allowed());
        assertTrue(limit().reasons().isEmpty());
        assertTrue(limit().bars(OpinionKind.ADVERSE).get(0).in(Locale.ENGLISH).contains("No material misstatement"));
    }

    @Test
    void graveFindingBarsTheUnmodifiedOpinion() {
        finding(null, Severity.FAIL);

        assertFalse(limit().allowed().contains(OpinionKind.UNMODIFIED));
        assertTrue(limit().allowed().contains(OpinionKind.MODIFIED));
        assertTrue(limit().reasons().get(0).in(Locale.ENGLISH).contains("#1"));
    }

    @Test
    void materialMisstatementBarsItToo() {
        finding("-51", Severity.WARN);

        assertFalse(limit().allowed().contains(OpinionKind.UNMODIFIED));
        assertTrue(limit().reasons().get(0).in(Locale.CHINA).contains("51.00"));
        assertTrue(limit().reasons().get(0).in(Locale.CHINA).contains("50.00"));
    }

    @Test
    void withoutChecksOnlyADisclaimer() {
        fixture.findings.setCheckedAt(null);

        assertEquals(EnumSet.of(OpinionKind.DISCLAIMER), limit().allowed());
    }
}
