package org.hecha.verification.process;

import static org.hecha.verification.process.ProcessBench.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.hecha.model.engagement.EngagementFactory;
import org.hecha.model.engagement.SignOff;
import org.hecha.model.engagement.StepState;
import org.hecha.model.engagement.TeamMember;
import org.hecha.model.engagement.TeamRole;
import org.hecha.model.finding.FindingFactory;
import org.hecha.model.finding.Retest;
import org.hecha.model.finding.Severity;
import org.hecha.verification.internal.signing.Signers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may sign what, and in which order. */
class SignOffRolesTest {

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

    private ProcessBench.Attempt sign(String subject, String member) {
        return () -> bench.signOffs.sign(bench.document, subject, member, null, bench.tick());
    }

    private TeamMember also(String id, String name, TeamRole role) {
        TeamMember member = EngagementFactory.eINSTANCE.createTeamMember();
        member.setId(id);
        member.setName(name);
        member.setRole(role);
        member.setConflictDeclared(true);
        bench.document.engagement().getTeam().add(member);
        return member;
    }

    @Test
    void aSignOffKeepsWhoWhenInWhichRoleAndEveryField() throws Exception {
        bench.through("correction");
        bench.start("draft");
        bench.opinion(org.hecha.model.engagement.OpinionKind.UNMODIFIED);
        bench.run(() -> bench.planning.activityDone(bench.document, "1", "一致", "王核查", List.of(), List.of(),
                bench.tick()));
        bench.roundTrip(() -> bench.signOffs.sign(bench.document, "draft", "李组长", " 可提交复核 ", bench.tick()),
                () -> bench.standing("draft").isPresent());
        SignOff signOff = bench.standing("draft").orElseThrow();
        assertEquals("lead", signOff.getMemberId());
        assertEquals(TeamRole.LEAD_VERIFIER, signOff.getRole());
        assertEquals("可提交复核", signOff.getRemark());
        assertEquals(64, signOff.getDigest().length());
        String row = signOff.getObjects().stream().filter(o -> o.getObjectId().equals("power-0")).findFirst()
                .orElseThrow().getFields();
        assertTrue(row.matches(".*\\bquantity=[0-9a-f]{16} .*") && row.contains("evidenceIds="), row);
        assertTrue(signOff.getObjects().stream().noneMatch(o -> bench.document.engagement().getProcess().stream()
                .anyMatch(step -> step.getId().equals(o.getObjectId()))), "steps are not signed");
    }

    @Test
    void everySubjectIsSignedByItsRoleAlone() throws Exception {
        bench.through("risk-assessment");
        bench.start("planning");
        bench.run(() -> bench.planning.addActivity(bench.document, new Planning.ActivityDraft("inquiry", null, "询问",
                true, "王核查", null, List.of("1"), null)));
        for (String wrong : List.of("王核查", "赵复核", "孙签字")) {
            refused(sign("plan", wrong), wrong, "核查组长");
        }
        refused(sign("plan", "无此人"), "无此人");
        refused(sign("no-subject", "李组长"), "no-subject", "plan");
        bench.sign("planning", "lead");
        refused(sign("plan", "李组长"), "已由李组长");
        bench.complete("planning");
        bench.through("draft");
        bench.start("technical-review");
        for (String wrong : List.of("李组长", "王核查", "孙签字")) {
            refused(sign("review", wrong), wrong, "技术复核人");
        }
        bench.through("draft");
        bench.sign("review", "赵复核");
        bench.complete("technical-review");
        bench.start("approval");
        for (String wrong : List.of("李组长", "赵复核")) {
            refused(sign("approval", wrong), wrong, "授权签字人");
        }
    }

    @Test
    void theOrderCannotBeTurned() throws Exception {
        refused(sign("plan", "李组长"), "hecha process plan");
        bench.through("correction");
        refused(sign("review", "赵复核"), "未开始");
        bench.start("draft");
        bench.step("technical-review").setState(StepState.ACTIVE);
        bench.step("approval").setState(StepState.ACTIVE);
        bench.step("issue").setState(StepState.ACTIVE);
        refused(sign("review", "赵复核"), "报告初稿");
        refused(sign("approval", "孙签字"), "技术复核");
        refused(sign("issue", "孙签字"), "批准");
        bench.prepare("draft");
        refused(sign("approval", "孙签字"), "技术复核");
        bench.sign("review", "赵复核");
        refused(sign("issue", "孙签字"), "批准");
        bench.sign("approval", "孙签字");
        bench.report();
        bench.sign("issue", "孙签字");
    }

    @Test
    void nothingIsSignedOverAChangedGround() throws Exception {
        bench.through("draft");
        bench.start("technical-review");
        bench.factor.setValue(new java.math.BigDecimal("0.6"));
        refused(sign("review", "赵复核"), "报告初稿", "参数", "EF");
    }

    @Test
    void theLeadCannotReviewUnderAnotherEntryOfTheSameName() throws Exception {
        TeamMember second = also("second", " 李\u200b·组长", TeamRole.TECHNICAL_REVIEWER);
        bench.fixture.engagement.getTeam().remove(bench.reviewer);
        bench.run(() -> bench.work.plan(bench.document, ProcessBench.MONDAY));
        bench.start("acceptance");
        refused(() -> bench.work.complete(bench.document, "acceptance", "x", List.of(), bench.tick()), "独立性");
        assertEquals(StepState.ACTIVE, bench.state("acceptance"));
        second.setName("赵复核");
        bench.complete("acceptance");
    }

