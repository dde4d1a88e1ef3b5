package org.hecha.verification.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.emf.edit.command.SetCommand;
import org.hecha.core.EngagementDocument;
import org.hecha.model.engagement.OpinionKind;
import org.hecha.model.engagement.SignOff;
import org.hecha.model.engagement.StepState;
import org.hecha.model.finding.FindingState;
import org.hecha.model.finding.Severity;
import org.hecha.model.inventory.InventoryPackage.Literals;
import org.hecha.verification.testkit.Fixture;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is changed after it was signed voids the sign-off and says which field it was. */
class VoidingTest {

    @TempDir
    Path folder;

    private ProcessBench approved(String name) throws Exception {
        return new ProcessBench(Files.createDirectories(folder.resolve(name))).through("approval");
    }

    @TestFactory
    Stream<DynamicTest> everyKindOfChangeVoidsAndIsNamed() {
        Map<String, Consumer<ProcessBench>> changes = new TreeMap<>();
        changes.put("排放源“外购电力”的活动数据“2023-01-01～2023-12-31”的数量", b -> b.row.setQuantity(new BigDecimal("999")));
        changes.put("排放源“外购电力”的参数“EF”的数值", b -> b.factor.setValue(new BigDecimal("0.50")));
        changes.put("排放源“外购电力”的参数“EF”的来源的类别", b -> b.factor.getProvenance()
                .setKind(org.hecha.model.base.ProvenanceKind.ASSUMED));
        changes.put("排放源“外购电力”的报告值", b -> Fixture.reported(b.power, "500", "tCO2"));
        changes.put("新增发现项“#1”", b -> b.finding(Severity.WARN, null).setState(FindingState.CLOSED));
        changes.put("证据“evidence/invoice.pdf”的SHA-256", b -> b.invoice.setSha256("00"));
        changes.put("项目的核查意见的保留事项", b -> b.document.engagement().getOpinion().setQualification("除外"));
        changes.put("项目的核查意见的意见类型", b -> b.document.engagement().getOpinion().setKind(OpinionKind.MODIFIED));
        changes.put("核查组成员“王核查”的姓名", b -> b.verifier.setName("王核查 "));
        changes.put("核查组成员“李组长”的利益冲突声明标记", b -> b.lead.setConflictDeclared(false));
        changes.put("项目的准则第 1 条", b -> b.document.engagement().getCriteria().get(0).setEdition("2015"));
        changes.put("项目的绝对重要性阈值", b -> b.document.engagement().setMaterialityAbsolute(BigDecimal.ONE));
        changes.put("新增排放源“外购电力”的活动数据", b -> b.fixture.activity(b.power, "1", "MWh",
                b.row.getPeriodStart(), b.row.getPeriodEnd()));
        changes.put("删去排放源“外购电力”的活动数据“2023-01-01～2023-12-31”", b -> b.power.getActivityData().clear());
        changes.put("新增核查组成员“新人”", b -> b.fixture.member("new", "新人",
                org.hecha.model.engagement.TeamRole.VERIFIER, true));
        changes.put("风险“电量抄录错误”的控制风险", b -> b.document.engagement().getFieldwork().getRisks().get(0)
                .setControl(org.hecha.model.fieldwork.RiskLevel.HIGH));
        changes.put("计划活动“重新计算”的结果", b -> b.document.engagement().getFieldwork().getActivities().get(0)
                .setResult("不一致"));
        changes.put("的回答", b -> b.document.engagement().getFieldwork().getChecklists().get(0).getItems().get(0)
                .setAnswer(org.hecha.model.fieldwork.ChecklistAnswer.NOT_CONFORMING));
        return changes.entrySet().stream().map(change -> DynamicTest.dynamicTest(change.getKey(), () -> {
            try (ProcessBench bench = approved(Integer.toHexString(change.getKey().hashCode()))) {
                SignOff approval = bench.standing("approval").orElseThrow();
                change.getValue().accept(bench);
                SignedChanges changed = bench.signOffs.changes(bench.document, approval);
                assertTrue(changed.text().in(Locale.CHINA).contains(change.getKey()), changed.text().in(Locale.CHINA));
                assertFalse(changed.text().in(Locale.ENGLISH).contains("feature."), changed.text().toString());
                assertTrue(bench.voided() >= 3);
                assertTrue(approval.getVoidedBy().contains(change.getKey()), approval.getVoidedBy());
                assertNotNull(approval.getVoidedAt());
                assertEquals(StepState.VOIDED, bench.state("approval"));
                assertEquals(StepState.VOIDED, bench.state("technical-review"));
                assertEquals(StepState.VOIDED, bench.state("draft"));
                assertEquals(StepState.DONE, bench.state("site-visit"));
                assertFalse(bench.processing.gate().obstacles(bench.document).isEmpty());
            }
        }));
    }

    @Test
    void aRowMovedToAnotherSourceShows() throws Exception {
        try (ProcessBench bench = new ProcessBench(folder)) {
            bench.fixture.source("heat", Fixture.HEAT, null, null);
            bench.through("draft");
            SignOff draft = bench.standing("draft").orElseThrow();
            bench.document.inventory().getSources().get(1).getActivityData().add(bench.row);
            SignedChanges changes = bench.signOffs.changes(bench.document, draft);
            assertEquals(1, changes.count());
            assertEquals(SignedChange.Kind.MOVED, changes.listed().get(0).kind());
        }
    }

