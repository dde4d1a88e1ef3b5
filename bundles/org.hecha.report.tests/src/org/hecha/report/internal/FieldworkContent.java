package org.hecha.report.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.hecha.core.text.Localized;
import org.hecha.model.engagement.AssuranceLevel;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.engagement.EngagementFactory;
import org.hecha.model.engagement.Opinion;
import org.hecha.model.engagement.OpinionKind;
import org.hecha.model.engagement.ProcessStep;
import org.hecha.model.engagement.SignOff;
import org.hecha.model.engagement.StepState;
import org.hecha.model.engagement.TeamRole;
import org.hecha.model.evidence.Annotation;
import org.hecha.model.evidence.EvidenceFactory;
import org.hecha.model.evidence.EvidenceItem;
import org.hecha.model.evidence.PdfAnchor;
import org.hecha.model.fieldwork.Checklist;
import org.hecha.model.fieldwork.ChecklistAnswer;
import org.hecha.model.fieldwork.ChecklistItem;
import org.hecha.model.fieldwork.Fieldwork;
import org.hecha.model.fieldwork.FieldworkFactory;
import org.hecha.model.fieldwork.PlannedActivity;
import org.hecha.model.fieldwork.Risk;
import org.hecha.model.fieldwork.RiskLevel;
import org.hecha.model.fieldwork.Sample;
import org.hecha.model.fieldwork.SampleItem;
import org.hecha.model.fieldwork.SamplingMethod;
import org.hecha.model.fieldwork.SiteVisit;
import org.hecha.model.finding.Closure;
import org.hecha.model.finding.ClosureResult;
import org.hecha.model.finding.CorrectiveAction;
import org.hecha.model.finding.Finding;
import org.hecha.model.finding.FindingArea;
import org.hecha.model.finding.FindingFactory;
import org.hecha.model.finding.FindingKind;
import org.hecha.model.finding.FindingState;
import org.hecha.model.finding.Retest;
import org.hecha.model.finding.Severity;
import org.hecha.model.finding.Suppression;
import org.hecha.model.inventory.CrossKind;
import org.hecha.model.inventory.CrossRecord;
import org.hecha.model.inventory.InventoryFactory;
import org.hecha.report.ReportContent;
import org.hecha.report.VerifierWork;
import org.hecha.report.VerifierWork.Titled;
import org.hecha.standard.Text;
import org.hecha.standard.comparison.Materiality;
import org.hecha.standard.comparison.MaterialityLine;
import org.hecha.standard.comparison.Misstatement;

/** The small report with everything a team plans, asks, tests and signs. */
final class FieldworkContent {

    static final Instant AT = Instant.parse("2026-11-20T02:30:00Z");

    private FieldworkContent() {
    }

    static ReportContent of(Locale language) {
        ReportContent content = SampleContent.of(language);
        engagement(content.engagement());
        fieldwork(content.engagement());
        findings(content);
        evidence(content);
        CrossRecord prior = InventoryFactory.eINSTANCE.createCrossRecord();
        prior.setSourceId("s1");
        prior.setKind(CrossKind.PRIOR_YEAR);
        prior.setPeriodStart(LocalDate.of(2021, 1, 1));
        prior.setPeriodEnd(LocalDate.of(2021, 12, 31));
        prior.setQuantity(new BigDecimal("12000"));
        prior.setUnit("MWh");
        content.inventory().getCrossRecords().add(prior);
        return content.with(work());
    }

    private static VerifierWork work() {
        Materiality agreed = new Materiality(Optional.of(new BigDecimal("5")), Optional.of(new BigDecimal("400")), new BigDecimal("8904.5"));
        MaterialityLine total = new MaterialityLine(MaterialityLine.ALL, agreed, Misstatement.NONE.plus(new BigDecimal("-200")),
                Misstatement.NONE.plus(new BigDecimal("-250")), new BigDecimal("250"), List.of(1, 3));
        return new VerifierWork(List.of(total), Map.of("sample1", Localized.verbatim("-250 ± 80 tCO2e (95 %)")),
                Map.of(Titled.STEP, Map.of("site-visit", new Text("现场核查步骤", "Site visit step")),
                        Titled.SAMPLING_RULES, Map.of("BEIJING", new Text("北京试点规则", "Beijing pilot rule")),
                        Titled.RULE, Map.of("HECHA-BENFORD", new Text("首位数字像自然产生的吗？", "Do the first digits look natural?")),
                        Titled.EVIDENCE_KIND, Map.of("invoice", new Text("发票类", "Invoices"))),
                List.of(new Text("措辞未核实。", "The wording is unconfirmed.")));
    }

