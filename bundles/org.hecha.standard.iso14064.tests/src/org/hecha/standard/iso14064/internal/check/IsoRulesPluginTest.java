package org.hecha.standard.iso14064.internal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.hecha.model.base.BaseFactory;
import org.hecha.model.base.ProvenanceKind;
import org.hecha.model.engagement.CategoryThreshold;
import org.hecha.model.engagement.EngagementFactory;
import org.hecha.model.engagement.Opinion;
import org.hecha.model.engagement.OpinionKind;
import org.hecha.model.fieldwork.FieldworkFactory;
import org.hecha.model.finding.Finding;
import org.hecha.model.finding.FindingFactory;
import org.hecha.model.finding.FindingState;
import org.hecha.model.finding.HistoryEntry;
import org.hecha.model.finding.Severity;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.Exclusion;
import org.hecha.model.inventory.InventoryFactory;
import org.hecha.model.inventory.Measurement;
import org.hecha.model.inventory.Parameter;
import org.hecha.model.inventory.Removal;
import org.hecha.model.inventory.SourceStatus;
import org.junit.jupiter.api.Test;

/** The rules of ISO 14064-1 and 14064-3 with the installed engine: one failing and one passing case each. */
class IsoRulesPluginTest extends IsoBench {

    @Test
    void everyRuleHasItsTestAndTheProfileIsInstalled() {
        assertEquals(List.of(), run().problems());
        assertEquals("ISO14064-3", run().profileId());
    }

    @Test
    void organizationAndResponsiblePersonAreNamed() {
        fails("ISO14064-1-9.3.1-a", "", "name of the organization");
        fails("ISO14064-1-9.3.1-b", "", "responsible");

        engagement.getOrganization().setName("江苏某厂");
        engagement.getOrganization().setContact("李二");
        passes("ISO14064-1-9.3.1-a");
        passes("ISO14064-1-9.3.1-b");
    }

    @Test
    void periodIsStated() {
        engagement.setPeriodStart(LocalDate.of(2023, 1, 1));
        fails("ISO14064-1-9.3.1-c", "", "period");
        engagement.setPeriodEnd(LocalDate.of(2022, 12, 31));
        fails("ISO14064-1-9.3.1-c", "", "period");

        engagement.setPeriodEnd(LocalDate.of(2023, 12, 31));
        passes("ISO14064-1-9.3.1-c");
    }

    @Test
    void boundaryIsDescribedAndExclusionsAreExplained() {
        Exclusion exclusion = InventoryFactory.eINSTANCE.createExclusion();
        exclusion.setWhat("canteen");
        inventory.getBoundary().getExclusions().add(exclusion);
        fails("ISO14064-1-9.3.1-d", "", "boundary", "facilities");
        fails("ISO14064-1-9.3.1-i", "", "canteen");

        inventory.getBoundary().setDescription("one site");
        inventory.getFacilities().add(InventoryFactory.eINSTANCE.createFacility());
        exclusion.setReason("run by another company");
        passes("ISO14064-1-9.3.1-d");
        passes("ISO14064-1-9.3.1-i");
    }

    @Test
    void directEmissionsArePerGas() {
        factor(source("furnace", 1, "ISO14064-1.activity-factor.mass"), ProvenanceKind.MEASURED);
        fails("ISO14064-1-9.3.1-f", "", "furnace");

        inventory.getSources().get(0).setCategory(4);
        passes("ISO14064-1-9.3.1-f");
    }

    @Test
    void removalsSayHowTheyWereEstablished() {
        Removal trees = InventoryFactory.eINSTANCE.createRemoval();
        trees.setId("trees");
        trees.setName("trees");
        trees.setQuantity(new BigDecimal("0.69"));
        trees.setUnit("tCO2e");
        inventory.getRemovals().add(trees);
        fails("ISO14064-1-9.3.1-h", "", "trees");

        trees.setProvenance(BaseFactory.eINSTANCE.createProvenance());
        trees.getProvenance().setKind(ProvenanceKind.MEASURED);
        passes("ISO14064-1-9.3.1-h");
    }

