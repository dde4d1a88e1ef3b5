package org.hecha.verification.process;

import static org.hecha.verification.process.ProcessBench.MONDAY;
import static org.hecha.verification.process.ProcessBench.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.hecha.model.fieldwork.Fieldwork;
import org.hecha.model.fieldwork.PlannedActivity;
import org.hecha.model.fieldwork.Risk;
import org.hecha.model.fieldwork.RiskLevel;
import org.hecha.model.finding.Severity;
import org.hecha.standard.Standing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Risks, the plan against them, and visits. */
class PlanningTest {

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

    private Fieldwork work() {
        return bench.document.engagement().getFieldwork();
    }

    private int risks() {
        return work() == null ? 0 : work().getRisks().size();
    }

    private ProcessBench.Attempt risk(String subject, String assertion, String words, RiskLevel inherent,
            RiskLevel control, String by) {
        return () -> bench.planning.addRisk(bench.document,
                new Planning.RiskDraft(subject, assertion, words, "核对"), new Planning.Rating(inherent, control, null), by,
                bench.tick());
    }

    private ProcessBench.Attempt activity(String technique, String what, String member, List<String> risks) {
        return () -> bench.planning.addActivity(bench.document,
                new Planning.ActivityDraft(technique, "power", what, false, member, MONDAY, risks, null));
    }

    @Test
    void aRiskIsAddedRatedAndRemoved() throws Exception {
        bench.roundTrip(risk("外购电力", "cut-off", "跨期", RiskLevel.HIGH, RiskLevel.LOW, "李组长"), () -> risks() == 1);
        Risk risk = work().getRisks().get(0);
        assertEquals("power", risk.getSubjectId());
        assertEquals(RiskLevel.MEDIUM, risk.getDetection(), "proposed from high and low");
        assertEquals("lead", risk.getAssessedBy());
        bench.roundTrip(() -> bench.planning.rateRisk(bench.document, "1", new Planning.Rating(null, RiskLevel.HIGH, null),
                null, "王核查", bench.tick()), () -> risk.getDetection() == RiskLevel.LOW);
        bench.run(() -> bench.planning.rateRisk(bench.document, risk.getId(),
                new Planning.Rating(null, null, RiskLevel.HIGH), "加倍核对", "王核查", bench.tick()));
        assertEquals(RiskLevel.HIGH, risk.getDetection(), "what is given is kept");
        assertEquals("加倍核对", risk.getResponse());
        bench.roundTrip(() -> bench.planning.removeRisk(bench.document, "1"), () -> risks() == 0);
    }

    @Test
    void theProposalFollowsTheDeclaredTableAndSaysThatItIsUnconfirmed() {
        DetectionRisk detection = bench.processing.definitions().get(0).detection();
        assertEquals(Standing.UNCONFIRMED, detection.standing());
        Map<List<RiskLevel>, RiskLevel> expected = Map.of(List.of(RiskLevel.HIGH, RiskLevel.HIGH), RiskLevel.LOW,
                List.of(RiskLevel.MEDIUM, RiskLevel.MEDIUM), RiskLevel.MEDIUM,
                List.of(RiskLevel.LOW, RiskLevel.LOW), RiskLevel.HIGH);
        expected.forEach((levels, proposed) -> assertEquals(proposed,
                detection.proposed(levels.get(0), levels.get(1)).orElseThrow()));
        assertTrue(detection.proposed(RiskLevel.UNRATED, RiskLevel.HIGH).isEmpty());
    }

    @Test
    void aRiskThatSaysNothingIsRefused() throws Exception {
        refused(risk("no-source", "accuracy", "x", null, null, "李组长"), "no-source");
        refused(risk(null, "luck", "x", null, null, "李组长"), "luck", "accuracy");
        refused(risk(null, "accuracy", " ", null, null, "李组长"), "说明");
        refused(risk(null, "accuracy", "x", null, null, "赵复核"), "赵复核", "技术复核人");
        refused(risk(null, "accuracy", "x", null, null, "无此人"), "无此人");
        assertNull(work());
        refused(() -> bench.planning.rateRisk(bench.document, "1", new Planning.Rating(RiskLevel.LOW, null, null), null,
                "李组长", bench.tick()), "1");
        bench.run(risk("", "accuracy", "整体", null, null, "李组长"));
        assertEquals(RiskLevel.UNRATED, work().getRisks().get(0).getDetection());
        refused(() -> bench.planning.rateRisk(bench.document, "1", new Planning.Rating(null, null, null), " ", "李组长",
                bench.tick()), "没有要评定");
    }

