package org.hecha.verification.process;

import java.math.BigDecimal;

import org.hecha.model.base.ProvenanceKind;
import org.hecha.model.fieldwork.ChecklistAnswer;
import org.hecha.model.fieldwork.FieldworkFactory;
import org.hecha.model.fieldwork.Risk;
import org.hecha.model.fieldwork.RiskLevel;
import org.hecha.model.fieldwork.SiteVisit;
import org.hecha.verification.testkit.Fixture;
import org.junit.jupiter.api.Test;

/** The conditions about what the team planned, asked and saw, unmet and met. */
class FieldworkConditionsTest extends ConditionBench {

    private Risk risk(String subject, RiskLevel inherent) {
        Risk risk = FieldworkFactory.eINSTANCE.createRisk();
        risk.setId("risk" + bench.fixture.engagement.getFieldwork().getRisks().size());
        risk.setSubjectId(subject);
        risk.setDescription("漏报");
        risk.setInherent(inherent);
        risk.setControl(RiskLevel.LOW);
        risk.setDetection(RiskLevel.LOW);
        risk.setResponse("核对");
        bench.fixture.engagement.getFieldwork().getRisks().add(risk);
        return risk;
    }

    @Test
    void risks() {
        lacks("risks-rated", "风险评估");
        Risk risk = risk("power", RiskLevel.UNRATED);
        lacks("risks-rated", "漏报");
        risk.setInherent(RiskLevel.LOW);
        holds("risks-rated");
        risk.setResponse(" ");
        lacks("risks-rated", "应对措施");
        bench.fixture.engagement.setFieldwork(null);
        lacks("risks-rated", "风险评估");
    }

    @Test
    void largeSources() {
        lacks("large-sources-assessed", "外购电力", "5 %", "未核实");
        risk("power", RiskLevel.LOW);
        holds("large-sources-assessed");
        // 25 of 525 t are less than 5 %, 50 of 550 t are more
        Fixture.state(bench.fixture.source("small", Fixture.POWER, "50", "MWh"), "EF", "0.5", "tCO2/MWh",
                ProvenanceKind.MEASURED);
        holds("large-sources-assessed");
        bench.fixture.inventory.getSources().get(1).getActivityData().get(0).setQuantity(new BigDecimal("100"));
        lacks("large-sources-assessed", "small");
    }

    @Test
    void highRisksInThePlan() {
        risk("power", RiskLevel.MEDIUM);
        lacks("high-risks-planned", "计划");
        var activity = FieldworkFactory.eINSTANCE.createPlannedActivity();
        activity.setId("a");
        activity.setWhat("重算");
        bench.fixture.engagement.getFieldwork().getActivities().add(activity);
        holds("high-risks-planned");
        Risk high = risk("power", RiskLevel.HIGH);
        lacks("high-risks-planned", "漏报");
        activity.getRiskIds().add(high.getId());
        holds("high-risks-planned");
        risk("power", RiskLevel.LOW).setControl(RiskLevel.HIGH);
        lacks("high-risks-planned", "漏报");
        lacks("activities-done", "重算");
        activity.setDoneOn(ProcessBench.MONDAY);
        holds("activities-done");
    }

    @Test
    void checklists() {
        lacks("document-review-answered", "检查表");
        lacks("site-items-answered", "检查表");
        bench.checklist("form", "查");
        holds("document-review-answered");
        lacks("site-items-answered", "检查表");
        var site = bench.checklist("other", "查 · 问");
        holds("site-items-answered");
        site.getItems().get(0).setAnswer(ChecklistAnswer.OPEN);
        lacks("site-items-answered", "other", "1");
        holds("document-review-answered");
        bench.checklist("document-review-2021", "ask").getItems().get(0).setAnswer(ChecklistAnswer.OPEN);
        lacks("document-review-answered", "document-review-2021");
    }

    @Test
    void visits() {
        lacks("site-visit-recorded", "现场访问");
        SiteVisit visit = FieldworkFactory.eINSTANCE.createSiteVisit();
        bench.fixture.engagement.getFieldwork().getVisits().add(visit);
        lacks("site-visit-recorded", "起止日期");
        visit.setWaivedReason("连续两年无不符合项");
        holds("site-visit-recorded");
        holds("site-items-answered");
        visit.setWaivedReason(null);
        visit.setStartedOn(ProcessBench.MONDAY);
        visit.setEndedOn(ProcessBench.MONDAY);
        visit.getMemberIds().add("verifier");
        lacks("site-visit-recorded", "区域");
        visit.setAreas("配电室");
        holds("site-visit-recorded");
        lacks("site-items-answered", "检查表");
    }
}