    @Test
    void everyIndirectCategoryIsTreated() {
        for (int category : new int[] { 2, 3, 4, 6 }) {
            source("source " + category, category, "").setStatus(SourceStatus.NOT_APPLICABLE);
        }
        fails("ISO14064-1-9.3.1-j", "", "category 5");

        source("source 5", 5, "").setStatus(SourceStatus.NOT_SIGNIFICANT);
        passes("ISO14064-1-9.3.1-j");
    }

    @Test
    void factorsSayWhereTheyComeFrom() {
        Parameter parameter = factor(source("goods", 4, "ISO14064-1.activity-factor.mass"), ProvenanceKind.OPERATOR);
        fails("ISO14064-1-9.3.1-o", "goods", "EF");
        parameter.getProvenance().setKind(ProvenanceKind.DEFAULT_TABLE);
        fails("ISO14064-1-9.3.1-o", "goods", "EF");

        parameter.getProvenance().setDocumentId("IPCC-2006");
        passes("ISO14064-1-9.3.1-o");
    }

    @Test
    void uncertaintyIsAssessed() {
        EmissionSource goods = source("goods", 4, "ISO14064-1.activity-factor.mass");
        Parameter parameter = factor(goods, ProvenanceKind.OPERATOR);
        fails("ISO14064-1-9.3.1-p", "", "uncertainty for category 4");

        // an activity of unknown uncertainty leaves the line as unknown as before
        parameter.setUncertainty(spread("0.05"));
        fails("ISO14064-1-9.3.1-p", "", "uncertainty for category 4");

        goods.getActivityData().get(0).setUncertainty(spread("0.02"));
        passes("ISO14064-1-9.3.1-p");

        goods.getActivityData().get(0).getUncertainty().setDistribution("bell");
        fails("ISO14064-1-9.3.1-p", "", "bell");
    }

    @Test
    void theEffectOfUncertaintyMayBeSaidInWords() {
        factor(source("goods", 4, "ISO14064-1.activity-factor.mass"), ProvenanceKind.OPERATOR);
        inventory.setStatements(InventoryFactory.eINSTANCE.createReportStatements());
        inventory.getStatements().setUncertaintyEffect("below 5 %");
        passes("ISO14064-1-9.3.1-p");
    }

    private static Measurement spread(String relative) {
        Measurement measurement = InventoryFactory.eINSTANCE.createMeasurement();
        measurement.setRelativeStandard(new BigDecimal(relative));
        return measurement;
    }

    @Test
    void warmingPotentialsAreOfAnInstalledSet() {
        passes("ISO14064-1-9.3.1-t");

        engagement.setGwpSet("AR9");
        fails("ISO14064-1-9.3.1-t", "", "AR9");
    }

    @Test
    void significanceIsReasonedAndNotClaimedForDirectEmissions() {
        EmissionSource commuting = source("commuting", 3, "");
        commuting.setStatus(SourceStatus.NOT_SIGNIFICANT);
        fails("ISO14064-1-5.2.3", "commuting");

        commuting.setStatusReason("below 1 % by screening");
        passes("ISO14064-1-5.2.3");

        commuting.setCategory(1);
        fails("ISO14064-1-5.2.3", "commuting", "direct");
    }

    @Test
    void materialityIsAgreed() {
        passes("ISO14064-3-5.1.7");

        engagement.setMaterialityPercent(null);
        fails("ISO14064-3-5.1.7", "");
        engagement.setMaterialityAbsolute(new BigDecimal("50"));
        passes("ISO14064-3-5.1.7");
        engagement.setMaterialityPercent(new BigDecimal("100"));
        fails("ISO14064-3-5.1.7", "", "100");
    }

    @Test
    void materialityIsAgreedBeforeTheExecutionBegins() {
        engagement.setMaterialityPercent(null);
        fails("ISO14064-3-5.1.7", "", "no threshold of the total");
        engagement.setFieldwork(FieldworkFactory.eINSTANCE.createFieldwork());
        engagement.getFieldwork().getVisits().add(FieldworkFactory.eINSTANCE.createSiteVisit());
        engagement.getFieldwork().getVisits().get(0).setStartedOn(LocalDate.of(2024, 3, 1));
        fails("ISO14064-3-5.1.7", "", "the execution has begun");
    }