    @Test
    void aReviewerWhoStandsInTheTeamUnderTheSameNameCannotSign() throws Exception {
        also("twin", "赵复核", TeamRole.VERIFIER);
        bench.document.engagement().getTeam().remove(bench.reviewer);
        bench.document.engagement().getTeam().add(0, bench.reviewer);
        bench.run(() -> bench.work.plan(bench.document, ProcessBench.MONDAY));
        for (String step : List.of("draft", "technical-review")) {
            bench.step(step).setState(StepState.ACTIVE);
        }
        plainSignOff("plan", bench.lead);
        plainSignOff("draft", bench.lead);
        refused(sign("review", "赵复核"), "赵复核", "技术复核人", "核查员");
        refused(sign("review", "ＺＨＡＯ"), "ＺＨＡＯ");
    }

    @Test
    void nobodySignsInTwoRolesEvenAfterTheRoleWasExchanged() throws Exception {
        bench.through("technical-review");
        // lead and reviewer change places
        bench.lead.setRole(TeamRole.TECHNICAL_REVIEWER);
        bench.reviewer.setRole(TeamRole.LEAD_VERIFIER);
        assertEquals(3, bench.voided());
        bench.run(() -> bench.work.reopen(bench.document, "planning", "换组长", bench.tick()));
        assertEquals(StepState.VOIDED, bench.state("document-review"));
        refused(sign("plan", "赵复核"), "赵复核已作为技术复核人", "不得再作为核查组长");
    }

    @Test
    void oneWhoWasTakenOutAndComesBackUnderTheSameNameIsKnown() throws Exception {
        bench.through("draft");
        bench.document.engagement().getTeam().remove(bench.lead);
        TeamMember returned = also("returned", "李组长", TeamRole.AUTHORISED_SIGNATORY);
        bench.document.engagement().getTeam().remove(bench.signatory);
        bench.voided();
        bench.step("issue").setState(StepState.ACTIVE);
        bench.step("approval").setState(StepState.ACTIVE);
        SignOff review = plainSignOff("review", bench.reviewer);
        assertEquals(List.of(), bench.signOffs.changes(bench.document, review).listed());
        refused(sign("approval", returned.getId()), "李组长", "核查组长", "授权签字人");
    }

    @ParameterizedTest
    @ValueSource(strings = {"李 组长", "李\u200b组长", "李·组长"})
    void oneWhoWasTakenOutIsKnownUnderAnotherSpelling(String name) throws Exception {
        bench.through("draft");
        bench.document.engagement().getTeam().remove(bench.lead);
        TeamMember returned = also("returned", name, TeamRole.TECHNICAL_REVIEWER);
        assertTrue(Signers.otherRole(bench.document.engagement(), returned).isPresent());
        TeamMember other = also("other", "组长", TeamRole.TECHNICAL_REVIEWER);
        assertTrue(Signers.otherRole(bench.document.engagement(), other).isEmpty());
    }

    @Test
    void aSignOffOfAnOlderEditionStillTellsWhoSigned() throws Exception {
        bench.through("planning");
        SignOff plan = bench.standing("plan").orElseThrow();
        plan.getObjects().forEach(one -> one.setFields(one.getFields().replaceAll(" who=\\S+", "")));
        assertTrue(plan.getObjects().stream().noneMatch(one -> one.getFields().contains("who=")));
        assertEquals(0, bench.signOffs.changes(bench.document, plan).count());
        bench.document.engagement().getTeam().remove(bench.lead);
        TeamMember returned = also("returned", "李 组长", TeamRole.TECHNICAL_REVIEWER);
        assertTrue(Signers.otherRole(bench.document.engagement(), returned).isPresent());
        TeamMember other = also("other", "组长", TeamRole.TECHNICAL_REVIEWER);
        assertTrue(Signers.otherRole(bench.document.engagement(), other).isEmpty());
    }

    @Test
    void aReviewerWhoDidAnyOfTheWorkIsNotIndependent() throws Exception {
        bench.through("draft");
        bench.start("technical-review");
        var finding = bench.finding(Severity.WARN, null);
        finding.setState(org.hecha.model.finding.FindingState.CLOSED);
        Retest retest = FindingFactory.eINSTANCE.createRetest();
        retest.setId("retest");
        retest.setBy("reviewer");
        finding.getRetests().add(retest);
        assertEquals(1, bench.voided());
        bench.run(() -> bench.work.reopen(bench.document, "draft", "复核前补充", bench.tick()));
        bench.sign("draft", "李组长");
        bench.complete("draft");
        refused(sign("review", "赵复核"), "独立性", "复验了发现项 #1");
        retest.setBy("王核查");
        assertEquals(1, bench.voided());
        assertEquals(StepState.VOIDED, bench.state("draft"));
    }

    /** A sign-off over what is there now, without asking whether it may be given. */
    private SignOff plainSignOff(String subject, TeamMember member) {
        SignOff signOff = EngagementFactory.eINSTANCE.createSignOff();
        signOff.setId("plain-" + subject);
        signOff.setSubject(subject);
        signOff.setMemberId(member.getId());
        signOff.setRole(member.getRole());
        signOff.setSignedAt(bench.tick());
        signOff.getObjects().addAll(org.hecha.verification.internal.signing.Fingerprints.of(
                bench.processing.of(bench.document.engagement()).subject(subject).orElseThrow().covers(),
                org.hecha.verification.internal.signing.Roots.of(bench.document), java.util.Locale.CHINA));
        signOff.setDigest(org.hecha.verification.internal.signing.Fingerprints.digest(signOff.getObjects()));
        bench.document.engagement().getSignOffs().add(signOff);
        return signOff;
    }
}
