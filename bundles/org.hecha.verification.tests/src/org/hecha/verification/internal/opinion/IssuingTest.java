package org.hecha.verification.internal.opinion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Localized;
import org.hecha.core.text.Refusal;
import org.hecha.model.base.ProvenanceKind;
import org.hecha.model.engagement.AssuranceLevel;
import org.hecha.model.engagement.EngagementFactory;
import org.hecha.model.engagement.Opinion;
import org.hecha.model.engagement.OpinionKind;
import org.hecha.model.engagement.StatementKind;
import org.hecha.model.engagement.TeamRole;
import org.hecha.model.finding.CheckOutcome;
import org.hecha.model.finding.Finding;
import org.hecha.model.finding.FindingFactory;
import org.hecha.model.finding.FindingState;
import org.hecha.model.finding.Severity;
import org.hecha.model.inventory.InventoryFactory;
import org.hecha.standard.DataFile;
import org.hecha.standard.Rule;
import org.hecha.standard.Text;
import org.hecha.verification.Outcome;
import org.hecha.verification.opinion.OpinionDraft;
import org.hecha.verification.testkit.Declared;
import org.hecha.verification.testkit.Fixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Giving an opinion: what is refused, what is written, and that it can be undone. */
class IssuingTest {

    private static final Instant AT = Instant.parse("2026-05-04T20:00:00Z");

    @TempDir
    Path folder;

    private final Fixture fixture = new Fixture();
    private final List<Outcome> outcomes = new ArrayList<>();
    private final Issuing issuing = new Issuing(new FixedRun(fixture.quantification, outcomes), fixture.quantification);
    private EngagementDocument document;

    @BeforeEach
    void open() throws Exception {
        fixture.quantification.with(Declared.with(folder, DataFile.Kind.OPINIONS, OpinionData.JSON));
        Fixture.state(fixture.source("power", Fixture.POWER, "1000", "MWh"), "EF", "1", "tCO2/MWh",
                ProvenanceKind.MEASURED);
        fixture.inventory.getBoundary().setDescription("the mill");
        fixture.criterion("ISO14064-1").member("m1", "Ann", TeamRole.LEAD_VERIFIER, true);
        fixture.member("m2", "Bo", TeamRole.VERIFIER, true);
        fixture.engagement.setNumber("V-7");
        fixture.engagement.setLanguage("en");
        fixture.engagement.getStatementKinds().add(StatementKind.INVENTORY);
        fixture.engagement.getOrganization().setName("Mill Ltd");
        fixture.engagement.setBody(EngagementFactory.eINSTANCE.createVerificationBody());
        fixture.engagement.getBody().setName("Body Ltd");
        document = EngagementDocument.create(folder.resolve("a.hecha"), fixture.engagement, fixture.inventory);
        document.findings().setCheckedAt(Instant.EPOCH);
    }

    @AfterEach
    void close() {
        document.close();
    }

    private static OpinionDraft draft(OpinionKind kind) {
        return OpinionDraft.of(kind, "Ann").addressed("The client", "Nanjing", "for the client alone");
    }

    private Finding finding(FindingState state, Severity severity, String amount) {
        Finding finding = FindingFactory.eINSTANCE.createFinding();
        finding.setNumber(document.findings().getFindings().size() + 1);
        finding.setFingerprint("F" + finding.getNumber());
        finding.setTitle("wrong factor");
        finding.setSubjectId("power");
        finding.setState(state);
        finding.setSeverity(severity);
        finding.setMisstatement(amount == null ? null : new BigDecimal(amount));
        document.findings().getFindings().add(finding);
        return finding;
    }

    private void refused(OpinionDraft draft, String... words) {
        Refusal refusal = assertThrows(Refusal.class, () -> issuing.propose(document, draft, AT));
        for (String word : words) {
            assertTrue(refusal.in(Locale.ENGLISH).contains(word), refusal.in(Locale.ENGLISH));
        }
        assertNull(document.engagement().getOpinion());
    }

    private Opinion given(OpinionDraft draft) throws Refusal {
        document.execute(issuing.propose(document, draft, AT));
        return document.engagement().getOpinion();
    }

