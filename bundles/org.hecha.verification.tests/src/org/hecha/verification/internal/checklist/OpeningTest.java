package org.hecha.verification.internal.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.hecha.core.text.Refusal;
import org.hecha.model.engagement.Criterion;
import org.hecha.model.engagement.EngagementFactory;
import org.hecha.model.fieldwork.Checklist;
import org.hecha.model.fieldwork.ChecklistAnswer;
import org.hecha.model.fieldwork.ChecklistItem;
import org.hecha.model.fieldwork.FieldworkFactory;
import org.hecha.model.fieldwork.SiteVisit;
import org.hecha.model.finding.CheckOutcome;
import org.hecha.model.finding.FindingState;
import org.hecha.model.inventory.InventoryFactory;
import org.hecha.verification.checklist.FormStatus;
import org.junit.jupiter.api.Test;

/** Which forms there are, and what a checklist holds when it is opened. */
class OpeningTest extends ChecklistBench {

    private List<String> available() {
        return checklists.available(document.engagement(), document.inventory(), document.findings()).stream()
                .map(status -> status.form().id()).toList();
    }

    @Test
    void aContributedFormServesTheEngagementsThatNameItsStandard() {
        assertEquals(List.of(), checklists.problems());
        assertEquals(List.of("REVIEW", "SITE", "INDEPENDENT"), available());
        Criterion other = document.engagement().getCriteria().remove(0);
        assertEquals(List.of(), available());
        other.setStandardId("TEST-CHECKLISTS-2");
        document.engagement().getCriteria().add(other);
        assertEquals(List.of(), available());
    }

    @Test
    void withoutAVisitThereIsNoFormForIt() {
        document.engagement().setFieldwork(FieldworkFactory.eINSTANCE.createFieldwork());
        SiteVisit visit = FieldworkFactory.eINSTANCE.createSiteVisit();
        visit.setWaivedReason("two years without a non-conformity");
        document.engagement().getFieldwork().getVisits().add(visit);
        assertEquals(List.of("REVIEW", "INDEPENDENT"), available());
        document.engagement().getFieldwork().getVisits().add(FieldworkFactory.eINSTANCE.createSiteVisit());
        assertEquals(List.of("REVIEW", "SITE", "INDEPENDENT"), available());
    }

    @Test
    void questionsAreStoredAsTheyAreAsked() throws Refusal {
        assertNull(document.engagement().getFieldwork());
        open("REVIEW", "Ann");
        assertEquals(List.of("GWP", "MEMORY", "TRACE@power", "TRACE@kiln", "FUEL@kiln"), ids("REVIEW"));
        Checklist checklist = checklist("REVIEW");
        assertEquals("REVIEW TEST-CHECKLISTS 2025 Review m1 " + AT, String.join(" ", checklist.getFormId(), checklist.getStandardId(),
                checklist.getEdition(), checklist.getTitle(), checklist.getOpenedBy(), checklist.getOpenedAt().toString()));
        ChecklistItem trace = item("REVIEW", "TRACE@kiln");
        assertEquals("Each|“kiln” is traced|4|read|false|OPEN", String.join("|", trace.getSection(), trace.getRequirement(),
                trace.getClause(), trace.getMeans(), String.valueOf(trace.isUnconfirmed()), trace.getAnswer().getName()));
        assertTrue(item("REVIEW", "MEMORY").isUnconfirmed());
        document.undo();
        assertNull(document.engagement().getFieldwork());
        document.redo();
        assertEquals(5, checklist("REVIEW").getItems().size());
        open("SITE", "Bo");
        document.undo();
        assertEquals(Optional.empty(), checklists.opened(document.engagement(), "SITE"));
        document.save();
        assertEquals(1, document.engagement().getFieldwork().getChecklists().size());
    }

    @Test
    void conditionsDecideBothWays() throws Refusal {
        document.inventory().setBaseYear(InventoryFactory.eINSTANCE.createBaseYear());
        document.inventory().getSources().remove(1);
        open("REVIEW", "Ann");
        assertEquals(List.of("GWP", "BASE", "MEMORY", "TRACE@power"), ids("REVIEW"));
    }

    @Test
    void theLanguageOfTheEngagementIsSpoken() throws Refusal {
        document.engagement().setLanguage("zh");
        checked("HECHA-GWP", "", CheckOutcome.PASSED, "一致");
        open("REVIEW", "Ann");
        assertEquals("潜势值 查 · 验 【检查建议：符合】HECHA-GWP 一致", item("REVIEW", "GWP").getRequirement() + " "
                + item("REVIEW", "GWP").getMeans() + " " + item("REVIEW", "GWP").getRecord());
    }

