package org.hecha.verification.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.hecha.model.engagement.AssuranceLevel;
import org.hecha.model.engagement.OpinionKind;
import org.hecha.model.engagement.TeamRole;
import org.hecha.model.fieldwork.FieldworkFactory;
import org.hecha.model.fieldwork.SiteVisit;
import org.hecha.model.finding.Finding;
import org.hecha.model.finding.FindingFactory;
import org.hecha.model.finding.FindingKind;
import org.hecha.model.finding.FindingState;
import org.hecha.model.finding.Severity;
import org.hecha.verification.internal.condition.AllConditions;
import org.junit.jupiter.api.Test;

/** Each condition, unmet and met. */
class ConditionsTest extends ConditionBench {

    @Test
    void everyConditionIsUsedAndHasItsOwnId() {
        Set<String> ids = new TreeSet<>();
        AllConditions.CONDITIONS.forEach(one -> assertTrue(ids.add(one.id()), one.id()));
        Set<String> used = new TreeSet<>();
        bench.processing.definitions().get(0).steps().forEach(step -> {
            used.addAll(step.entry());
            used.addAll(step.exit());
        });
        assertEquals(ids, used);
    }

    @Test
    void team() {
        holds("conflicts-declared");
        bench.reviewer.setConflictDeclared(false);
        lacks("conflicts-declared", "赵复核");
        holds("one-lead");
        bench.verifier.setRole(TeamRole.LEAD_VERIFIER);
        lacks("one-lead", "2");
        bench.verifier.setRole(TeamRole.VERIFIER);
        bench.lead.setRole(TeamRole.VERIFIER);
        lacks("one-lead", "核查组长");
    }

    @Test
    void competence() {
        holds("competence-covered");
        bench.fixture.criterion("GBT32151.34");
        lacks("competence-covered", "GBT32151.34");
        bench.reviewer.getFields().add("GBT32151.34");
        lacks("competence-covered", "GBT32151.34");
        bench.verifier.getFields().add(" gbt32151 ");
        holds("competence-covered");
        bench.fixture.engagement.getOrganization().setIndustryCode("C3091");
        lacks("competence-covered", "C3091");
        bench.verifier.getFields().add("31");
        lacks("competence-covered", "C3091");
        bench.verifier.getFields().add("30");
        holds("competence-covered");
        bench.verifier.getFields().clear();
        bench.verifier.getFields().addAll(List.of("C3091", "GBT3215"));
        lacks("competence-covered", "GBT32151.34");
    }

    @Test
    void rotationOfTheLead() {
        holds("lead-rotation");
        bench.lead.setLeadSince(ProcessBench.MONDAY.minusYears(5));
        holds("lead-rotation");
        bench.lead.setLeadSince(ProcessBench.MONDAY.minusYears(5).minusDays(1));
        lacks("lead-rotation", "李组长", "5 年", "未核实");
        bench.lead.setRole(TeamRole.VERIFIER);
        holds("lead-rotation");
    }

    @Test
    void independenceOfTheReview() {
        holds("reviewer-independent");
        bench.verifier.setName("赵 复核");
        lacks("reviewer-independent", "赵复核");
        bench.verifier.setName("王核查");
        Finding finding = bench.finding(Severity.WARN, null);
        finding.setRaisedBy("赵复核");
        var retest = FindingFactory.eINSTANCE.createRetest();
        retest.setBy("reviewer");
        finding.getRetests().add(retest);
        holds("reviewer-independent");
        finding.setRaisedBy("王核查");
        lacks("reviewer-independent", "复验了发现项 #1");
        finding.getRetests().clear();
        finding.setClosure(FindingFactory.eINSTANCE.createClosure());
        finding.getClosure().setClosedBy("reviewer");
        lacks("reviewer-independent", "关闭了发现项 #1");
        finding.setClosure(null);
        holds("reviewer-independent");
        SiteVisit visit = FieldworkFactory.eINSTANCE.createSiteVisit();
        visit.getMemberIds().add("reviewer");
        bench.fixture.engagement.getFieldwork().getVisits().add(visit);
        lacks("reviewer-independent", "现场访问");
        visit.getMemberIds().clear();
        var activity = FieldworkFactory.eINSTANCE.createPlannedActivity();
        activity.setDoneBy("赵复核");
        bench.fixture.engagement.getFieldwork().getActivities().add(activity);
        lacks("reviewer-independent", "计划活动");
        activity.setDoneBy("王核查");
        bench.opinion(OpinionKind.UNMODIFIED).setProposedBy("reviewer");
        lacks("reviewer-independent", "拟定了核查意见");
        bench.document.engagement().setOpinion(null);
        bench.reviewer.setRole(TeamRole.VERIFIER);
        lacks("reviewer-independent", "技术复核人");
    }

    @Test
    void theSignatoryIsSomebodyElse() {
        holds("signatory-separate");
        bench.signatory.setName("李组长");
        lacks("signatory-separate", "李组长", "核查组长");
        bench.signatory.setName("赵复核");
        lacks("signatory-separate", "技术复核人");
        bench.signatory.setName("孙签字");
        bench.signatory.setRole(TeamRole.VERIFIER);
        lacks("signatory-separate", "授权签字人");
    }