    private static void engagement(Engagement engagement) {
        engagement.getTeam().get(0).setId("m1");
        engagement.getTeam().get(0).getFields().addAll(List.of("纺织", "能源"));
        engagement.setMaterialityAbsolute(new BigDecimal("400"));
        engagement.setMaterialityBy("张三");
        engagement.setMaterialityAt(java.time.Instant.parse("2026-10-09T01:02:03Z"));
        engagement.setPriorNumber("HC-2022-009");
        ProcessStep step = EngagementFactory.eINSTANCE.createProcessStep();
        step.setKind("site-visit");
        step.setState(StepState.DONE);
        step.setOwnerId("m1");
        step.setDue(LocalDate.of(2026, 11, 10));
        step.setStartedOn(LocalDate.of(2026, 11, 5));
        step.setCompletedOn(LocalDate.of(2026, 11, 6));
        step.setRecord("现场记录齐全");
        engagement.getProcess().add(step);
        SignOff voided = EngagementFactory.eINSTANCE.createSignOff();
        voided.setMemberId("m1");
        voided.setRole(TeamRole.LEAD_VERIFIER);
        voided.setSubject("report");
        voided.setSignedAt(AT);
        voided.setVoidedAt(AT.plusSeconds(3600));
        voided.setVoidedBy("外购电力 quantity");
        engagement.getSignOffs().add(voided);
        Opinion opinion = EngagementFactory.eINSTANCE.createOpinion();
        opinion.setKind(OpinionKind.MODIFIED);
        opinion.setAssuranceLevel(AssuranceLevel.LIMITED);
        opinion.setAddressee("董事会 The board");
        opinion.setStatement("我们没有注意到任何事项……\n保留事项：#2 不改");
        opinion.setQualification("#2 不改");
        opinion.setBasis("九项检查 nine checks");
        opinion.setPlace("南京 Nanjing");
        opinion.setIntendedUse("仅供客户 client only");
        opinion.setIssuedOn(LocalDate.of(2026, 11, 21));
        opinion.setProposedBy("m1");
        engagement.setOpinion(opinion);
    }

    private static void fieldwork(Engagement engagement) {
        FieldworkFactory make = FieldworkFactory.eINSTANCE;
        Fieldwork work = make.createFieldwork();
        engagement.setFieldwork(work);
        Risk risk = make.createRisk();
        risk.setSubjectId("s1");
        risk.setDescription("电量漏记 power left out");
        risk.setAssertion("completeness");
        risk.setInherent(RiskLevel.HIGH);
        risk.setControl(RiskLevel.MEDIUM);
        risk.setDetection(RiskLevel.LOW);
        risk.setResponse("逐月核对发票 month by month");
        work.getRisks().add(risk);
        PlannedActivity done = make.createPlannedActivity();
        done.setTechnique("recalculation");
        done.setWhat("重算 recalculate");
        done.setOnSite(true);
        done.setDoneOn(LocalDate.of(2026, 11, 6));
        done.setDoneBy("m1");
        done.setResult("相符 agrees");
        work.getActivities().add(done);
        PlannedActivity open = make.createPlannedActivity();
        open.setTechnique("inquiry");
        open.setWhat("询问 ask the operator");
        open.setDue(LocalDate.of(2026, 11, 30));
        work.getActivities().add(open);
        SiteVisit visit = make.createSiteVisit();
        visit.setStartedOn(LocalDate.of(2026, 11, 5));
        visit.setEndedOn(LocalDate.of(2026, 11, 6));
        visit.getMemberIds().add("m1");
        visit.setInterviewed("能源科 energy office");
        visit.setAreas("配电室 switch room");
        work.getVisits().add(visit);
        Sample sample = make.createSample();
        sample.setId("sample1");
        sample.setTitle("电费单 power bills");
        sample.setMethod(SamplingMethod.MONETARY_UNIT);
        sample.setRuleSet("BEIJING");
        sample.setSeed(20261105L);
        sample.setSize(5);
        sample.setConfidence(new BigDecimal("95"));
        sample.setPopulationCount(24);
        sample.setPopulationValue(new BigDecimal("8911.8"));
        sample.setDrawnBy("m1");
        sample.setDrawnAt(AT);
        for (String audited : new String[] {"100", "101", null}) {
            SampleItem item = make.createSampleItem();
            item.setQuantity(new BigDecimal("100"));
            item.setAudited(audited == null ? null : new BigDecimal(audited));
            sample.getItems().add(item);
        }
        work.getSamples().add(sample);
        Checklist list = make.createChecklist();
        list.setTitle("文件评审表 Document review table");
        list.setStandardId("CN-VG");
        list.setEdition("2021");
        list.setOpenedBy("m1");
        list.setOpenedAt(AT);
        for (int i = 0; i < 3; i++) {
            ChecklistItem item = make.createChecklistItem();
            item.setSection(i < 2 ? "基本情况 basics" : "边界 boundary");
            item.setRequirement("要求 requirement " + i);
            item.setClause("5." + i);
            item.setMeans("查 read");
            item.setUnconfirmed(i == 1);
            item.setRecord("记录 record " + i);
            item.setDoubt(i == 2 ? "现场再看 look again" : null);
            item.setAnswer(i == 0 ? ChecklistAnswer.CONFORMING : i == 1 ? ChecklistAnswer.NOT_CONFORMING : ChecklistAnswer.OPEN);
            list.getItems().add(item);
        }
        work.getChecklists().add(list);
    }