    @Test
    void whatTheChecksSaidIsProposedAndAnswersNothing() throws Refusal {
        checked("HECHA-GWP", "", CheckOutcome.PASSED, "one set");
        checked("HECHA-EVIDENCE", "power", CheckOutcome.FAILED, "no evidence");
        checked("HECHA-PERIOD", "power", CheckOutcome.PASSED, "inside");
        checked("HECHA-EVIDENCE", "kiln", CheckOutcome.UNDECIDED, "cannot say");
        finding(3, "HECHA-EVIDENCE", "power", FindingState.OPEN);
        finding(4, "HECHA-EVIDENCE", "kiln", FindingState.OPEN);
        finding(5, "HECHA-EVIDENCE", "power", FindingState.CLOSED);
        open("REVIEW", "Ann");
        ChecklistItem gwp = item("REVIEW", "GWP");
        assertEquals("[proposed by the checks: conforming] HECHA-GWP one set", gwp.getRecord());
        assertEquals(ChecklistAnswer.OPEN, gwp.getAnswer());
        assertNull(gwp.getAnsweredBy());
        ChecklistItem power = item("REVIEW", "TRACE@power");
        assertEquals("[proposed by the checks: not conforming] HECHA-EVIDENCE no evidence", power.getRecord());
        assertEquals(List.of("f3"), power.getFindingIds());
        assertEquals("[the checks could not decide] HECHA-EVIDENCE cannot say", item("REVIEW", "TRACE@kiln").getRecord());
        assertNull(item("REVIEW", "FUEL@kiln").getRecord());
        List<Optional<ChecklistAnswer>> proposed = checklists.questions(checklist("REVIEW"), document.findings()).stream()
                .map(question -> question.proposed()).toList();
        assertEquals(List.of(Optional.of(ChecklistAnswer.CONFORMING), Optional.empty(), Optional.of(ChecklistAnswer.NOT_CONFORMING),
                Optional.empty(), Optional.empty()), proposed);
        assertEquals(3, checklists.state(checklist("REVIEW"), document.findings()).mandatoryOpen());
    }

    @Test
    void aRuleThatFailsManyTimesIsToldOnceInAWhile() throws Refusal {
        for (int i = 0; i < 9; i++) {
            checked("HECHA-GWP", "s" + i, CheckOutcome.FAILED, "bad " + i);
        }
        open("REVIEW", "Ann");
        assertTrue(item("REVIEW", "GWP").getRecord().endsWith("HECHA-GWP bad 4\n(4 more)"), item("REVIEW", "GWP").getRecord());
    }

    @Test
    void onlyThoseWhoAnswerAFormOpenIt() throws Refusal {
        assertTrue(refused(() -> open("REVIEW", "Cy")).contains("Cy"));
        assertTrue(refused(() -> open("INDEPENDENT", "Ann")).contains("Ann"));
        assertTrue(refused(() -> open("REVIEW", "Eve")).contains("Eve"));
        open("INDEPENDENT", "Cy");
        assertTrue(refused(() -> open("INDEPENDENT", "Cy")).contains("open already"));
        assertTrue(refused(() -> open("NONE", "Ann")).contains("REVIEW, SITE, INDEPENDENT"));
        document.engagement().getCriteria().clear();
        assertTrue(refused(() -> open("REVIEW", "Ann")).contains("does not serve"));
    }

    @Test
    void whatIsOpenStaysWhenTheFormIsGone() throws Refusal {
        open("REVIEW", "Ann");
        FormStatus status = checklists.available(document.engagement(), document.inventory(), document.findings()).get(0);
        assertEquals(5, status.state().orElseThrow().open());
        checklist("REVIEW").setFormId("LOST");
        assertEquals(5, checklists.state(checklist("LOST"), document.findings()).mandatoryOpen());
        assertTrue(refused(() -> checklists.refresh(document, "LOST")).contains("TEST-CHECKLISTS is not installed"));
        answer("LOST", yes("GWP"));
        assertEquals(4, checklists.state(checklist("LOST"), document.findings()).mandatoryOpen());
        Criterion criterion = EngagementFactory.eINSTANCE.createCriterion();
        criterion.setStandardId("X");
        document.engagement().getCriteria().add(criterion);
        assertEquals("Review", checklist("LOST").getTitle());
        assertEquals("评审", checklists.form("REVIEW").orElseThrow().title().in(Locale.CHINESE));
    }
}
