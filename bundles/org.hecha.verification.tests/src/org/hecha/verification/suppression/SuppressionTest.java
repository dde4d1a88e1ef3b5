package org.hecha.verification.suppression;

import static org.hecha.verification.testkit.Fixture.reported;
import static org.hecha.verification.testkit.Fixture.state;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.model.base.ProvenanceKind;
import org.hecha.model.engagement.TeamRole;
import org.hecha.model.finding.CheckOutcome;
import org.hecha.model.finding.CheckRecord;
import org.hecha.model.finding.Closure;
import org.hecha.model.finding.Finding;
import org.hecha.model.finding.FindingFactory;
import org.hecha.model.finding.FindingRegister;
import org.hecha.model.finding.FindingState;
import org.hecha.model.finding.Suppression;
import org.hecha.verification.CheckRun;
import org.hecha.verification.FindingEvent;
import org.hecha.verification.HistoryChain;
import org.hecha.verification.HistoryPen;
import org.hecha.verification.Outcome;
import org.hecha.verification.Verification;
import org.hecha.verification.internal.run.SuppressionBench;
import org.hecha.verification.suppression.SuppressionDialogue.Request;
import org.hecha.verification.testkit.Fixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A check is set aside with reason, scope and last day, by a verifier, on the record; and what cannot be set aside is not. */
class SuppressionTest {

    private static final Instant AT = Instant.parse("2026-05-04T08:00:00Z");
    private static final LocalDate UNTIL = LocalDate.of(2026, 6, 30);
    /** Severity FAIL in the product's own profile, and severity WARN. */
    private static final String GRAVE = "HECHA-RECALC-LINE";
    private static final String LIGHT = "HECHA-EVIDENCE";

    @TempDir
    Path folder;

    private final Fixture fixture = new Fixture();
    private EngagementDocument document;

    @BeforeEach
    void open() throws Refusal {
        fixture.engagement.setLanguage("en");
        fixture.member("m1", "Lead", TeamRole.LEAD_VERIFIER, true);
        fixture.member("m2", "Vera", TeamRole.VERIFIER, true);
        fixture.member("m3", "Expert", TeamRole.TECHNICAL_EXPERT, true);
        fixture.member("m4", "Reviewer", TeamRole.TECHNICAL_REVIEWER, true);
        for (String name : List.of("power", "line")) {
            var source = fixture.source(name, Fixture.POWER, "14607.12", "MWh");
            state(source, "EF", "0.6101", "tCO2/MWh", ProvenanceKind.OPERATOR);
            reported(source, "8711.8", "tCO2e");
        }
        document = EngagementDocument.create(folder.resolve("a.hecha"), fixture.engagement, fixture.inventory);
    }

    @AfterEach
    void close() {
        document.close();
    }

    private Verification verification(LocalDate today) {
        ZoneId zone = ZoneId.systemDefault();
        return SuppressionBench.checking(fixture, Clock.fixed(today.atTime(12, 0).atZone(zone).toInstant(), zone));
    }

    private SuppressionDialogue dialogue() {
        return new SuppressionDialogue(document, verification(UNTIL), AT);
    }

    private static Request grave(String subject) {
        return new Request(GRAVE, subject, "", "the print is being corrected", UNTIL);
    }

    private CheckRun run(LocalDate today) {
        return verification(today).check(document.engagement(), document.inventory(), document.evidence(), document.findings());
    }

    private CheckRun recorded(LocalDate today) throws Refusal {
        CheckRun run = run(today);
        document.execute(verification(today).record(document.domain(), document.engagement(), document.findings(), run, "Vera", AT));
        assertEquals(List.of(), HistoryChain.verify(document.findings()));
        return run;
    }

    private List<Finding> of(String rule) {
        return document.findings().getFindings().stream().filter(finding -> rule.equals(finding.getRuleId())).toList();
    }

    private void done(Command command) throws Refusal {
        FindingRegister before = EcoreUtil.copy(document.findings());
        document.execute(command);
        FindingRegister after = EcoreUtil.copy(document.findings());
        document.undo();
        assertTrue(EcoreUtil.equals(before, document.findings()));
        document.redo();
        assertTrue(EcoreUtil.equals(after, document.findings()));
        assertEquals(List.of(), HistoryChain.verify(document.findings()));
    }

    private interface Step {
        Command command() throws Refusal;
    }