    private static void findings(ReportContent content) {
        FindingFactory make = FindingFactory.eINSTANCE;
        Finding closed = make.createFinding();
        closed.setId("f2");
        closed.setNumber(2);
        closed.setKind(FindingKind.NON_CONFORMITY);
        closed.setSeverity(Severity.WARN);
        closed.setArea(FindingArea.BOUNDARY);
        closed.setTitle("边界不全 boundary incomplete");
        closed.setSubjectId("s1");
        closed.setState(FindingState.CLOSED);
        CorrectiveAction action = make.createCorrectiveAction();
        action.setCause("疏忽 oversight");
        action.setMeasure("补充 added");
        closed.getActions().add(action);
        Retest retest = make.createRetest();
        retest.setPassed(true);
        retest.setWhat("再查平面图 plan seen again");
        closed.getRetests().add(retest);
        Closure closure = make.createClosure();
        closure.setResult(ClosureResult.CORRECTED);
        closure.setConclusion("已补 done");
        closed.setClosure(closure);
        content.findings().getFindings().add(closed);
        Finding projected = make.createFinding();
        projected.setNumber(3);
        projected.setKind(FindingKind.MISSTATEMENT);
        projected.setSeverity(Severity.WARN);
        projected.setState(FindingState.ACCEPTED);
        projected.setArea(FindingArea.DATA);
        projected.setTitle("样本推断 projected from the sample");
        projected.setSampleId("sample1");
        projected.setMisstatement(new BigDecimal("-250"));
        content.findings().getFindings().add(projected);
        Suppression suppression = make.createSuppression();
        suppression.setRuleId("HECHA-BENFORD");
        suppression.setReason("记录太少 too few records");
        suppression.setBy("m1");
        suppression.setAt(AT);
        suppression.setExpires(LocalDate.of(2027, 1, 31));
        content.findings().getSuppressions().add(suppression);
    }

    private static void evidence(ReportContent content) {
        EvidenceItem item = content.evidence().getItems().get(0);
        item.setId("e1");
        item.setKind("invoice");
        item.setSm3("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
        item.setOriginal(true);
        item.setIssuer("供电公司 grid company");
        Annotation annotation = EvidenceFactory.eINSTANCE.createAnnotation();
        annotation.setItemId("e1");
        annotation.setSubjectId("s1");
        annotation.setQuote("14,607.12 MWh");
        PdfAnchor anchor = EvidenceFactory.eINSTANCE.createPdfAnchor();
        anchor.setPage(7);
        annotation.setAnchor(anchor);
        content.evidence().getAnnotations().add(annotation);
    }
}
