package org.hecha.verification.internal.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.hecha.core.text.Refusal;
import org.hecha.model.evidence.Annotation;
import org.hecha.model.evidence.EvidenceFactory;
import org.hecha.model.evidence.EvidenceItem;
import org.hecha.model.fieldwork.ChecklistAnswer;
import org.hecha.model.fieldwork.ChecklistItem;
import org.hecha.model.finding.CheckOutcome;
import org.hecha.model.finding.FindingState;
import org.hecha.verification.checklist.ChecklistState;
import org.hecha.verification.checklist.ItemAnswer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who answers what, what an answer needs, and that all of it can be undone. */
class AnsweringTest extends ChecklistBench {

    @BeforeEach
    void openReview() throws Refusal {
        checked("HECHA-GWP", "", CheckOutcome.PASSED, "one set");
        checked("HECHA-EVIDENCE", "power", CheckOutcome.FAILED, "no evidence");
        finding(7, "HECHA-EVIDENCE", "power", FindingState.OPEN);
        finding(8, "OTHER", "", FindingState.OPEN);
        evidence("e1", "meter.pdf", "");
        evidence("e2", "old.pdf", "replaced");
        evidence("e3", "twin.pdf", "");
        evidence("e4", "twin.pdf", "");
        Annotation annotation = EvidenceFactory.eINSTANCE.createAnnotation();
        annotation.setId("a1");
        document.evidence().getAnnotations().add(annotation);
        open("REVIEW", "Ann");
    }

    private void evidence(String id, String name, String withdrawn) {
        EvidenceItem item = EvidenceFactory.eINSTANCE.createEvidenceItem();
        item.setId(id);
        item.setName(name);
        item.setWithdrawnReason(withdrawn);
        document.evidence().getItems().add(item);
    }

    private ChecklistState state() {
        return checklists.state(checklist("REVIEW"), document.findings());
    }

    @Test
    void anAnswerIsWrittenUndoneAndDoneAgain() throws Refusal {
        answer("REVIEW", new ItemAnswer("TRACE@kiln", ChecklistAnswer.CONFORMING, " read the logs, agrees with the bills ", "belt scale?",
                List.of("meter.pdf", "e1"), List.of("a1"), List.of(8)));
        ChecklistItem item = item("REVIEW", "TRACE@kiln");
        assertEquals("CONFORMING|read the logs, agrees with the bills|belt scale?|[e1]|[a1]|[f8]|m2|" + AT, String.join("|",
                item.getAnswer().getName(), item.getRecord(), item.getDoubt(), item.getEvidenceIds().toString(),
                item.getAnnotationIds().toString(), item.getFindingIds().toString(), item.getAnsweredBy(), item.getAnsweredAt().toString()));
        assertEquals(new ChecklistState(5, 4, 2, 1, 0, 0, 2, 0, 0), state());
        document.undo();
        assertEquals(ChecklistAnswer.OPEN, item.getAnswer());
        assertNull(item.getRecord());
        assertNull(item.getAnsweredBy());
        assertEquals(List.of(), item.getEvidenceIds());
        document.redo();
        assertEquals(ChecklistAnswer.CONFORMING, item.getAnswer());
        assertEquals(List.of("e1"), item.getEvidenceIds());
    }

    @Test
    void aProposalBecomesTheRecordOfThePersonWhoAgrees() throws Refusal {
        answer("REVIEW", ItemAnswer.of("GWP", ChecklistAnswer.CONFORMING, ""),
                ItemAnswer.of("TRACE@power", ChecklistAnswer.NOT_CONFORMING, ""));
        assertEquals("HECHA-GWP one set", item("REVIEW", "GWP").getRecord());
        assertEquals(List.of("f7"), item("REVIEW", "TRACE@power").getFindingIds());
        assertEquals(1, state().notConforming());
        assertEquals(0, state().proposed());
    }

    @Test
    void allProposalsAreTakenOnAtOnce() throws Refusal {
        document.execute(checklists.acceptProposals(document, "REVIEW", "Bo", AT));
        assertEquals(new ChecklistState(5, 3, 0, 1, 1, 0, 1, 0, 0), state());
        assertEquals("m2", item("REVIEW", "GWP").getAnsweredBy());
        document.undo();
        assertEquals(2, state().proposed());
        document.redo();
        assertTrue(refused(() -> checklists.acceptProposals(document, "REVIEW", "Bo", AT)).contains("no proposal"));
    }

