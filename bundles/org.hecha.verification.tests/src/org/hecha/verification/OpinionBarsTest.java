package org.hecha.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.hecha.core.text.Localized;
import org.hecha.model.base.ProvenanceKind;
import org.hecha.model.engagement.OpinionKind;
import org.hecha.model.finding.Finding;
import org.hecha.model.finding.FindingFactory;
import org.hecha.model.finding.FindingKind;
import org.hecha.model.finding.FindingState;
import org.hecha.model.finding.Severity;
import org.hecha.standard.calculation.Basis;
import org.hecha.verification.testkit.Fixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each bar of an opinion: what raises it, and that its sentence names findings and amounts. */
class OpinionBarsTest {

    private static final Set<OpinionKind> ALL_BUT_ADVERSE = EnumSet.complementOf(EnumSet.of(OpinionKind.ADVERSE));

    private final Fixture fixture = new Fixture();
    private List<Localized> stale = List.of();
    private boolean scopeLimited;
    private boolean pervasive;

    @BeforeEach
    void aThousandTonnes() {
        Fixture.state(fixture.source("power", Fixture.POWER, "1000", "MWh"), "EF", "1", "tCO2/MWh",
                ProvenanceKind.MEASURED);
        fixture.findings.setCheckedAt(Instant.EPOCH);
    }

    private Finding finding(FindingKind kind, Severity severity, FindingState state, String amount) {
        Finding finding = FindingFactory.eINSTANCE.createFinding();
        finding.setNumber(fixture.findings.getFindings().size() + 1);
        finding.setKind(kind);
        finding.setSeverity(severity);
        finding.setState(state);
        finding.setSubjectId("power");
        finding.setMisstatement(amount == null ? null : new BigDecimal(amount));
        fixture.findings.getFindings().add(finding);
        return finding;
    }

    private OpinionLimit limit() {
        MaterialityAssessment materiality = MaterialityAssessment.of(fixture.engagement, fixture.inventory,
                fixture.findings, fixture.quantification.calculate(fixture.engagement, fixture.inventory, Basis.BY_CRITERIA));
        return OpinionLimit.of(new OpinionGround(fixture.findings, materiality, stale, scopeLimited, pervasive));
    }

    private void open(OpinionKind... kinds) {
        assertEquals(EnumSet.copyOf(List.of(kinds)), limit().allowed());
    }

    private void says(OpinionKind kind, String... words) {
        String all = String.join("\n", limit().bars(kind).stream().map(bar -> bar.in(Locale.ENGLISH)).toList());
        for (String word : words) {
            assertTrue(all.contains(word), word + " is not in " + all);
        }
        limit().bars(kind).forEach(bar -> assertTrue(bar.in(Locale.CHINA).codePoints().anyMatch(c -> c > 0x4E00)));
    }

    @Test
    void anOutdatedRunLeavesOnlyADisclaimer() {
        stale = List.of(Localized.verbatim("rule X would raise a finding"));
        open(OpinionKind.DISCLAIMER);
        says(OpinionKind.MODIFIED, "out of date", "rule X");
    }

    @Test
    void graveFindingsAreNamedWithTheirAmounts() {
        finding(FindingKind.MISSTATEMENT, Severity.FAIL, FindingState.OPEN, "-12");
        open(OpinionKind.MODIFIED, OpinionKind.DISCLAIMER);
        says(OpinionKind.UNMODIFIED, "#1 (-12.00 tCO2e)");
    }

    @Test
    void materialAndPervasiveIsAdverse() {
        Finding finding = finding(FindingKind.MISSTATEMENT, Severity.WARN, FindingState.OPEN, "150");
        open(OpinionKind.MODIFIED, OpinionKind.ADVERSE, OpinionKind.DISCLAIMER);
        says(OpinionKind.UNMODIFIED, "150.00", "50.00", "#1");

        finding.setMisstatement(new BigDecimal("150.01"));
        open(OpinionKind.ADVERSE, OpinionKind.DISCLAIMER);
        says(OpinionKind.MODIFIED, "150.01", "3 times", "pervasive");
    }

    @Test
    void withoutThresholdTheShareOfTheTotalTells() {
        fixture.engagement.setMaterialityPercent(null);
        Finding finding = finding(FindingKind.MISSTATEMENT, Severity.WARN, FindingState.OPEN, "150");
        assertEquals(EnumSet.of(OpinionKind.MODIFIED, OpinionKind.ADVERSE, OpinionKind.DISCLAIMER), limit().allowed());
        finding.setMisstatement(new BigDecimal("151"));
        says(OpinionKind.MODIFIED, "15 %");
    }

    @Test
    void theVerifierMayMarkAMaterialMatterAsPervasive() {
        finding(FindingKind.MISSTATEMENT, Severity.WARN, FindingState.OPEN, "60");
        pervasive = true;
        open(OpinionKind.ADVERSE, OpinionKind.DISCLAIMER);
        says(OpinionKind.MODIFIED, "marked as pervasive");
    }

    @Test
    void aPervasiveGraveNonConformityIsAdverseWithoutAnyAmount() {
        finding(FindingKind.NON_CONFORMITY, Severity.FAIL, FindingState.OPEN, null);
        pervasive = true;
        open(OpinionKind.ADVERSE, OpinionKind.DISCLAIMER);
        says(OpinionKind.UNMODIFIED, "#1");
    }

    @Test
    void theMarkAloneBarsNothing() {
        pervasive = true;
        assertEquals(ALL_BUT_ADVERSE, limit().allowed());
    }

    @Test
    void aLimitationOfScopeModifiesAndAPervasiveOneDisclaims() {
        scopeLimited = true;
        open(OpinionKind.MODIFIED, OpinionKind.DISCLAIMER);
        says(OpinionKind.UNMODIFIED, "limitation of scope");

        pervasive = true;
        open(OpinionKind.DISCLAIMER);
        says(OpinionKind.ADVERSE, "pervasive");
    }

    @Test
    void acceptedFindingsNeedAQualification() {
        finding(FindingKind.NON_CONFORMITY, Severity.WARN, FindingState.ACCEPTED, "3");
        finding(FindingKind.OBSERVATION, Severity.WARN, FindingState.ACCEPTED, null);
        open(OpinionKind.MODIFIED, OpinionKind.DISCLAIMER);
        says(OpinionKind.UNMODIFIED, "#1 (3.00 tCO2e)");
        assertEquals(List.of(1), OpinionLimit.toBeNamed(fixture.findings).stream().map(Finding::getNumber).toList());
    }

    @Test
    void anAnswerThatNobodyRetestedBarsTheUnmodifiedOpinion() {
        finding(FindingKind.MISSTATEMENT, Severity.WARN, FindingState.ANSWERED, "1");
        Finding question = finding(FindingKind.CLARIFICATION, Severity.WARN, FindingState.OPEN, null);
        says(OpinionKind.UNMODIFIED, "#1 (1.00 tCO2e), #2");

        fixture.findings.getFindings().get(0).setState(FindingState.CLOSED);
        question.setState(FindingState.CLOSED);
        assertEquals(ALL_BUT_ADVERSE, limit().allowed());
    }

    @Test
    void theNationalSchemeLeavesNoDepartureOpen() {
        finding(FindingKind.NON_CONFORMITY, Severity.WARN, FindingState.OPEN, null);
        assertEquals(ALL_BUT_ADVERSE, limit().allowed());
        fixture.engagement.setProgramme("CN-ETS");
        open(OpinionKind.MODIFIED, OpinionKind.DISCLAIMER);
        says(OpinionKind.UNMODIFIED, "#1", "tolerates no departure");
    }
}