    @Test
    void thresholdsOfCategoriesAreSensibleToo() {
        CategoryThreshold threshold = EngagementFactory.eINSTANCE.createCategoryThreshold();
        threshold.setCategory(2);
        threshold.setPercent(new BigDecimal("10"));
        engagement.getThresholds().add(threshold);
        passes("ISO14064-3-5.1.7");

        threshold.setCategory(7);
        fails("ISO14064-3-5.1.7", "", "category 7");
        threshold.setCategory(2);
        threshold.setAbsolute(new BigDecimal("-1"));
        fails("ISO14064-3-5.1.7", "", "-1 tCO2e");
    }

    @Test
    void opinionFitsTheFindings() {
        Opinion opinion = EngagementFactory.eINSTANCE.createOpinion();
        engagement.setOpinion(opinion);
        Finding finding = FindingFactory.eINSTANCE.createFinding();
        finding.setNumber(7);
        finding.setSeverity(Severity.FAIL);
        findings.getFindings().add(finding);
        fails("ISO14064-3-9", "", "#7");

        opinion.setKind(OpinionKind.MODIFIED);
        fails("ISO14064-3-9", "");
        opinion.setQualification("but for #7");
        passes("ISO14064-3-9");

        opinion.setKind(OpinionKind.UNMODIFIED);
        finding.setState(FindingState.CLOSED);
        passes("ISO14064-3-9");
    }

    @Test
    void whatComesAfterTheOpinionContradictsIt() {
        Opinion opinion = EngagementFactory.eINSTANCE.createOpinion();
        opinion.setKind(OpinionKind.MODIFIED);
        opinion.setQualification("but for #1");
        opinion.setIssuedOn(LocalDate.of(2024, 5, 2));
        engagement.setOpinion(opinion);
        Finding finding = FindingFactory.eINSTANCE.createFinding();
        finding.setNumber(1);
        finding.setSeverity(Severity.WARN);
        finding.setRaisedAt(Instant.parse("2024-05-02T15:59:00Z"));
        findings.getFindings().add(finding);
        passes("ISO14064-3-9");

        // one minute past midnight in China
        finding.setRaisedAt(Instant.parse("2024-05-02T16:01:00Z"));
        fails("ISO14064-3-9", "", "#1", "raised after");

        // the basis tells the moment within the day
        finding.setRaisedAt(Instant.parse("2024-05-02T08:00:01Z"));
        opinion.setBasis("as of 2024-05-02T08:00:00Z");
        fails("ISO14064-3-9", "", "#1", "raised after");
        opinion.setBasis("as of 2024-05-02T08:00:01Z");
        passes("ISO14064-3-9");

        HistoryEntry entry = FindingFactory.eINSTANCE.createHistoryEntry();
        entry.setEvent("changed");
        entry.setAt(Instant.parse("2024-05-02T09:00:00Z"));
        finding.getHistory().add(entry);
        fails("ISO14064-3-9", "", "#1", "changed");

        finding.setState(FindingState.CLOSED);
        passes("ISO14064-3-9");
    }

    @Test
    void anUnmodifiedOpinionLeavesNothingMaterialOpen() {
        Opinion opinion = EngagementFactory.eINSTANCE.createOpinion();
        engagement.setOpinion(opinion);
        engagement.setMaterialityPercent(null);
        engagement.setMaterialityAbsolute(new BigDecimal("50"));
        for (String amount : new String[] {"30", "-20"}) {
            Finding finding = FindingFactory.eINSTANCE.createFinding();
            finding.setSeverity(Severity.WARN);
            finding.setMisstatement(new BigDecimal(amount));
            findings.getFindings().add(finding);
        }
        passes("ISO14064-3-9");

        findings.getFindings().get(1).setMisstatement(new BigDecimal("-20.01"));
        fails("ISO14064-3-9", "", "gross 50.01", "50.00");
    }
}