    @Test
    void theOpinionIsWrittenWithItsFieldsAndUndone() throws Refusal {
        Opinion opinion = given(draft(OpinionKind.UNMODIFIED));
        // 20:00 in Greenwich is the next day in China.
        assertEquals(LocalDate.of(2026, 5, 5), opinion.getIssuedOn());
        assertEquals("The client", opinion.getAddressee());
        assertEquals("m1", opinion.getProposedBy());
        assertEquals("Nanjing", opinion.getPlace());
        assertEquals(AssuranceLevel.REASONABLE, opinion.getAssuranceLevel());
        assertTrue(opinion.getBasis().contains("2026-05-04T20:00:00Z"), opinion.getBasis());
        assertEquals("To The client\nWe, Body Ltd: V-7 (greenhouse gas inventory, data version 1)\n"
                + "UNMODIFIED REASONABLE Mill Ltd INVENTORY 2023-01-01 to 2023-12-31 1,000.00 5 % 50.00 ISO14064-1 2025\n"
                + "Basis 0 checks\nas of 2026-05-04T20:00:00Z\nUse: for the client alone", opinion.getStatement());

        document.undo();
        assertNull(document.engagement().getOpinion());
        document.redo();
        assertEquals(OpinionKind.UNMODIFIED, document.engagement().getOpinion().getKind());
    }

    @Test
    void limitedAssuranceHasWordsOfItsOwnAndEveryStatementASentence() throws Refusal {
        document.engagement().setAssuranceLevel(AssuranceLevel.LIMITED);
        document.engagement().getStatementKinds().add(StatementKind.FOOTPRINT);
        String statement = given(draft(OpinionKind.UNMODIFIED).withBasis("what we saw")).getStatement();
        assertTrue(statement.contains("UNMODIFIED LIMITED Mill Ltd INVENTORY"), statement);
        assertTrue(statement.contains("UNMODIFIED LIMITED Mill Ltd FOOTPRINT"), statement);
        assertTrue(statement.contains("what we saw") && !statement.contains("checks"), statement);
    }

    @Test
    void whatIsBarredIsRefusedWithItsReason() {
        finding(FindingState.OPEN, Severity.FAIL, "-3");
        refused(draft(OpinionKind.UNMODIFIED), "unmodified", "#1 (-3.00 tCO2e)");
        refused(draft(OpinionKind.ADVERSE).withQualification("x"), "adverse");
    }

    @Test
    void aModifiedOpinionNamesWhatWasLeftAsItIs() throws Refusal {
        finding(FindingState.ACCEPTED, Severity.FAIL, "-3");
        refused(draft(OpinionKind.MODIFIED), "qualification or reason");
        refused(draft(OpinionKind.MODIFIED).withQualification("but for #11 and 1"), "#1 were left");
        Opinion opinion = given(draft(OpinionKind.MODIFIED).withQualification("but for #1"));
        assertTrue(opinion.getStatement().contains("Except: but for #1"), opinion.getStatement());
        assertTrue(opinion.getStatement().contains("Open: #1 wrong factor (-3.00 tCO2e)"), opinion.getStatement());
    }

    @Test
    void anUnmodifiedOpinionHasNoQualification() {
        refused(draft(OpinionKind.UNMODIFIED).withQualification("but"), "no qualification");
    }

    @Test
    void aDisclaimerSaysWhy() throws Refusal {
        refused(draft(OpinionKind.DISCLAIMER), "qualification or reason");
        Opinion opinion = given(draft(OpinionKind.DISCLAIMER).withScopeLimitation("the bills burned").withPervasive(true));
        assertTrue(opinion.isPervasive());
        assertEquals("the bills burned", opinion.getScopeLimitation());
        assertTrue(opinion.getStatement().contains("Not seen: the bills burned"), opinion.getStatement());
    }

    @Test
    void onlyTheLeadVerifierProposes() throws Refusal {
        refused(OpinionDraft.of(OpinionKind.UNMODIFIED, "Bo"), "Bo is");
        refused(OpinionDraft.of(OpinionKind.UNMODIFIED, "Nobody"), "Nobody");
        assertEquals("m1", given(draft(OpinionKind.UNMODIFIED)).getProposedBy());
        document.undo();
        assertEquals("m1", given(OpinionDraft.of(OpinionKind.UNMODIFIED, "").addressed("a", "b", "c")).getProposedBy());
        document.undo();
        document.engagement().getTeam().get(0).setRole(TeamRole.VERIFIER);
        refused(OpinionDraft.of(OpinionKind.UNMODIFIED, ""), "lead verifier");
    }

    @ParameterizedTest
    @CsvSource({ "organization, responsible party", "number, identification of the statement", "criteria, criteria",
        "period, reporting period", "boundary, boundary", "sources, scope", "body, verification body",
        "materiality, materiality" })
    void aFieldThatIsMissingIsNamed(String taken, String said) {
        switch (taken) {
            case "organization" -> document.engagement().getOrganization().setName(" ");
            case "number" -> document.engagement().setNumber(null);
            case "criteria" -> document.engagement().getCriteria().clear();
            case "period" -> document.engagement().setPeriodEnd(null);
            case "boundary" -> document.inventory().getBoundary().setDescription("");
            case "sources" -> document.inventory().getSources().clear();
            case "body" -> document.engagement().setBody(null);
            default -> document.engagement().setMaterialityPercent(null);
        }
        refused(draft(OpinionKind.UNMODIFIED), "lacks: " + said);
    }