    @Test
    void terms() {
        holds("terms-agreed");
        bench.fixture.engagement.setMaterialityPercent(null);
        lacks("terms-agreed", "重要性");
        bench.fixture.engagement.setMaterialityAbsolute(BigDecimal.ZERO);
        holds("terms-agreed");
        bench.fixture.engagement.setMaterialityAbsolute(BigDecimal.ONE.negate());
        lacks("terms-agreed", "重要性");
        bench.fixture.engagement.setMaterialityPercent(BigDecimal.ZERO);
        bench.fixture.engagement.setPeriodEnd(bench.fixture.engagement.getPeriodStart().minusDays(1));
        bench.fixture.engagement.getCriteria().clear();
        lacks("terms-agreed", "期间", "准则");
    }

    @Test
    void record() {
        lacks("record-written", "记录");
        record = "写了";
        holds("record-written");
    }

    @Test
    void findings() {
        holds("findings-answered");
        holds("grave-findings-settled");
        Finding finding = bench.finding(Severity.FAIL, "1");
        lacks("findings-answered", "#1");
        lacks("grave-findings-settled", "#1");
        finding.getActions().add(FindingFactory.eINSTANCE.createCorrectiveAction());
        holds("findings-answered");
        for (FindingState open : List.of(FindingState.ANSWERED, FindingState.RETESTED)) {
            finding.setState(open);
            lacks("grave-findings-settled", "#1");
        }
        for (FindingState settled : List.of(FindingState.CLOSED, FindingState.ACCEPTED)) {
            finding.setState(settled);
            holds("grave-findings-settled");
        }
        bench.finding(Severity.WARN, null).setKind(FindingKind.OBSERVATION);
        holds("findings-answered");
        holds("grave-findings-settled");
    }

    @Test
    void checksAfterTheLastChange() throws Exception {
        lacks("checks-current", "hecha check");
        bench.check();
        holds("checks-current");
        bench.row.getEvidenceIds().clear();
        lacks("checks-current", "HECHA-EVIDENCE");
        bench.check();
        holds("checks-current");
        bench.fixture.member("late", "后来者", TeamRole.VERIFIER, true);
        lacks("checks-current", "HECHA-TEAM-CONFLICT");
    }

    @Test
    void evidence() {
        holds("evidence-complete");
        bench.invoice.setWithdrawnReason("作废");
        lacks("evidence-complete", "外购电力", "1 条");
        bench.invoice.setWithdrawnReason(null);
        bench.row.getEvidenceIds().set(0, "gone");
        lacks("evidence-complete", "外购电力");
        bench.row.getEvidenceIds().clear();
        lacks("evidence-complete", "外购电力");
    }

    @Test
    void opinion() throws Exception {
        lacks("opinion-proposed", "核查意见");
        holds("opinion-allowed");
        var opinion = bench.opinion(OpinionKind.UNMODIFIED);
        holds("opinion-proposed");
        opinion.setAssuranceLevel(AssuranceLevel.LIMITED);
        lacks("opinion-proposed", "保证等级");
        lacks("opinion-allowed");
        bench.check();
        holds("opinion-allowed");
        var finding = bench.finding(Severity.WARN, "50");
        lacks("opinion-allowed", "50.00");
        opinion.setKind(OpinionKind.MODIFIED);
        lacks("opinion-allowed", "保留事项");
        opinion.setQualification("电量除外");
        holds("opinion-allowed");
        opinion.setPervasive(true);
        lacks("opinion-allowed", "否定意见");
        opinion.setKind(OpinionKind.ADVERSE);
        holds("opinion-allowed");
        finding.setMisstatement(java.math.BigDecimal.ONE);
        lacks("opinion-allowed");
    }

    /** What the opinion itself says of scope and pervasiveness bars kinds, as when it was proposed. */
    @Test
    void theOpinionIsJudgedWithItsOwnScopeAndReach() throws Exception {
        bench.check();
        var opinion = bench.opinion(OpinionKind.ADVERSE);
        lacks("opinion-allowed");
        opinion.setKind(OpinionKind.UNMODIFIED);
        holds("opinion-allowed");
        opinion.setScopeLimitation("六月账单已遗失");
        lacks("opinion-allowed");
        opinion.setKind(OpinionKind.MODIFIED);
        opinion.setQualification("六月电量除外");
        holds("opinion-allowed");
        opinion.setPervasive(true);
        lacks("opinion-allowed");
        opinion.setKind(OpinionKind.DISCLAIMER);
        holds("opinion-allowed");

        opinion.setScopeLimitation(null);
        bench.finding(Severity.WARN, "400");
        opinion.setKind(OpinionKind.MODIFIED);
        lacks("opinion-allowed", "400");
        opinion.setKind(OpinionKind.ADVERSE);
        holds("opinion-allowed");
    }

    @Test
    void report() throws Exception {
        lacks("report-written", "hecha report");
        Files.createDirectories(bench.document.folder().resolve("report"));
        Files.writeString(bench.document.folder().resolve("report/notes.txt"), "x");
        lacks("report-written", "hecha report");
        bench.report();
        holds("report-written");
    }

    @Test
    void signatures() throws Exception {
        for (String subject : List.of("plan", "draft", "review", "approval", "issue")) {
            lacks(subject + "-signed", "签署");
        }
        bench.fixture.engagement.setFieldwork(null);
        bench.through("issue");
        for (String subject : List.of("plan", "draft", "review", "approval", "issue")) {
            holds(subject + "-signed");
        }
        bench.row.setQuantity(BigDecimal.ONE);
        holds("plan-signed");
        lacks("review-signed", "数量");
        bench.voided();
        lacks("approval-signed", "批准");
    }
}