    @Test
    void aProposalAgainstThePersonIsNotTaken() {
        assertTrue(refused(() -> answer("REVIEW", ItemAnswer.of("TRACE@power", ChecklistAnswer.CONFORMING, " "))).contains("without a record"));
    }

    @ParameterizedTest
    @CsvSource({"NONE, CONFORMING, seen, no question", "TRACE, CONFORMING, seen, TRACE@power", "MEMORY, CONFORMING, '', without a record",
        "MEMORY, NOT_CONFORMING, seen, at least one finding", "MEMORY, NOT_APPLICABLE, '', without a reason", "MEMORY, OPEN, '', left open"})
    void whatIsMissingIsSaid(String item, ChecklistAnswer answer, String record, String sentence) {
        String said = refused(() -> answer("REVIEW", yes("GWP"), ItemAnswer.of(item, answer, record)));
        assertTrue(said.contains(sentence), said);
        assertEquals(ChecklistAnswer.OPEN, item("REVIEW", "GWP").getAnswer());
    }

    @ParameterizedTest
    @CsvSource({"old.pdf, , , withdrawn", "lost.pdf, , , lost.pdf", "twin.pdf, , , 'e3, e4'", ", a2, , a2", ", , 9, number 9"})
    void whatIsNamedMustBeThere(String evidence, String annotation, Integer finding, String sentence) {
        String said = refused(() -> answer("REVIEW", new ItemAnswer("MEMORY", ChecklistAnswer.CONFORMING, "seen", "",
                evidence == null ? List.of() : List.of(evidence), annotation == null ? List.of() : List.of(annotation),
                finding == null ? List.of() : List.of(finding))));
        assertTrue(said.contains(sentence), said);
    }

    @Test
    void onlyTheVerifyingTeamAnswersAndOnlyTheReviewerReviews() throws Refusal {
        assertTrue(refused(() -> checklists.answer(document, "REVIEW", List.of(yes("GWP")), "Cy", AT)).contains("Cy"));
        open("INDEPENDENT", "Cy");
        assertTrue(refused(() -> checklists.answer(document, "INDEPENDENT", List.of(yes("OUTSIDE")), "Ann", AT)).contains("Ann"));
        document.execute(checklists.answer(document, "INDEPENDENT", List.of(yes("OUTSIDE")), "Cy", AT));
        assertTrue(checklists.state(checklist("INDEPENDENT"), document.findings()).complete());
    }

    @Test
    void aQuestionIsAnsweredOnceAtATimeAndByItsNameToo() throws Refusal {
        document.inventory().getSources().get(1).setName("Kiln 2");
        answer("REVIEW", yes("TRACE@Kiln 2"));
        assertEquals(ChecklistAnswer.CONFORMING, item("REVIEW", "TRACE@kiln").getAnswer());
        assertTrue(refused(() -> answer("REVIEW", yes("TRACE@kiln"), yes("TRACE@Kiln 2"))).contains("twice"));
        assertTrue(refused(() -> checklists.answer(document, "REVIEW", List.of(), "Bo", AT)).contains("at least one"));
        assertTrue(refused(() -> answer("SITE", yes("SEE"))).contains("not open"));
        document.inventory().getSources().get(0).setName("Kiln 2");
        assertTrue(refused(() -> answer("REVIEW", yes("TRACE@Kiln 2"))).contains("TRACE@power, TRACE@kiln"));
    }

    @Test
    void aSectionThatDoesNotAriseIsAnsweredAtOnce() throws Refusal {
        answer("REVIEW", yes("FUEL@kiln"));
        document.execute(checklists.notApplicable(document, "REVIEW", "EACH", "nothing was metered", "Bo", AT));
        assertEquals(2, state().notApplicable());
        assertEquals(1, state().conforming());
        assertEquals("nothing was metered", item("REVIEW", "TRACE@power").getRecord());
        assertEquals(List.of(), item("REVIEW", "TRACE@power").getFindingIds());
        document.undo();
        assertEquals(0, state().notApplicable());
        assertTrue(refused(() -> checklists.notApplicable(document, "REVIEW", "All", " ", "Bo", AT)).contains("reason"));
        assertTrue(refused(() -> checklists.notApplicable(document, "REVIEW", "NONE", "x", "Bo", AT)).contains("NONE"));
    }

    @Test
    void aYesAgainstAFailedCheckIsSeen() throws Refusal {
        answer("REVIEW", yes("TRACE@power"), yes("TRACE@kiln"));
        assertEquals(1, state().contradicted());
        document.findings().getChecks().clear();
        assertEquals(0, state().contradicted());
    }
}
