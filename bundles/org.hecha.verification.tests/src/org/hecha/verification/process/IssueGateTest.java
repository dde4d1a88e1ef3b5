package org.hecha.verification.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.emf.edit.command.SetCommand;
import org.hecha.core.text.Refusal;
import org.hecha.model.engagement.OpinionKind;
import org.hecha.model.finding.Severity;
import org.hecha.model.inventory.InventoryPackage.Literals;
import org.hecha.verification.internal.process.Processing;
import org.hecha.verification.internal.signing.Guarding;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing is issued without an approval that stands, and never an unmodified opinion over a material misstatement. */
class IssueGateTest {

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

    private String obstacles() {
        return bench.processing.gate().obstacles(bench.document).stream().map(one -> one.in(Locale.CHINA))
                .collect(Collectors.joining("；"));
    }

    @Test
    void withoutAProcessOnlyTheOpinionIsAsked() throws Exception {
        assertEquals("", obstacles());
        assertFalse(bench.processing.gate().recorded(bench.document));
        bench.opinion(OpinionKind.UNMODIFIED);
        bench.check();
        assertEquals("", obstacles());
        // 500 t in all, 5 % of it are 25 t
        bench.finding(Severity.WARN, "25.01");
        assertTrue(obstacles().contains("无保留意见"), obstacles());
        bench.document.engagement().getOpinion().setKind(OpinionKind.ADVERSE);
        assertEquals("", obstacles());
    }

    @Test
    void withoutAProcessAGraveFindingRaisedAfterTheOpinionStandsAgainstIt() throws Exception {
        bench.opinion(OpinionKind.UNMODIFIED);
        bench.check();
        bench.finding(Severity.FAIL, null);
        assertTrue(obstacles().contains("#1"), obstacles());
        bench.document.engagement().getOpinion().setKind(OpinionKind.ADVERSE);
        assertTrue(!obstacles().isEmpty(), "nothing is material or pervasive");
        bench.document.engagement().getOpinion().setPervasive(true);
        assertEquals("", obstacles());
        bench.document.engagement().getOpinion().setKind(OpinionKind.UNMODIFIED);
        assertTrue(obstacles().contains("#1"), obstacles());
    }

    @Test
    void withoutAProcessChecksThatTheInventoryHasLeftBehindStandAgainstIt() throws Exception {
        bench.check();
        bench.opinion(OpinionKind.UNMODIFIED);
        assertEquals("", obstacles());
        bench.row.getEvidenceIds().clear();
        assertTrue(obstacles().contains("hecha check") && obstacles().contains("HECHA-EVIDENCE"), obstacles());
        assertFalse(bench.processing.gate().recorded(bench.document));
        bench.document.engagement().setOpinion(null);
        assertTrue(obstacles().contains("hecha check"), obstacles());
        bench.check();
        assertEquals("", obstacles());
    }

    @Test
    void theProcessCannotBeTakenOutFromUnderItsSignOffs() throws Exception {
        bench.through("draft");
        bench.document.engagement().getProcess().clear();
        assertTrue(bench.processing.gate().recorded(bench.document));
        assertTrue(obstacles().contains("批准"), obstacles());
    }

    @Test
    void withAProcessTheApprovalMustStand() throws Exception {
        bench.through("technical-review");
        assertTrue(bench.processing.gate().recorded(bench.document));
        assertTrue(obstacles().contains("批准"), obstacles());
        bench.through("approval");
        assertEquals("", obstacles());
        bench.row.setQuantity(BigDecimal.ONE);
        assertTrue(obstacles().contains("数量"), obstacles());
        bench.row.setQuantity(new BigDecimal("1000"));
        assertEquals("", obstacles());
    }

    @Test
    void anUnmodifiedOpinionOverAMaterialMisstatementIsNeverApproved() throws Exception {
        bench.through("correction");
        // above the threshold of 25 t, and not so far above it that it would be pervasive
        bench.finding(Severity.WARN, "40").setState(org.hecha.model.finding.FindingState.ACCEPTED);
        bench.start("draft");
        bench.run(() -> bench.planning.activityDone(bench.document, "1", "一致", "王核查", List.of(), List.of(),
                bench.tick()));
        bench.opinion(OpinionKind.UNMODIFIED);
        ProcessBench.refused(() -> bench.signOffs.sign(bench.document, "draft", "李组长", null, bench.tick()), "40.00");
        bench.opinion(OpinionKind.MODIFIED).setQualification("电量除外");
        bench.sign("draft", "李组长");
        bench.complete("draft");
        bench.through("approval");
        bench.document.engagement().getOpinion().setKind(OpinionKind.UNMODIFIED);
        assertTrue(obstacles().contains("40.00") && obstacles().contains("意见类型"), obstacles());
    }

    @Test
    void aConditionThatIsNotInstalledIsMissingItself() throws Exception {
        Processing bare = new Processing(bench.fixture.quantification, bench.checking);
        bench.run(() -> bench.work.plan(bench.document, ProcessBench.MONDAY));
        bench.start("acceptance");
        ProcessBench.refused(() -> bare.work().complete(bench.document, "acceptance", "x", List.of(), bench.tick()),
                "conflicts-declared", "没有安装");
        assertFalse(bare.problems().isEmpty());
    }

    @Test
    void aGuardedChangeWhoseVoidingBreaksOffIsTakenBack() {
        var change = SetCommand.create(bench.document.domain(), bench.row, Literals.ACTIVITY_DATA__QUANTITY,
                BigDecimal.ONE);
        assertThrows(Refusal.class, () -> bench.document.execute(Guarding.breakingOff(change)));
        assertEquals(new BigDecimal("1000"), bench.row.getQuantity());
        assertFalse(bench.document.commands().canUndo());
    }
}
