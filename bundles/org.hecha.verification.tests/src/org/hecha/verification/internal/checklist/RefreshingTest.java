package org.hecha.verification.internal.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.hecha.core.text.Refusal;
import org.hecha.model.fieldwork.ChecklistAnswer;
import org.hecha.model.finding.CheckOutcome;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.InventoryFactory;
import org.hecha.model.inventory.SourceStatus;
import org.hecha.verification.checklist.ItemAnswer;
import org.hecha.verification.testkit.Fixture;
import org.junit.jupiter.api.Test;

/** An inventory that changes after its checklists were opened. */
class RefreshingTest extends ChecklistBench {

    private void refresh(String form) throws Refusal {
        document.execute(checklists.refresh(document, form).orElseThrow());
    }

    @Test
    void newQuestionsTakeTheirPlaceAndAnswersStay() throws Refusal {
        open("REVIEW", "Ann");
        answer("REVIEW", yes("TRACE@power"));
        assertEquals(Optional.empty(), checklists.refresh(document, "REVIEW"));
        EmissionSource boiler = new Fixture().source("boiler", Fixture.FUEL, "1", "t");
        document.inventory().getSources().add(1, boiler);
        document.inventory().setBaseYear(InventoryFactory.eINSTANCE.createBaseYear());
        refresh("REVIEW");
        List<String> all = List.of("GWP", "BASE", "MEMORY", "TRACE@power", "TRACE@boiler", "TRACE@kiln", "FUEL@boiler", "FUEL@kiln");
        assertEquals(all, ids("REVIEW"));
        assertEquals(ChecklistAnswer.CONFORMING, item("REVIEW", "TRACE@power").getAnswer());
        document.undo();
        assertEquals(List.of("GWP", "MEMORY", "TRACE@power", "TRACE@kiln", "FUEL@kiln"), ids("REVIEW"));
        document.redo();
        assertEquals(all, ids("REVIEW"));
        assertEquals(Optional.empty(), checklists.refresh(document, ""));
    }

    @Test
    void aQuestionWhoseSubjectIsGoneIsMarkedAndCountsNoMore() throws Refusal {
        open("REVIEW", "Ann");
        answer("REVIEW", yes("TRACE@kiln"));
        EmissionSource kiln = document.inventory().getSources().get(1);
        kiln.setStatus(SourceStatus.NOT_APPLICABLE);
        refresh("");
        assertEquals("[subject no longer in the inventory] “kiln” is traced", item("REVIEW", "TRACE@kiln").getRequirement());
        assertEquals(ChecklistAnswer.CONFORMING, item("REVIEW", "TRACE@kiln").getAnswer());
        assertEquals(2, checklists.state(checklist("REVIEW"), document.findings()).vanished());
        assertEquals(3, checklists.state(checklist("REVIEW"), document.findings()).total());
        document.undo();
        assertEquals("“kiln” is traced", item("REVIEW", "TRACE@kiln").getRequirement());
        document.redo();
        kiln.setStatus(SourceStatus.MISSING);
        refresh("REVIEW");
        assertEquals("“kiln” is traced", item("REVIEW", "TRACE@kiln").getRequirement());
        assertEquals(0, checklists.state(checklist("REVIEW"), document.findings()).vanished());
    }

    @Test
    void proposalsFollowTheChecksUntilSomebodyAnswers() throws Refusal {
        checked("HECHA-GWP", "", CheckOutcome.PASSED, "one set");
        open("REVIEW", "Ann");
        answer("REVIEW", new ItemAnswer("MEMORY", ChecklistAnswer.OPEN, "", "ask the client", List.of(), List.of(), List.of()));
        document.findings().getChecks().get(0).setOutcome(CheckOutcome.FAILED);
        document.findings().getChecks().get(0).setMessage("two sets");
        refresh("REVIEW");
        assertEquals("[proposed by the checks: not conforming] HECHA-GWP two sets", item("REVIEW", "GWP").getRecord());
        answer("REVIEW", yes("GWP"));
        document.findings().getChecks().clear();
        assertEquals(Optional.empty(), checklists.refresh(document, "REVIEW"));
        assertEquals("seen", item("REVIEW", "GWP").getRecord());
        assertEquals("ask the client", item("REVIEW", "MEMORY").getDoubt());
        document.undo();
        refresh("REVIEW");
        assertNull(item("REVIEW", "GWP").getRecord());
    }

    @Test
    void doubtsOfTheReviewAreQuestionsOnSite() throws Refusal {
        open("REVIEW", "Ann");
        answer("REVIEW", new ItemAnswer("MEMORY", ChecklistAnswer.OPEN, "", "which meter?", List.of(), List.of(), List.of()));
        open("SITE", "Bo");
        assertEquals(2, ids("SITE").size());
        String id = ids("SITE").get(1);
        assertTrue(id.startsWith("DOUBT@REVIEW/MEMORY/"), id);
        assertEquals("Review: From memory – doubt: which meter?", item("SITE", id).getRequirement());
        assertEquals(1, checklists.state(checklist("SITE"), document.findings()).mandatoryOpen());
        answer("SITE", ItemAnswer.of(id, ChecklistAnswer.CONFORMING, "meter 7, seen"));
        assertEquals(Optional.empty(), checklists.refresh(document, "SITE"));
        answer("REVIEW", new ItemAnswer("MEMORY", ChecklistAnswer.CONFORMING, "read", "which year?", List.of(), List.of(), List.of()));
        refresh("SITE");
        assertEquals(3, ids("SITE").size());
        assertTrue(item("SITE", id).getRequirement().startsWith("[subject no longer"), item("SITE", id).getRequirement());
        assertEquals("meter 7, seen", item("SITE", id).getRecord());
        assertFalse(ids("REVIEW").stream().anyMatch(one -> one.startsWith("DOUBT")));
    }

    @Test
    void whatIsNotOpenCannotBeRefreshed() throws Refusal {
        assertEquals(Optional.empty(), checklists.refresh(document, ""));
        assertTrue(refused(() -> checklists.refresh(document, "REVIEW")).contains("not open"));
    }
}