    @Test
    void aPlannedActivityAnswersRisksAndHoldsThem() throws Exception {
        bench.run(risk("外购电力", "accuracy", "抄录", RiskLevel.HIGH, RiskLevel.HIGH, "李组长"));
        refused(activity("divination", "x", "王核查", List.of()), "divination", "recalculation");
        refused(activity("RECALCULATION", " ", "王核查", List.of()), "做什么");
        refused(activity("recalculation", "x", "孙签字", List.of()), "孙签字");
        refused(activity("recalculation", "x", "王核查", List.of("2")), "2");
        bench.roundTrip(activity("CROSS_CHECK", "与结算单核对", "王核查", List.of("1")),
                () -> work().getActivities().size() == 1);
        PlannedActivity activity = work().getActivities().get(0);
        assertEquals("cross-check", activity.getTechnique());
        assertEquals(List.of(work().getRisks().get(0).getId()), activity.getRiskIds());
        refused(() -> bench.planning.removeRisk(bench.document, "1"), "与结算单核对");
        refused(() -> bench.planning.addActivity(bench.document, new Planning.ActivityDraft("sampling", null, "抽样", false,
                "王核查", null, List.of(), "nowhere")), "nowhere");
    }

    @Test
    void whatCameOutOfAnActivityIsSaidOnce() throws Exception {
        bench.run(risk("外购电力", "accuracy", "抄录", RiskLevel.HIGH, RiskLevel.HIGH, "李组长"));
        bench.run(activity("recalculation", "重算", "王核查", List.of("1")));
        bench.finding(Severity.WARN, null);
        PlannedActivity activity = work().getActivities().get(0);
        refused(() -> bench.planning.activityDone(bench.document, "1", " ", "王核查", List.of(), List.of(),
                bench.tick()), "结果");
        refused(() -> bench.planning.activityDone(bench.document, "1", "x", "赵复核", List.of(), List.of(),
                bench.tick()), "赵复核");
        refused(() -> bench.planning.activityDone(bench.document, "1", "x", "王核查", List.of("gone"), List.of(),
                bench.tick()), "gone");
        refused(() -> bench.planning.activityDone(bench.document, "1", "x", "王核查", List.of(), List.of(7),
                bench.tick()), "#7");
        bench.roundTrip(() -> bench.planning.activityDone(bench.document, "1", "不一致", "王核查", List.of("invoice"),
                List.of(1), bench.tick()), () -> activity.getDoneOn() != null);
        assertEquals(List.of("finding1"), activity.getFindingIds());
        refused(() -> bench.planning.activityDone(bench.document, "1", "x", "王核查", List.of(), List.of(),
                bench.tick()), "已于");
    }

    @Test
    void aVisitIsMadeOrWaivedAndNotBoth() throws Exception {
        refused(() -> bench.planning.waiveVisit(bench.document, " "), "理由");
        refused(() -> visit(MONDAY, MONDAY.minusDays(1), List.of("王核查"), "配电室"), "首日和末日");
        refused(() -> visit(MONDAY, MONDAY, List.of(), "配电室"), "成员");
        refused(() -> visit(MONDAY, MONDAY, List.of("赵复核"), "配电室"), "赵复核");
        refused(() -> visit(MONDAY, MONDAY, List.of("王核查"), ""), "区域");
        bench.roundTrip(() -> bench.planning.waiveVisit(bench.document, "两年无不符合项"),
                () -> work() != null && work().getVisits().size() == 1);
        refused(() -> visit(MONDAY, MONDAY, List.of("王核查"), "配电室"), "免除");
        refused(() -> bench.planning.waiveVisit(bench.document, "再免"), "免除");
        bench.document.undo();
        bench.roundTrip(() -> visit(MONDAY, MONDAY, List.of("王核查", "lead"), "配电室"),
                () -> work() != null && work().getVisits().size() == 1);
        assertEquals(List.of("verifier", "lead"), work().getVisits().get(0).getMemberIds());
        refused(() -> bench.planning.waiveVisit(bench.document, "x"), "已经做过");
    }

    private org.eclipse.emf.common.command.Command visit(java.time.LocalDate from, java.time.LocalDate to,
            List<String> members, String areas) throws org.hecha.core.text.Refusal {
        return bench.planning.addVisit(bench.document,
                new Planning.VisitDraft(from, to, members, List.of(), "电工", areas));
    }
}
