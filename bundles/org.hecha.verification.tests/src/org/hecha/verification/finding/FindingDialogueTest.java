package org.hecha.verification.finding;

import static org.hecha.model.finding.FindingState.ANSWERED;
import static org.hecha.model.finding.FindingState.CLOSED;
import static org.hecha.model.finding.FindingState.OPEN;
import static org.hecha.model.finding.FindingState.RETESTED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.hecha.core.text.Refusal;
import org.hecha.model.engagement.TeamRole;
import org.hecha.model.finding.ClosureResult;
import org.hecha.model.finding.Finding;
import org.hecha.model.finding.FindingArea;
import org.hecha.model.finding.FindingKind;
import org.hecha.model.finding.Severity;
import org.hecha.verification.OpenFindings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each step asks for, and every attempt to get round it. */
class FindingDialogueTest {

    @TempDir
    Path folder;
    private Desk desk;
    private FindingDialogue dialogue;

    @BeforeEach
    void open() throws Refusal {
        desk = new Desk(folder.resolve("a.hecha"));
        dialogue = desk.dialogue;
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Finding misstatement(org.hecha.model.finding.FindingState state) throws Refusal {
        return desk.in(state, FindingKind.MISSTATEMENT);
    }

    @Test
    void aFindingIsRaisedWithAllItSays() throws Refusal {
        desk.done(dialogue.raise(Desk.draft(FindingKind.MISSTATEMENT, " Diesel\u0000 left out ").area(FindingArea.DATA).clause("5.2")
                .subject("kiln").description("d").remedy("r").misstatement(new BigDecimal("-12.50")).due(LocalDate.of(2026, 6, 1)), "m3"));
        Finding finding = desk.document.findings().getFindings().get(0);
        assertEquals("1 Expert Diesel left out kiln -12.50 2026-06-01 5.2 data", finding.getNumber() + " " + finding.getRaisedBy() + " "
                + finding.getTitle() + " " + finding.getSubjectId() + " " + finding.getMisstatement() + " " + finding.getDue() + " "
                + finding.getClause() + " " + finding.getArea());
        assertEquals(Desk.AT, finding.getRaisedAt());
        assertEquals(2, desk.document.findings().getNextNumber());
    }

    @Test
    void onlyTeamAndReviewerRaise() throws Refusal {
        desk.refused(() -> dialogue.raise(Desk.draft(FindingKind.OBSERVATION, "x"), "Signatory"), "authorised signatory");
        desk.refused(() -> dialogue.raise(Desk.draft(FindingKind.OBSERVATION, "x"), "Client"), "Client");
        desk.refused(() -> dialogue.raise(Desk.draft(FindingKind.OBSERVATION, "x"), ""));
        desk.done(dialogue.raise(Desk.draft(FindingKind.OBSERVATION, "x"), "Reviewer"));
    }

    @Test
    void aDraftIsChecked() throws Refusal {
        for (TeamRole role : List.of(TeamRole.VERIFIER)) {
            String by = Desk.memberOf(role);
            desk.refused(() -> dialogue.raise(new FindingDraft().kind(FindingKind.OBSERVATION).severity(Severity.WARN), by), "title");
            desk.refused(() -> dialogue.raise(new FindingDraft().title("x").severity(Severity.WARN), by), "kind");
            desk.refused(() -> dialogue.raise(new FindingDraft().title("x").kind(FindingKind.OBSERVATION), by), "severity");
            desk.refused(() -> dialogue.raise(Desk.draft(FindingKind.OBSERVATION, " \t\u0001"), by), "title");
            desk.refused(() -> dialogue.raise(Desk.draft(FindingKind.OBSERVATION, "x").clause(" "), by), "clause");
            desk.refused(() -> dialogue.raise(Desk.draft(FindingKind.OBSERVATION, "x").subject("boiler"), by), "boiler");
            desk.refused(() -> dialogue.raise(Desk.draft(FindingKind.OBSERVATION, "x").annotations(List.of("a9")), by), "a9");
            desk.refused(() -> dialogue.raise(Desk.draft(FindingKind.OBSERVATION, "x").sample("s9"), by), "s9");
            desk.refused(() -> dialogue.raise(Desk.draft(FindingKind.OBSERVATION, "x").due(LocalDate.of(2026, 5, 1)), by), "2026-05-01");
            desk.refused(() -> dialogue.raise(Desk.draft(FindingKind.OBSERVATION, "x").misstatement(BigDecimal.ONE), by), "observation");
            desk.refused(() -> dialogue.raise(Desk.draft(FindingKind.MISSTATEMENT, "x").misstatement(new BigDecimal("1E+999999999")), by), "digits");
        }
        desk.document.execute(dialogue.raise(Desk.draft(FindingKind.OBSERVATION, "x").subject("kiln"), "Vera"));
        desk.refused(() -> dialogue.raise(Desk.draft(FindingKind.OBSERVATION, "x").subject("kiln"), "Lead"), "#1");
        desk.done(dialogue.raise(Desk.draft(FindingKind.OBSERVATION, "x"), "Lead"));
    }

    @Test
    void aNumberIsNeverUsedAgain() throws Refusal {
        misstatement(OPEN);
        misstatement(OPEN);
        desk.document.findings().getFindings().remove(1);
        assertEquals(3, misstatement(OPEN).getNumber());
        desk.document.findings().setNextNumber(1);
        assertEquals(4, misstatement(OPEN).getNumber());
    }

    @Test
    void unknownFindingsAreTold() throws Refusal {
        desk.refused(() -> dialogue.accept(1, "Lead", "x"), "#1", "empty");
        misstatement(OPEN);
        desk.refused(() -> dialogue.accept(7, "Lead", "x"), "#7", "#1");
    }

    @Test
    void anEditKeepsOldAndNew() throws Refusal {
        Finding finding = misstatement(OPEN);
        desk.done(dialogue.edit(1, new FindingDraft().misstatement(new BigDecimal("-3")).severity(Severity.WARN).area(FindingArea.PLAN), "Vera"));
        String detail = finding.getHistory().get(1).getDetail();
        assertTrue(detail.contains("misstatement: — → -3 tCO2e") && detail.contains("must be resolved → look at")
                && detail.contains("other → data quality plan"), detail);
        desk.refused(() -> dialogue.edit(1, new FindingDraft().severity(Severity.WARN), "Vera"), "nothing is changed");
        desk.refused(() -> dialogue.edit(1, new FindingDraft(), "Vera"), "nothing is changed");
        desk.refused(() -> dialogue.edit(1, new FindingDraft().kind(FindingKind.OBSERVATION), "Vera"), "no misstatement");
    }

    @Test
    void whatACheckWordsIsNotEditedByHand() throws Refusal {
        Finding finding = misstatement(OPEN);
        finding.setRuleId("HECHA-RECALC-LINE");
        desk.refused(() -> dialogue.edit(1, new FindingDraft().misstatement(BigDecimal.ONE), "Lead"), "HECHA-RECALC-LINE", "misstatement");
        desk.refused(() -> dialogue.edit(1, new FindingDraft().severity(Severity.INFORM), "Lead"), "severity");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lead", "Vera", "Expert", "Reviewer", "Signatory", "m1", " lead ", "ＬＥＡＤ", "L e a d"})
    void nobodyOfTheVerificationAnswers(String who) throws Refusal {
        misstatement(OPEN);
        desk.refused(() -> dialogue.answer(1, Desk.answer(who)), "cannot answer for the client");
    }

    @Test
    void anAnswerIsChecked() throws Refusal {
        misstatement(OPEN);
        desk.refused(() -> dialogue.answer(1, Desk.answer(" ")), "who answers");
        desk.refused(() -> dialogue.answer(1, new Answer("Client", " ", "m", List.of())), "#1", "cause");
        desk.refused(() -> dialogue.answer(1, new Answer("Client", "c", null, List.of())), "#1", "measure");
        desk.refused(() -> dialogue.answer(1, new Answer("Client", "c", "m", List.of("ev9"))), "ev9");
        desk.refused(() -> dialogue.answer(1, new Answer("Client", "c", "m", List.of("ev2"))), "ev2", "withdrawn");
        desk.refused(() -> dialogue.answer(1, new Answer("Client", "c", "m", List.of("ev1", "ev1"))), "twice");
        desk.in(OPEN, FindingKind.CLARIFICATION);
        desk.done(dialogue.answer(2, new Answer("Client", "", "m", List.of("ev1"))));
    }

    @Test
    void severalAnswersAreOneCommandOrNone() throws Refusal {
        misstatement(OPEN);
        misstatement(CLOSED);
        misstatement(OPEN);
        Answer answer = Desk.answer("Client");
        desk.refused(() -> dialogue.answerAll("Client", new TreeMap<>(Map.of(1, answer, 2, answer, 3, answer))), "#2");
        desk.refused(() -> dialogue.answerAll("Client", new TreeMap<>()));
        desk.done(dialogue.answerAll("Client", new TreeMap<>(Map.of(1, answer, 3, answer))));
        desk.document.undo();
        assertEquals(OPEN, desk.document.findings().getFindings().get(2).getState());
    }

    @Test
    void theReviewerTestsAgainWhatTheReviewerRaisedAlone() throws Refusal {
        misstatement(OPEN);
        desk.done(dialogue.raise(Desk.draft(FindingKind.MISSTATEMENT, "the total of the report"), "Reviewer"));
        for (int number : List.of(1, 2)) {
            desk.document.execute(dialogue.answer(number, Desk.answer("Client")));
        }
        desk.refused(() -> dialogue.retest(1, "Reviewer", true, "x", List.of()), "Reviewer", "technical reviewer");
        desk.done(dialogue.retest(2, "Reviewer", true, "the total agrees", List.of()));
        desk.refused(() -> dialogue.close(2, "Reviewer", org.hecha.model.finding.ClosureResult.CORRECTED, "agrees"), "Reviewer");
        desk.done(dialogue.close(2, "Vera", org.hecha.model.finding.ClosureResult.CORRECTED, "agrees"));
    }

    @Test
    void whoAnsweredDoesNotRetest() throws Refusal {
        misstatement(OPEN);
        desk.document.execute(dialogue.answer(1, Desk.answer("Client")));
        desk.fixture.member("m9", "ＣＬＩＥＮＴ", TeamRole.VERIFIER, true);
        desk.refused(() -> dialogue.retest(1, "m9", true, "x", List.of()), "#1", "another member");
        desk.refused(() -> dialogue.retest(1, "Vera", true, " ", List.of()), "#1");
        desk.refused(() -> dialogue.retest(1, "Vera", true, "x", List.of("ev9")), "ev9");
        desk.done(dialogue.retest(1, "Vera", false, "x", List.of("ev1")));
    }

    @ParameterizedTest
    @EnumSource(value = FindingKind.class, names = {"MISSTATEMENT", "NON_CONFORMITY", "NON_COMPLIANCE"})
    void anErrorIsNeverClosedWithoutARetest(FindingKind kind) throws Refusal {
        desk.in(OPEN, kind);
        desk.in(ANSWERED, kind);
        for (ClosureResult result : ClosureResult.values()) {
            desk.refused(() -> dialogue.close(1, "Lead", result, "fine"), "#1");
            desk.refused(() -> dialogue.close(2, "Lead", result, "fine"), "#2", "retest");
        }
    }

    @ParameterizedTest
    @EnumSource(value = FindingKind.class, names = {"CLARIFICATION", "OBSERVATION", "IMPROVEMENT"})
    void theRestIsClosedAfterTheAnswer(FindingKind kind) throws Refusal {
        desk.in(OPEN, kind);
        desk.refused(() -> dialogue.close(1, "Vera", ClosureResult.CORRECTED, "clear"), "#1", "answer");
        desk.document.execute(dialogue.answer(1, Desk.answer("Client")));
        desk.refused(() -> dialogue.close(1, "Vera", ClosureResult.CORRECTED, " "), "conclusion");
        desk.done(dialogue.close(1, "Vera", ClosureResult.CORRECTED, "clear"));
    }

    @Test
    void aFailedRetestIsNotClosedAsCorrectedAndStands() throws Refusal {
        Finding finding = misstatement(ANSWERED);
        desk.document.execute(dialogue.retest(1, "Vera", false, "still wrong", List.of()));
        assertTrue(OpenFindings.stands(finding));
        desk.refused(() -> dialogue.close(1, "Vera", ClosureResult.CORRECTED, "fine"), "#1", "did not pass");
        desk.done(dialogue.close(1, "Vera", ClosureResult.NOT_CORRECTED, "the client refuses"));
        assertEquals(CLOSED, finding.getState());
        assertTrue(OpenFindings.stands(finding));
    }

    @Test
    void aPassedRetestIsNotClosedAsWrong() throws Refusal {
        Finding finding = misstatement(RETESTED);
        assertFalse(OpenFindings.stands(finding));
        desk.refused(() -> dialogue.close(1, "Vera", ClosureResult.NOT_CONFORMING, "x"), "#1", "passed");
        desk.done(dialogue.close(1, "Vera", ClosureResult.CORRECTED, "agrees"));
        assertFalse(OpenFindings.stands(finding));
        assertEquals("Vera", finding.getClosure().getClosedBy());
    }

    @Test
    void thePassOfACheckCountsAfterTheAnswerOnly() throws Refusal {
        Finding finding = misstatement(OPEN);
        desk.check(finding, true);
        desk.refused(() -> dialogue.close(1, "Vera", ClosureResult.CORRECTED, "x"), "#1", "no answer");
        desk.refused(() -> dialogue.retest(1, "Vera", true, "x", List.of()), "#1", "no answer");
        desk.document.execute(dialogue.answer(1, Desk.answer("Client")));
        desk.refused(() -> dialogue.close(1, "Vera", ClosureResult.CORRECTED, "x"), "#1", "retest");
        desk.check(finding, true);
        desk.done(dialogue.close(1, "Vera", ClosureResult.CORRECTED, "x"));
    }

    @Test
    void aNewAnswerAsksForANewRetest() throws Refusal {
        misstatement(RETESTED);
        desk.document.execute(dialogue.answer(1, Desk.answer("Client")));
        desk.refused(() -> dialogue.close(1, "Vera", ClosureResult.CORRECTED, "x"), "retest");
    }

    @Test
    void afterAReopeningTheOldAnswerAndTestCountNoMore() throws Refusal {
        Finding finding = misstatement(CLOSED);
        desk.refused(() -> dialogue.reopen(1, "Lead", " "), "reason");
        desk.done(dialogue.reopen(1, "Reviewer", "the bill is another"));
        assertNull(finding.getClosure());
        assertTrue(finding.getHistory().get(3).getDetail().contains("corrected and conforming: agrees"), finding.getHistory().toString());
        desk.refused(() -> dialogue.close(1, "Vera", ClosureResult.CORRECTED, "x"), "answer");
        desk.check(finding, true);
        desk.refused(() -> dialogue.close(1, "Vera", ClosureResult.CORRECTED, "x"), "no answer");
    }

    @Test
    void anAcceptedFindingStaysWeighed() throws Refusal {
        Finding finding = misstatement(OPEN);
        desk.refused(() -> dialogue.accept(1, "Lead", ""), "#1", "reason");
        desk.done(dialogue.accept(1, "Lead", "0.1 % of the total"));
        assertTrue(OpenFindings.stands(finding));
    }

    @Test
    void theReviewerDoesNotClose() throws Refusal {
        misstatement(RETESTED);
        desk.refused(() -> dialogue.close(1, "Reviewer", ClosureResult.CORRECTED, "x"), "technical reviewer");
        desk.refused(() -> dialogue.close(1, "Expert", ClosureResult.CORRECTED, "x"), "technical expert");
    }
}