    private static void refused(Step step, String... words) {
        Refusal refusal = assertThrows(Refusal.class, step::command);
        for (String word : words) {
            assertTrue(refusal.in(Locale.ENGLISH).contains(word), refusal.in(Locale.ENGLISH));
        }
        assertFalse(refusal.in(Locale.CHINA).contains("{"));
    }

    @Test
    void aSuppressedFailureIsRecordedAndRaisesNothing() throws Refusal {
        done(dialogue().add(grave("power"), "Vera"));
        CheckRun run = recorded(UNTIL);
        assertEquals(List.of("line"), of(GRAVE).stream().map(Finding::getSubjectId).toList());
        assertEquals(List.of("power"), run.suppressed().stream().map(Outcome::subjectId).toList());
        assertTrue(run.failures().stream().noneMatch(Outcome::suppressed));
        CheckRecord record = document.findings().getChecks().stream()
                .filter(one -> one.getRuleId().equals(GRAVE) && one.getSubjectId().equals("power")).findFirst().orElseThrow();
        assertEquals(CheckOutcome.FAILED, record.getOutcome());
        assertTrue(record.getMessage().startsWith("suppressed by Vera until 2026-06-30: the print is being corrected"), record.getMessage());
        assertTrue(run.suppressed().get(0).said().in(Locale.CHINA).startsWith("已由 Vera 搁置至 2026-06-30"));
    }

    @Test
    void theRuleSaysWhichAreActiveExpiredAndWithdrawn() throws Refusal {
        document.execute(dialogue().add(grave("power"), "Vera"));
        document.execute(dialogue().add(new Request(LIGHT, "", "", "sent later", UNTIL), "Lead"));
        recorded(UNTIL);
        assertEquals(2, of("HECHA-SUPPRESSION").size());
        assertTrue(of("HECHA-SUPPRESSION").get(0).getTitle().contains("HECHA-RECALC-LINE is active"), of("HECHA-SUPPRESSION").get(0).getTitle());
        recorded(UNTIL.plusDays(1));
        assertTrue(of("HECHA-SUPPRESSION").get(2).getTitle().contains("expired"), of("HECHA-SUPPRESSION").get(2).getTitle());
        assertEquals(FindingState.RETESTED, of("HECHA-SUPPRESSION").get(0).getState());
        assertEquals(2, of(GRAVE).size(), "an expired suppression counts no more");
    }

    @Test
    void anOpenFindingIsToldAndStays() throws Refusal {
        recorded(UNTIL);
        done(dialogue().add(grave("power"), "Vera"));
        Finding finding = of(GRAVE).get(0);
        assertEquals("check-suppressed", finding.getHistory().get(1).getEvent());
        assertEquals(1, of(GRAVE).get(1).getHistory().size());
        recorded(UNTIL);
        assertEquals(FindingState.OPEN, finding.getState());
        assertEquals(2, finding.getHistory().size());
        done(dialogue().withdraw("1", "Lead"));
        assertEquals("suppression-withdrawn", finding.getHistory().get(2).getEvent());
        assertEquals(1, document.findings().getSuppressions().size());
        refused(() -> dialogue().withdraw("1", "Lead"), "withdrawn");
        assertEquals(2, recorded(UNTIL).failures().stream().filter(one -> one.rule().id().equals(GRAVE)).count());
    }

    @Test
    void aClosedFindingIsNotOpenedAgainByWhatIsSetAside() throws Refusal {
        recorded(UNTIL);
        Finding finding = of(GRAVE).get(0);
        Closure closure = FindingFactory.eINSTANCE.createClosure();
        document.execute(new HistoryPen(document.findings(), AT, "Vera").write(finding, FindingEvent.CLOSED, "x", () -> {
            finding.setClosure(closure);
            finding.setState(FindingState.CLOSED);
        }).command("close"));
        document.execute(dialogue().add(grave("power"), "Vera"));
        recorded(UNTIL);
        assertEquals(FindingState.CLOSED, finding.getState());
        recorded(UNTIL.plusDays(1));
        assertEquals(FindingState.OPEN, finding.getState());
    }

    @Test
    void aMatterNarrowsIt() throws Refusal {
        String matter = run(UNTIL).failures().stream().filter(one -> one.rule().id().equals(GRAVE)).findFirst().orElseThrow().matter();
        document.execute(dialogue().add(new Request(GRAVE, "power", matter + "x", "r", UNTIL), "Vera"));
        assertEquals(List.of(), run(UNTIL).suppressed());
        document.execute(dialogue().add(new Request(GRAVE, "power", matter, "r", UNTIL), "Vera"));
        assertEquals(List.of("power reported"), run(UNTIL).suppressed().stream().map(one -> one.subjectId() + " " + one.matter()).toList());
    }

