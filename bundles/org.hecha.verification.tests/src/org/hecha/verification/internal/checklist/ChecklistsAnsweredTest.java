package org.hecha.verification.internal.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.hecha.core.text.Refusal;
import org.hecha.model.engagement.EngagementFactory;
import org.hecha.model.engagement.ProcessStep;
import org.hecha.model.engagement.StepState;
import org.hecha.model.fieldwork.ChecklistAnswer;
import org.hecha.model.finding.CheckOutcome;
import org.hecha.verification.Outcome;
import org.hecha.verification.checklist.ItemAnswer;
import org.hecha.verification.internal.run.Asking;
import org.junit.jupiter.api.Test;

/** The rule that checklists are answered in time and agree with the checks. */
class ChecklistsAnsweredTest extends ChecklistBench {

    private List<Outcome> outcomes() {
        return Asking.of(fixture, new ChecklistsAnswered(), document);
    }

    private void step(String kind, StepState state) {
        ProcessStep step = EngagementFactory.eINSTANCE.createProcessStep();
        step.setKind(kind);
        step.setState(state);
        document.engagement().getProcess().add(step);
    }

    private String only(CheckOutcome expected) {
        List<Outcome> outcomes = outcomes();
        assertEquals(List.of(expected), outcomes.stream().map(Outcome::checkOutcome).toList());
        return outcomes.get(0).message().in(Locale.ENGLISH);
    }

    @Test
    void aRequiredFormIsOpenedAndAnsweredBeforeTheNextStep() throws Refusal {
        only(CheckOutcome.NOT_APPLICABLE);
        step("document-review", StepState.ACTIVE);
        step("site-visit", StepState.OPEN);
        only(CheckOutcome.NOT_APPLICABLE);
        document.engagement().getProcess().get(1).setState(StepState.ACTIVE);
        assertTrue(only(CheckOutcome.FAILED).contains("REVIEW) is a required checklist that was not opened"));
        open("REVIEW", "Ann");
        assertTrue(only(CheckOutcome.FAILED).contains("3 mandatory questions open"));
        answer("REVIEW", yes("GWP"), yes("TRACE@power"), ItemAnswer.of("TRACE@kiln", ChecklistAnswer.NOT_APPLICABLE, "no data"));
        only(CheckOutcome.PASSED);
    }

    @Test
    void aStepThatIsDoneNeedsItsFormToo() {
        step("document-review", StepState.DONE);
        assertTrue(only(CheckOutcome.FAILED).contains("not opened"));
    }

    @Test
    void aYesAgainstAFailedCheckIsAFinding() throws Refusal {
        open("REVIEW", "Ann");
        only(CheckOutcome.PASSED);
        checked("HECHA-GWP", "", CheckOutcome.FAILED, "two sets");
        answer("REVIEW", yes("GWP"));
        String sentence = only(CheckOutcome.FAILED);
        assertTrue(sentence.contains("GWP") && sentence.contains("HECHA-GWP"), sentence);
        assertEquals(item("REVIEW", "GWP").getId(), outcomes().get(0).subjectId());
        document.findings().getChecks().clear();
        only(CheckOutcome.PASSED);
    }
}
