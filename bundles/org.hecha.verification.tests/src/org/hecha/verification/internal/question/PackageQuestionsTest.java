package org.hecha.verification.internal.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.hecha.model.engagement.EngagementFactory;
import org.hecha.model.finding.Finding;
import org.hecha.model.finding.FindingFactory;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.standard.seal.Indication;
import org.hecha.standard.seal.PackageContent;
import org.hecha.standard.seal.PackageQuestion;
import org.hecha.standard.seal.VerdictLine;
import org.hecha.verification.FindingEvent;
import org.hecha.verification.HistoryPen;
import org.hecha.verification.internal.comparison.Comparison;
import org.hecha.verification.testkit.Fixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a dishonest signer altered before sealing has good signatures; the questions find it. */
class PackageQuestionsTest {

    private final Fixture fixture = new Fixture();
    private EmissionSource source;

    @BeforeEach
    void inventory() {
        // 1,000 MWh at 0.6096 of the series' latest year.
        source = Fixture.reported(fixture.source("power", Fixture.POWER, "1000", "MWh"), "609.6", "tCO2e");
        fixture.engagement.setElectricityYear(2023);
        fixture.engagement.setOpinion(EngagementFactory.eINSTANCE.createOpinion());
    }

    private List<VerdictLine> ask(PackageQuestion question) throws Exception {
        List<VerdictLine> lines = question.answer(new PackageContent(fixture.engagement, fixture.inventory,
                fixture.evidence, fixture.findings), List.of(), null, null);
        for (VerdictLine line : lines) {
            for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE}) {
                assertFalse((line.question().in(locale) + line.answer().in(locale)).contains("{"));
            }
        }
        return lines;
    }

    private List<VerdictLine> recalculated() throws Exception {
        return ask(new RecalculationQuestion(fixture.quantification, new Comparison(fixture.quantification)));
    }

    @Test
    void totalsAreSaidAndAgree() throws Exception {
        List<VerdictLine> lines = recalculated();
        assertTrue(lines.get(0).answer().in(Locale.ENGLISH).contains("609.60 tCO2e"), () -> lines.get(0).answer().in(Locale.ENGLISH));
        assertEquals(Indication.TOTAL_PASSED, lines.get(1).indication(), () -> lines.get(1).answer().in(Locale.ENGLISH));
    }

    @Test
    void anAlteredQuantityShows() throws Exception {
        source.getActivityData().get(0).setQuantity(new java.math.BigDecimal("500"));
        VerdictLine line = recalculated().get(1);
        assertEquals(Indication.TOTAL_FAILED, line.indication());
        assertTrue(line.decisive());
        String said = line.answer().in(Locale.ENGLISH);
        assertTrue(said.contains("609.60") && said.contains("304.80"), said);
    }

    @Test
    void aDifferenceThatAFindingRecordsIsNoFault() throws Exception {
        source.getActivityData().get(0).setQuantity(new java.math.BigDecimal("500"));
        Finding finding = FindingFactory.eINSTANCE.createFinding();
        finding.setSubjectId(source.getId());
        fixture.findings.getFindings().add(finding);
        assertEquals(Indication.TOTAL_PASSED, recalculated().get(1).indication());
    }

    @Test
    void withoutAnOpinionItOnlyTells() throws Exception {
        source.getActivityData().get(0).setQuantity(new java.math.BigDecimal("500"));
        fixture.engagement.setOpinion(null);
        VerdictLine line = recalculated().get(1);
        assertEquals(Indication.INDETERMINATE, line.indication());
        assertFalse(line.decisive());
    }

    @Test
    void aMethodThatIsNotInstalledIsNoPass() throws Exception {
        source.setMethodId("unknown.method");
        VerdictLine line = recalculated().get(1);
        assertEquals(Indication.INDETERMINATE, line.indication());
        assertTrue(line.decisive());
    }

    @Test
    void aHistoryThatWasCutIsFound() throws Exception {
        for (String title : List.of("a", "b")) {
            Finding finding = FindingFactory.eINSTANCE.createFinding();
            finding.setId(title);
            finding.setTitle(title);
            new HistoryPen(fixture.findings, Instant.parse("2026-05-04T08:00:00Z"), "王一")
                    .raise(finding, FindingEvent.RAISED, title).command("x").execute();
        }
        assertEquals(Indication.TOTAL_PASSED, ask(new HistoryQuestion()).get(0).indication());
        fixture.findings.getFindings().remove(1);
        VerdictLine line = ask(new HistoryQuestion()).get(0);
        assertEquals(Indication.TOTAL_FAILED, line.indication());
        assertTrue(line.decisive());
    }
}
