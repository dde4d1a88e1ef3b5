package org.hecha.ui.fieldwork.internal.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.hecha.core.text.Refusal;
import org.hecha.model.engagement.ProcessStep;
import org.hecha.model.engagement.StepState;
import org.hecha.model.fieldwork.Risk;
import org.hecha.model.fieldwork.RiskLevel;
import org.hecha.ui.fieldwork.internal.draw.Chip;
import org.hecha.ui.fieldwork.testkit.Dialogue;
import org.hecha.ui.fieldwork.testkit.FieldworkCase;
import org.hecha.verification.process.Processes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProcessPartUiTest extends FieldworkCase {

    private ProcessPart part;

    @BeforeEach
    void make() {
        serve(Processes.class);
        part = ui.make(ProcessPart.class);
    }

    private void openAndRead() throws Refusal {
        openMill();
        shown();
    }

    private void shown() {
        settle();
        ui.until(() -> "nothing is shown: " + refusals, () -> part.view() != null);
    }

    private void layOut() throws Refusal {
        openAndRead();
        Dialogue.with(() -> part.steps().section().tools().press("编排步骤…"), Dialogue.answering("from", "2024-03-04"));
        settle();
        ui.until(() -> "no steps", () -> !part.view().steps().isEmpty());
    }

    private ProcessStep step(int index) {
        return document.engagement().getProcess().get(index);
    }

    @Test
    void itSaysSoWhileNoEngagementIsOpen() {
        assertTrue(part.page().sentence().contains("没有打开"), part.page().sentence());
    }

    @Test
    void anEngagementWithoutStepsSaysWhatToDo() throws Refusal {
        openAndRead();

        assertTrue(part.sentence().contains("编排步骤"), part.sentence());
        assertTrue(part.steps().section().sentence().contains("编排步骤"));
        assertEquals(List.of("编排步骤…"), part.steps().section().tools().possible());
    }

    @Test
    void stepsAreLaidOutAndSayWhoIsNextAndUndoTakesThemBack() throws Refusal {
        layOut();

        assertTrue(part.sentence().contains("下一步") && part.sentence().contains("李组长"), part.sentence());
        assertEquals(document.engagement().getProcess().size(), part.chips().chips().size());
        assertTrue(part.chips().chips().get(0).next());
        assertEquals(Chip.Look.LATE, part.chips().chips().get(0).look());
        document.undo();
        shown();
        ui.until(() -> "steps are still there", () -> part.view().steps().isEmpty());
    }

    @Test
    void aDayThatIsNoneIsRefusedInTheDialog() throws Refusal {
        openAndRead();

        Dialogue.with(() -> part.steps().section().tools().press("编排步骤…"), Dialogue.refused("不是日期", "from", "3月4日"));
        assertTrue(document.engagement().getProcess().isEmpty());
    }

    private void begin(int index) {
        part.steps().section().grid().select(part.view().steps().get(index));
        part.steps().section().tools().press("开始");
        settle();
        ui.until(() -> "not begun: " + refusals, () -> part.view().steps().get(index).state() == StepState.ACTIVE);
    }

    @Test
    void aStepIsBegunCompletedAndTheNextOneSaysWhatItMisses() throws Refusal {
        layOut();
        begin(0);
        assertTrue(part.steps().section().details().contains("可以完成"), part.steps().section().details());
        Dialogue.with(() -> part.steps().section().tools().press("完成…"), Dialogue.answering("record", "已受理"));
        settle();
        ui.until(() -> "not shown", () -> part.view().steps().get(0).state() == StepState.DONE);
        assertEquals("已受理", step(0).getRecord());
        assertTrue(part.view().chips().get(1).next());

        begin(1);
        List<String> missing = part.view().steps().get(1).missing();
        assertEquals(1, missing.size());
        assertTrue(part.steps().section().details().contains(missing.get(0)), part.steps().section().details());
        Dialogue.with(() -> part.steps().section().tools().press("完成…"), Dialogue.refused(missing.get(0), "record", " "));
        assertEquals(StepState.ACTIVE, step(1).getState());
    }

    @Test
    void aStepThatWasDoneIsReopenedWithAReason() throws Refusal {
        layOut();
        begin(0);
        Dialogue.with(() -> part.steps().section().tools().press("完成…"), Dialogue.answering("record", "已受理"));
        settle();
        ui.until(() -> "not shown", () -> part.view().steps().get(0).state() == StepState.DONE);
        Dialogue.with(() -> part.steps().section().tools().press("重新打开…"), Dialogue.answering("reason", "合同有变"));
        assertEquals(StepState.ACTIVE, step(0).getState());
        document.undo();
        assertEquals(StepState.DONE, step(0).getState());
    }

    @Test
    void aStepThatCannotBeginIsRefusedWithTheReason() throws Refusal {
        layOut();
        part.steps().section().grid().select(part.view().steps().get(3));
        part.steps().section().tools().press("开始");
        settle();

        assertEquals(StepState.OPEN, step(3).getState());
        assertEquals(1, refusals.size());
        assertTrue(refusals.get(0).contains(part.view().steps().get(3).title()), refusals.get(0));
    }

    @Test
    void aStepIsAssignedToSomebodyElse() throws Refusal {
        layOut();
        part.steps().section().grid().select(part.view().steps().get(4));
        Dialogue.with(() -> part.steps().section().tools().press("指派…"), Dialogue.answering("due", "2031-05-06"));

        assertEquals("2031-05-06", step(4).getDue().toString());
    }

    @Test
    void aSelectedStepIsShown() throws Refusal {
        layOut();
        part.tabs().show(5);
        session.select(step(2).getId());

        assertEquals(0, part.tabs().shown());
        assertEquals(step(2).getId(), part.steps().section().chosen().orElseThrow().id());
    }

    @Test
    void aRiskIsAddedRatedAndRemoved() throws Refusal {
        openAndRead();
        part.tabs().show(2);
        Dialogue.with(() -> part.risks().section().tools().press("登记风险…"),
                Dialogue.answering("description", "用电发票可能缺月", "inherent", "HIGH", "response", "逐月核对"));
        settle();
        Risk risk = document.engagement().getFieldwork().getRisks().get(0);
        assertEquals(RiskLevel.HIGH, risk.getInherent());
        part.risks().section().grid().select(risk);
        assertEquals("高", part.risks().section().grid().text(risk, "inherent"));
        Dialogue.with(() -> part.risks().section().tools().press("评级…"), Dialogue.answering("inherent", "LOW"));
        assertEquals(RiskLevel.LOW, risk.getInherent());
        part.risks().section().tools().press("删除");
        assertTrue(document.engagement().getFieldwork().getRisks().isEmpty());
        document.undo();
        assertEquals(1, document.engagement().getFieldwork().getRisks().size());
    }

    @Test
    void aPlannedActivityIsAddedAndItsResultRecorded() throws Refusal {
        openAndRead();
        part.tabs().show(3);
        Dialogue.with(() -> part.plan().section().tools().press("增加活动…"),
                Dialogue.refused("请填写“内容”", "what", " "));
        Dialogue.with(() -> part.plan().section().tools().press("增加活动…"),
                Dialogue.answering("what", "核对电表读数", "onSite", "true", "due", "2024-04-01"));
        var activity = document.engagement().getFieldwork().getActivities().get(0);
        part.plan().section().grid().select(activity);
        assertEquals("○ 待做", part.plan().section().grid().text(activity, "state"));
        Dialogue.with(() -> part.plan().section().tools().press("记录结果…"), Dialogue.answering("result", "相符"));
        assertEquals("✔ 已做", part.plan().section().grid().text(activity, "state"));
        assertTrue(part.plan().section().details().contains("相符"));
    }

    @Test
    void aVisitIsRecordedAndCannotBeWaivedThen() throws Refusal {
        openAndRead();
        part.tabs().show(4);
        assertTrue(part.visits().section().sentence().contains("记录访问"));
        Dialogue.with(() -> part.visits().section().tools().press("记录访问…"), Dialogue.answering("from", "2024-03-20", "to", "2024-03-21",
                "members", lead.getId() + "\n" + verifier.getId(), "areas", "锅炉房、配电室"));
        assertEquals(2, document.engagement().getFieldwork().getVisits().get(0).getMemberIds().size());
        Dialogue.with(() -> part.visits().section().tools().press("免于访问…"), dialog -> {
            Dialogue.fill(dialog, "reason", "远程即可");
            dialog.okPressed();
            assertFalse(dialog.getErrorMessage() == null);
            dialog.close();
        });
        assertEquals(1, document.engagement().getFieldwork().getVisits().size());
    }

    @Test
    void whoVerifiesCannotReview() throws Refusal {
        openAndRead();
        part.tabs().show(5);
        Dialogue.with(() -> part.team().section().tools().press("加入成员…"),
                Dialogue.refused("不得再作", "name", "李 组长", "role", "TECHNICAL_REVIEWER"));
        Dialogue.with(() -> part.team().section().tools().press("加入成员…"), Dialogue.answering("name", "周专家", "role", "TECHNICAL_EXPERT"));
        assertEquals(5, document.engagement().getTeam().size());
        var expert = document.engagement().getTeam().get(4);
        part.team().section().grid().select(expert);
        assertEquals("✖ 未声明", part.team().section().grid().text(expert, "declared"));
        Dialogue.with(() -> part.team().section().tools().press("声明…"), Dialogue.answering("statement", "没有利害关系"));
        assertTrue(expert.isConflictDeclared());
        document.undo();
        assertFalse(expert.isConflictDeclared());
        assertNull(expert.getConflictStatement());
    }

    @Test
    void whatIsToBeSignedIsListedAndSigningTooEarlyIsRefused() throws Refusal {
        layOut();
        assertEquals("○ 待签署", part.signs().section().grid().text(part.signs().section().grid().rows().get(0), "state"));
        part.signs().section().grid().select(part.signs().section().grid().rows().get(0));
        Dialogue.with(() -> part.signs().section().tools().press("签署…"), Dialogue.refused("核查计划", "by", lead.getId()));
        assertTrue(document.engagement().getSignOffs().isEmpty());
    }

    @Test
    void aSealedEngagementOffersNoChange() throws Refusal {
        document = makeMill();
        session.openForReading(document);
        shown();

        assertEquals(List.of(), part.steps().section().tools().possible());
        assertEquals(List.of(), part.team().section().tools().possible());
        assertThrows(IllegalStateException.class, () -> part.steps().section().tools().press("编排步骤…"));
    }

    @Test
    void withoutTheServiceItSaysSo() throws Refusal {
        ui.unmake(part);
        ui.with(Processes.class, null);
        ProcessPart bare = ui.make(ProcessPart.class);
        openMill();

        assertTrue(bare.page().sentence().contains("Processes"), bare.page().sentence());
    }
}