    @Test
    void onlyVerifiersSetAsideAndOnlyWithReasonScopeAndDay() {
        refused(() -> dialogue().add(grave("power"), "Expert"), "technical expert");
        refused(() -> dialogue().add(grave("power"), "Reviewer"), "technical reviewer");
        refused(() -> dialogue().add(grave("power"), "Client"));
        refused(() -> dialogue().add(grave(""), "Lead"), "engagement as a whole");
        refused(() -> dialogue().add(grave("boiler"), "Lead"), "boiler");
        refused(() -> dialogue().add(new Request(GRAVE, "power", "", " ", UNTIL), "Lead"), "reason");
        refused(() -> dialogue().add(new Request(GRAVE, "power", "", "r", LocalDate.of(2026, 5, 1)), "Lead"), "2026-05-01");
        refused(() -> dialogue().add(new Request(GRAVE, "power", "", "r", null), "Lead"), "last day");
        refused(() -> dialogue().add(new Request("HECHA-NONE", "power", "", "r", UNTIL), "Lead"), "HECHA-NONE");
        refused(() -> dialogue().withdraw("1", "Lead"), "There is no suppression 1");
    }

    @Test
    void everyFieldAtFaultIsNamedAtOnce() throws Refusal {
        assertEquals("[PERSON, REASON, UNTIL]", dialogue().flaws(new Request(GRAVE, "power", "", "", null), "Expert").keySet().toString());
        assertEquals("[RULE]", dialogue().flaws(new Request("HECHA-NONE", "", "", "r", UNTIL), "Lead").keySet().toString());
        assertEquals("[SUBJECT]", dialogue().flaws(grave(""), "Lead").keySet().toString());
        assertEquals("[]", dialogue().flaws(grave("power"), "Lead").keySet().toString());
        document.execute(dialogue().add(grave("power"), "Vera"));
        assertEquals("[RULE]", dialogue().flaws(grave("power"), "Lead").keySet().toString());
    }

    @Test
    void theSameIsNotSetAsideTwice() throws Refusal {
        document.execute(dialogue().add(grave("power"), "Vera"));
        refused(() -> dialogue().add(grave("power"), "Lead"), "already", "Vera");
        document.execute(dialogue().add(grave("line"), "Lead"));
    }

    @Test
    void historySuppressionsAndTeamAreNeverSetAside() {
        for (String rule : List.of("HECHA-HISTORY", "HECHA-SUPPRESSION", "HECHA-TEAM-REVIEW", "HECHA-TEAM-CONFLICT", "HECHA-TEAM-LEAD")) {
            refused(() -> dialogue().add(new Request(rule, "power", "", "r", UNTIL), "Lead"), rule, "cannot be suppressed");
        }
    }

    /** Somebody who writes a suppression into the file past the dialogue gains nothing. */
    @Test
    void whatTheDialogueRefusesDoesNotHoldEither() {
        byHand(GRAVE, null, "r");
        byHand("HECHA-TEAM-REVIEW", null, "r");
        byHand("HECHA-HISTORY", null, "r");
        byHand(GRAVE, "power", " ");
        assertEquals(List.of(), run(UNTIL).suppressed());
        byHand(LIGHT, null, "r");
        assertFalse(run(UNTIL).suppressed().isEmpty());
    }

    private void byHand(String rule, String subject, String reason) {
        Suppression suppression = FindingFactory.eINSTANCE.createSuppression();
        suppression.setRuleId(rule);
        suppression.setSubjectId(subject);
        suppression.setReason(reason);
        suppression.setExpires(UNTIL);
        document.findings().getSuppressions().add(suppression);
    }

    @Test
    void aBrokenHistoryIsAFindingOfItsOwn() throws Refusal {
        recorded(UNTIL);
        of(GRAVE).get(0).getHistory().clear();
        CheckRun run = run(UNTIL);
        Outcome broken = run.failures().stream().filter(one -> one.rule().id().equals("HECHA-HISTORY")).findFirst().orElseThrow();
        assertTrue(broken.message().in(Locale.ENGLISH).contains("is missing"), broken.message().in(Locale.ENGLISH));
        assertEquals(Optional.empty(), broken.suppression());
    }
}
