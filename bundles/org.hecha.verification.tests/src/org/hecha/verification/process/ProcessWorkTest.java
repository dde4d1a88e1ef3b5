package org.hecha.verification.process;

import static org.hecha.verification.process.ProcessBench.MONDAY;
import static org.hecha.verification.process.ProcessBench.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.hecha.core.EngagementDocument;
import org.hecha.model.engagement.ProcessStep;
import org.hecha.model.engagement.StepState;
import org.hecha.model.engagement.TeamRole;
import org.hecha.standard.Standing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Steps are begun and ended in order, by who owns them, and never without what they ask for. */
class ProcessWorkTest {

    @TempDir
    Path folder;
    private ProcessBench bench;

    @BeforeEach
    void open() throws Exception {
        bench = new ProcessBench(folder);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void theWholeWayFromAcceptanceToIssue() throws Exception {
        bench.through("issue");
        assertTrue(bench.document.engagement().getProcess().stream().allMatch(s -> s.getState() == StepState.DONE));
        assertEquals(List.of("plan", "draft", "review", "approval", "issue"),
                bench.document.engagement().getSignOffs().stream().map(s -> s.getSubject()).toList());
        assertEquals(List.of(), bench.signOffs.broken(bench.document));
        assertEquals(List.of(), bench.processing.gate().obstacles(bench.document));
        bench.document.save();
        try (EngagementDocument again = EngagementDocument.open(bench.document.folder())) {
            assertEquals(List.of(), bench.signOffs.broken(again), "a reload changes no fingerprint");
        }
    }

    @Test
    void theStepsAreLaidOutOnceWithOwnersAndWorkingDays() throws Exception {
        bench.roundTrip(() -> bench.work.plan(bench.document, MONDAY),
                () -> bench.document.engagement().getProcess().size() == 12);
        assertEquals("signatory", bench.step("issue").getOwnerId());
        assertEquals("lead", bench.step("planning").getOwnerId());
        assertEquals("reviewer", bench.step("technical-review").getOwnerId());
        assertEquals(MONDAY.plusDays(4), bench.step("acceptance").getDue(), "five working days end on Friday");
        assertEquals(MONDAY.plusDays(9), bench.step("strategic-analysis").getDue(), "three more on Wednesday");
        for (ProcessStep step : bench.document.engagement().getProcess()) {
            assertFalse(step.getDue().getDayOfWeek() == DayOfWeek.SATURDAY
                    || step.getDue().getDayOfWeek() == DayOfWeek.SUNDAY, step.getKind());
        }
        refused(() -> bench.work.plan(bench.document, MONDAY), "已经编排");
    }

    @Test
    void aStepBeginsOnlyAfterThoseBeforeIt() throws Exception {
        refused(() -> bench.work.start(bench.document, "acceptance", bench.tick()), "编排");
        bench.run(() -> bench.work.plan(bench.document, MONDAY));
        refused(() -> bench.work.start(bench.document, "planning", bench.tick()), "风险评估");
        refused(() -> bench.work.start(bench.document, "no-such-step", bench.tick()), "no-such-step", "acceptance");
        bench.roundTrip(() -> bench.work.start(bench.document, "ACCEPTANCE", bench.tick()),
                () -> bench.state("acceptance") == StepState.ACTIVE);
        assertEquals(MONDAY, bench.step("acceptance").getStartedOn());
        refused(() -> bench.work.start(bench.document, "acceptance", bench.tick()), "进行中");
        refused(() -> bench.work.complete(bench.document, "planning", "x", List.of(), bench.tick()), "未开始");
    }

    @Test
    void aStepWithoutOwnerOrWithOneOfAnotherRoleDoesNotBegin() throws Exception {
        bench.through("correction");
        bench.step("draft").setOwnerId(null);
        refused(() -> bench.work.start(bench.document, "draft", bench.tick()), "责任人", "核查组长");
        bench.step("draft").setOwnerId("reviewer");
        refused(() -> bench.work.start(bench.document, "draft", bench.tick()), "责任人");
        refused(() -> bench.work.assign(bench.document, "draft", "赵复核", null), "技术复核人", "核查组长");
        refused(() -> bench.work.assign(bench.document, "draft", "无此人", null), "无此人");
        refused(() -> bench.work.assign(bench.document, "draft", null, null), "没有要指派");
        bench.roundTrip(() -> bench.work.assign(bench.document, "draft", "李组长", LocalDate.of(2024, 9, 2)),
                () -> "lead".equals(bench.step("draft").getOwnerId()));
        assertEquals(LocalDate.of(2024, 9, 2), bench.step("draft").getDue());
        bench.start("draft");
    }

    @Test
    void aStepIsNotDoneWhileSomethingIsMissingAndAllOfItIsSaidAtOnce() throws Exception {
        bench.run(() -> bench.work.plan(bench.document, MONDAY));
        bench.start("acceptance");
        bench.verifier.setConflictDeclared(false);
        bench.lead.getFields().clear();
        String sentence = refused(() -> bench.work.complete(bench.document, "acceptance", "x", List.of(),
                bench.tick()), "王核查的利益冲突声明", "GBT32150");
        assertEquals(1, sentence.lines().count());
        assertEquals(StepState.ACTIVE, bench.state("acceptance"));
        bench.verifier.setConflictDeclared(true);
        bench.lead.getFields().add("gbt32150");
        bench.roundTrip(() -> bench.work.complete(bench.document, "acceptance", "受理", List.of("evidence/invoice.pdf"),
                bench.tick()), () -> bench.state("acceptance") == StepState.DONE);
        assertEquals("受理", bench.step("acceptance").getRecord());
        assertEquals(List.of("invoice"), bench.step("acceptance").getEvidenceIds());
    }

    @Test
    void theRecordGivenWithTheStepCountsAndUnknownEvidenceDoesNot() throws Exception {
        bench.through("acceptance");
        bench.start("strategic-analysis");
        refused(() -> bench.work.complete(bench.document, "strategic-analysis", "  ", List.of(), bench.tick()), "记录");
        refused(() -> bench.work.complete(bench.document, "strategic-analysis", "分析", List.of("nowhere"),
                bench.tick()), "nowhere");
        assertNull(bench.step("strategic-analysis").getRecord());
        bench.run(() -> bench.work.complete(bench.document, "strategic-analysis", "分析", List.of(), bench.tick()));
    }

    @Test
    void theTableSaysWhatIsMissingAndWhatIsLate() throws Exception {
        assertEquals(List.of(), bench.work.status(bench.document, MONDAY));
        bench.through("strategic-analysis");
        bench.start("risk-assessment");
        List<StepStatus> table = bench.work.status(bench.document, MONDAY.plusDays(30));
        assertEquals(List.of(), table.get(0).missing());
        assertFalse(table.get(0).overdue(), "what is done is not late");
        assertTrue(table.get(2).overdue());
        assertTrue(table.get(2).missing().toString().contains("risk assessment"), table.get(2).missing().toString());
        assertEquals(1, table.get(2).missing().stream()
                .filter(clause -> clause.in(Locale.CHINA).contains("外购电力")).count());
        assertTrue(table.get(3).missing().get(0).in(Locale.CHINA).contains("风险评估"));
        assertFalse(bench.work.status(bench.document, MONDAY).get(2).overdue());
    }

    @Test
    void toReopenAStepVoidsWhatCameAfterItAndItsSignOffs() throws Exception {
        bench.through("technical-review");
        refused(() -> bench.work.reopen(bench.document, "correction", " ", bench.tick()), "理由");
        refused(() -> bench.work.reopen(bench.document, "approval", "x", bench.tick()), "未开始");
        bench.roundTrip(() -> bench.work.reopen(bench.document, "correction", "补充整改", bench.tick()),
                () -> bench.state("correction") == StepState.ACTIVE);
        assertEquals(StepState.DONE, bench.state("findings-issued"));
        assertEquals(StepState.VOIDED, bench.state("draft"));
        assertEquals(StepState.VOIDED, bench.state("technical-review"));
        assertTrue(bench.standing("plan").isPresent());
        assertTrue(bench.standing("draft").isEmpty() && bench.standing("review").isEmpty());
        assertTrue(bench.document.engagement().getSignOffs().get(1).getVoidedBy().contains("补充整改"));
        assertTrue(bench.step("correction").getRemark().contains("补充整改"));
        refused(() -> bench.work.start(bench.document, "draft", bench.tick()), "已失效", "reopen");
        bench.complete("correction");
        bench.run(() -> bench.work.reopen(bench.document, "draft", "重出初稿", bench.tick()));
        bench.sign("draft", "李组长");
        bench.complete("draft");
        assertEquals(StepState.VOIDED, bench.state("technical-review"), "it was not signed again");
    }

    @Test
    void unconfirmedTermsAreMarked() {
        ProcessDefinition process = bench.processing.of(bench.document.engagement());
        assertEquals(Standing.UNCONFIRMED, process.step("draft").orElseThrow().standing());
        assertEquals(Standing.SECONDARY, process.step("risk-assessment").orElseThrow().standing());
        assertTrue(process.steps().stream().allMatch(step -> step.daysStanding() == Standing.UNCONFIRMED));
        assertEquals(Standing.UNCONFIRMED, process.leadYears().standing());
        assertEquals(List.of(), bench.processing.problems());
        assertEquals(TeamRole.TECHNICAL_REVIEWER, process.subject("review").orElseThrow().role());
    }
}