    @Test
    void aChangeToWhatThePlanDoesNotCoverLeavesThePlanStanding() throws Exception {
        try (ProcessBench bench = approved("x")) {
            bench.row.setQuantity(new BigDecimal("1"));
            assertEquals(3, bench.voided());
            assertTrue(bench.standing("plan").isPresent());
        }
    }

    @Test
    void aChangedPlanTakesEverythingWithIt() throws Exception {
        try (ProcessBench bench = approved("x")) {
            bench.document.engagement().setMaterialityPercent(BigDecimal.TEN);
            assertEquals(4, bench.voided());
            assertEquals(StepState.VOIDED, bench.state("planning"));
        }
    }

    @Test
    void whatRestsOnAVoidedOneFallsToo() throws Exception {
        try (ProcessBench bench = approved("x")) {
            SignOff draft = bench.standing("draft").orElseThrow();
            // only the draft differs from what is there: as if it had been signed over something else
            draft.getObjects().get(0).setFields(draft.getObjects().get(0).getFields().replaceFirst("=.", "=x"));
            assertEquals(3, bench.voided());
            assertTrue(bench.document.engagement().getSignOffs().get(3).getVoidedBy().contains("技术复核"),
                    bench.document.engagement().getSignOffs().get(3).getVoidedBy());
        }
    }

    @Test
    void workOnTheProcessItselfVoidsNothing() throws Exception {
        try (ProcessBench bench = approved("x")) {
            bench.step("draft").setRemark("备注");
            bench.step("issue").setOwnerId("signatory");
            bench.start("issue");
            bench.check();
            bench.document.findings().setCheckedAt(bench.tick());
            assertEquals(0, bench.voided());
            bench.document.engagement().setSchemaVersion("99");
            assertEquals(0, bench.voided());
        }
    }

    @Test
    void voidingIsForGoodEvenIfTheChangeIsTakenBackByHand() throws Exception {
        try (ProcessBench bench = approved("x")) {
            bench.row.setQuantity(new BigDecimal("1"));
            bench.voided();
            bench.row.setQuantity(new BigDecimal("1000"));
            assertEquals(0, bench.voided());
            assertTrue(bench.standing("approval").isEmpty());
            assertEquals(StepState.VOIDED, bench.state("approval"));
        }
    }

    @Test
    void undoTakesTheChangeAndTheVoidingBackTogether() throws Exception {
        try (ProcessBench bench = approved("x")) {
            SignOff approval = bench.standing("approval").orElseThrow();
            bench.roundTrip(() -> bench.signOffs.guarded(bench.document, SetCommand.create(bench.document.domain(),
                    bench.row, Literals.ACTIVITY_DATA__QUANTITY, BigDecimal.ONE), bench.tick()),
                    () -> approval.getVoidedAt() != null);
            assertEquals(BigDecimal.ONE, bench.row.getQuantity());
            assertEquals(StepState.VOIDED, bench.state("approval"));
            bench.document.undo();
            assertEquals(new BigDecimal("1000"), bench.row.getQuantity());
            assertNull(approval.getVoidedBy());
            assertEquals(StepState.DONE, bench.state("approval"));
            assertEquals(List.of(), bench.signOffs.broken(bench.document));
        }
    }

    @Test
    void aGuardedChangeThatTouchesNothingSignedVoidsNothing() throws Exception {
        try (ProcessBench bench = approved("x")) {
            bench.run(() -> bench.signOffs.guarded(bench.document, bench.work.assign(bench.document, "issue", null,
                    ProcessBench.MONDAY), bench.tick()));
            assertTrue(bench.standing("approval").isPresent());
        }
    }

    @Test
    void aFileEditedBehindTheProgramsBackIsFound() throws Exception {
        Path saved;
        try (ProcessBench bench = approved("x")) {
            bench.document.save();
            saved = bench.document.folder();
            Path inventory = saved.resolve("inventory.xmi");
            String text = Files.readString(inventory);
            assertTrue(text.contains("\"1000\""), text);
            Files.writeString(inventory, text.replace("\"1000\"", "\"100\""));
            try (EngagementDocument again = EngagementDocument.open(saved)) {
                List<SignOffs.Broken> broken = bench.signOffs.broken(again);
                assertEquals(3, broken.size());
                assertTrue(broken.get(0).changes().text().in(Locale.CHINA).contains("数量"));
                assertTrue(bench.processing.gate().obstacles(again).toString().contains("quantity"));
            }
        }
    }

    @Test
    void theReviewIsSignedAgainAfterAChange() throws Exception {
        try (ProcessBench bench = approved("x")) {
            bench.document.engagement().setNotes("说明");
            bench.voided();
            for (String[] again : new String[][] { { "draft", "李组长", "draft" },
                { "technical-review", "赵复核", "review" }, { "approval", "孙签字", "approval" } }) {
                ProcessBench.refused(() -> bench.signOffs.sign(bench.document, again[2], again[1], null, bench.tick()),
                        "已失效");
                bench.run(() -> bench.work.reopen(bench.document, again[0], "改动后重签", bench.tick()));
                bench.sign(again[2], again[1]);
                bench.complete(again[0]);
            }
            assertEquals(List.of(), bench.processing.gate().obstacles(bench.document));
            assertEquals(7, bench.document.engagement().getSignOffs().size(), "the voided ones stay on record");
        }
    }
}