    @Test
    void severalMissingFieldsAreNamedTogether() {
        refused(OpinionDraft.of(OpinionKind.UNMODIFIED, "Ann"), "place (give it; command: --place)",
                "limits of use (give them; command: --intended-use)");
    }

    @Test
    void theUseThatTheReportStatesServes() throws Refusal {
        document.inventory().setStatements(InventoryFactory.eINSTANCE.createReportStatements());
        document.inventory().getStatements().setIntendedUse("public disclosure");
        assertEquals("public disclosure", given(draft(OpinionKind.UNMODIFIED).addressed("", "Nanjing", "")).getIntendedUse());
        assertEquals("Mill Ltd", document.engagement().getOpinion().getAddressee());
    }

    @Test
    void whatARunNowWouldRaiseOrChangeMakesTheRecordStale() throws Refusal {
        outcome("RULE-A", "2");
        refused(draft(OpinionKind.MODIFIED).withQualification("x"), "out of date", "RULE-A");

        Finding finding = finding(FindingState.OPEN, Severity.WARN, "2");
        finding.setFingerprint(outcomes.get(0).fingerprint());
        given(draft(OpinionKind.UNMODIFIED));
        document.undo();

        finding.setMisstatement(new BigDecimal("3"));
        refused(draft(OpinionKind.UNMODIFIED), "#1 would change from 3.00 to 2.00");
    }

    @Test
    void aFindingClosedAsCorrectedThoughItsCheckFailsKeepsTheOpinionFromBeingUnmodified() throws Refusal {
        outcome("RULE-A", "2");
        Finding finding = finding(FindingState.CLOSED, Severity.FAIL, "2");
        finding.setFingerprint(outcomes.get(0).fingerprint());
        refused(draft(OpinionKind.UNMODIFIED), "count as corrected", "#1 RULE-A");
        given(draft(OpinionKind.MODIFIED).withQualification("what #1 says"));
        document.undo();
        outcomes.clear();
        given(draft(OpinionKind.UNMODIFIED));
    }

    @Test
    void theRuleAboutTheOpinionDoesNotMakeItStale() throws Refusal {
        outcome("ISO14064-3-9", "0");
        assertEquals(OpinionKind.UNMODIFIED, given(draft(OpinionKind.UNMODIFIED)).getKind());
    }

    private void outcome(String rule, String amount) {
        Text none = Text.NONE;
        outcomes.add(new Outcome(new Rule(rule, "TEST", "1", none, none, none, none, "MISSTATEMENT"), CheckOutcome.FAILED,
                Severity.WARN, "power", "m", Optional.of(new BigDecimal(amount)), Localized.verbatim("it differs")));
    }

    @Test
    void withoutWordingThereIsNoOpinion() {
        Issuing bare = new Issuing(new FixedRun(fixture.quantification, outcomes), new Fixture().quantification);
        Refusal refusal = assertThrows(Refusal.class, () -> bare.propose(document, draft(OpinionKind.UNMODIFIED), AT));
        assertTrue(refusal.in(Locale.ENGLISH).contains("ISO 14064-3"), refusal.in(Locale.ENGLISH));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', value = { "{total},{totl},totl", "\"'LIMITED'\",\"'LIMTED'\",LIMITED",
        "UNCONFIRMED,SURE,SURE", "\"{\",\"[\",TEST-OPINIONS" })
    void wordingThatCannotBeUsedIsSaid(String right, String wrong, String said) throws Exception {
        Fixture broken = new Fixture();
        broken.quantification.with(Declared.with(folder, DataFile.Kind.OPINIONS, OpinionData.JSON.replace(right, wrong)));
        Refusal refusal = assertThrows(Refusal.class, () -> new Issuing(new FixedRun(broken.quantification, outcomes),
                broken.quantification).propose(document, draft(OpinionKind.UNMODIFIED), AT));
        assertTrue(refusal.in(Locale.ENGLISH).contains(said), refusal.in(Locale.ENGLISH));
    }

    @Test
    void whatTheLevelExpectsIsRemindedOf() throws Refusal {
        assertEquals(List.of("visited", "plan"), issuing.outlook(document, draft(OpinionKind.UNMODIFIED)).wanting().stream()
                .map(one -> one.text().en()).toList());
        document.engagement().setAssuranceLevel(AssuranceLevel.LIMITED);
        assertEquals(List.of(), issuing.outlook(document, draft(OpinionKind.UNMODIFIED)).wanting());
    }
}
