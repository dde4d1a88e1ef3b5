package org.hecha.standard.iso14064.internal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

import org.hecha.model.base.BaseFactory;
import org.hecha.model.base.ProvenanceKind;
import org.hecha.model.engagement.Criterion;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.engagement.EngagementFactory;
import org.hecha.model.evidence.EvidenceFactory;
import org.hecha.model.evidence.EvidenceRegister;
import org.hecha.model.finding.CheckOutcome;
import org.hecha.model.finding.FindingFactory;
import org.hecha.model.finding.FindingRegister;
import org.hecha.model.inventory.ActivityData;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.Inventory;
import org.hecha.model.inventory.InventoryFactory;
import org.hecha.model.inventory.Parameter;
import org.hecha.verification.CheckRun;
import org.hecha.verification.Outcome;
import org.hecha.verification.Verification;
import org.junit.jupiter.api.BeforeEach;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** An engagement by ISO 14064-1 and 14064-3, checked with the installed engine. */
abstract class IsoBench {

    final Engagement engagement = EngagementFactory.eINSTANCE.createEngagement();
    final Inventory inventory = InventoryFactory.eINSTANCE.createInventory();
    final EvidenceRegister evidence = EvidenceFactory.eINSTANCE.createEvidenceRegister();
    final FindingRegister findings = FindingFactory.eINSTANCE.createFindingRegister();

    @BeforeEach
    void applyTheStandards() {
        engagement.setProfileId("ISO14064-3");
        engagement.setOrganization(EngagementFactory.eINSTANCE.createOrganization());
        for (String[] standard : new String[][] { { "ISO14064-1", "2018" }, { "ISO14064-3", "2019" } }) {
            Criterion criterion = EngagementFactory.eINSTANCE.createCriterion();
            criterion.setStandardId(standard[0]);
            criterion.setEdition(standard[1]);
            engagement.getCriteria().add(criterion);
        }
        inventory.setBoundary(InventoryFactory.eINSTANCE.createBoundary());
    }

    CheckRun run() {
        return service(Verification.class).check(engagement, inventory, evidence, findings);
    }

    List<Outcome> of(String ruleId) {
        List<Outcome> outcomes = run().outcomes().stream().filter(o -> o.rule().id().equals(ruleId)).toList();
        assertFalse(outcomes.isEmpty(), ruleId + " said nothing");
        return outcomes;
    }

    void fails(String ruleId, String subjectId, String... words) {
        List<Outcome> failures = of(ruleId).stream().filter(Outcome::failed).toList();
        assertEquals(1, failures.size(), failures.toString());
        assertEquals(subjectId, failures.get(0).subjectId());
        String sentence = failures.get(0).message().in(Locale.ENGLISH);
        List.of(words).forEach(word -> assertTrue(sentence.contains(word), sentence));
    }

    void isNotAsked(String ruleId) {
        assertTrue(of(ruleId).stream().allMatch(o -> o.checkOutcome() == CheckOutcome.NOT_APPLICABLE), of(ruleId).toString());
    }

    void isUndecided(String ruleId) {
        assertTrue(of(ruleId).stream().anyMatch(o -> o.checkOutcome() == CheckOutcome.UNDECIDED), of(ruleId).toString());
    }

    <S> S service(Class<S> type) {
        BundleContext context = FrameworkUtil.getBundle(MaterialityAgreed.class).getBundleContext();
        return context.getService(context.getServiceReference(type));
    }

    void passes(String ruleId) {
        assertTrue(of(ruleId).stream().noneMatch(Outcome::failed), of(ruleId).toString());
        assertTrue(of(ruleId).stream().anyMatch(o -> o.checkOutcome() == CheckOutcome.PASSED));
    }

    EmissionSource source(String name, int category, String method) {
        EmissionSource source = InventoryFactory.eINSTANCE.createEmissionSource();
        source.setId(name);
        source.setName(name);
        source.setCategory(category);
        source.setMethodId(method);
        inventory.getSources().add(source);
        return source;
    }

    static Parameter factor(EmissionSource source, ProvenanceKind kind) {
        ActivityData row = InventoryFactory.eINSTANCE.createActivityData();
        row.setQuantity(new BigDecimal("40"));
        row.setUnit("t");
        source.getActivityData().add(row);
        Parameter parameter = InventoryFactory.eINSTANCE.createParameter();
        parameter.setSymbol("EF");
        parameter.setValue(new BigDecimal("1.85"));
        parameter.setUnit("tCO2e/t");
        parameter.setProvenance(BaseFactory.eINSTANCE.createProvenance());
        parameter.getProvenance().setKind(kind);
        source.getParameters().add(parameter);
        return parameter;
    }
}
