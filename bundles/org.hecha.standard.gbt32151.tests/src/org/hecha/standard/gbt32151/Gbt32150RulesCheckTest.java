package org.hecha.standard.gbt32151;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.hecha.model.base.BaseFactory;
import org.hecha.model.base.Provenance;
import org.hecha.model.base.ProvenanceKind;
import org.hecha.model.engagement.Criterion;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.engagement.EngagementFactory;
import org.hecha.model.evidence.EvidenceFactory;
import org.hecha.model.finding.CheckOutcome;
import org.hecha.model.finding.FindingFactory;
import org.hecha.model.finding.Severity;
import org.hecha.model.inventory.DataTier;
import org.hecha.model.inventory.ElectricitySupply;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.InventoryFactory;
import org.hecha.model.inventory.ReportedValue;
import org.hecha.verification.CheckRun;
import org.hecha.verification.Outcome;
import org.hecha.verification.Verification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** The rules of GB/T 32150 with the installed engine and tables: one failing and one passing case each. */
class Gbt32150RulesCheckTest {

    private final InstalledMethods installed = new InstalledMethods();

    @BeforeEach
    void applyTheStandard() {
        Engagement engagement = installed.engagement();
        engagement.setFuelTableId("GBT32151.34-2024-C1");
        engagement.setPeriodStart(LocalDate.of(2023, 1, 1));
        engagement.setPeriodEnd(LocalDate.of(2023, 12, 31));
        Criterion criterion = EngagementFactory.eINSTANCE.createCriterion();
        criterion.setStandardId("GBT32150");
        criterion.setEdition("2025");
        engagement.getCriteria().add(criterion);
    }

    private CheckRun run() {
        BundleContext context = FrameworkUtil.getBundle(Gbt32150.class).getBundleContext();
        Verification verification = context.getService(context.getServiceReference(Verification.class));
        return verification.check(installed.engagement(), installed.inventory(),
                EvidenceFactory.eINSTANCE.createEvidenceRegister(), FindingFactory.eINSTANCE.createFindingRegister());
    }

    private List<Outcome> of(String ruleId) {
        List<Outcome> outcomes = run().outcomes().stream().filter(o -> o.rule().id().equals(ruleId)).toList();
        assertFalse(outcomes.isEmpty(), ruleId + " said nothing");
        return outcomes;
    }

    private Outcome fails(String ruleId, String subjectId, String... words) {
        List<Outcome> failures = of(ruleId).stream().filter(Outcome::failed).toList();
        assertEquals(1, failures.size(), failures.toString());
        assertEquals(subjectId, failures.get(0).subjectId());
        String sentence = failures.get(0).message().in(Locale.ENGLISH);
        List.of(words).forEach(word -> assertTrue(sentence.contains(word), sentence));
        return failures.get(0);
    }

    private void passes(String ruleId) {
        assertTrue(of(ruleId).stream().noneMatch(Outcome::failed));
        assertTrue(of(ruleId).stream().anyMatch(o -> o.checkOutcome() == CheckOutcome.PASSED));
    }

    private static void operator(EmissionSource source) {
        Provenance provenance = BaseFactory.eINSTANCE.createProvenance();
        provenance.setKind(ProvenanceKind.OPERATOR);
        source.getParameters().forEach(parameter -> parameter.setProvenance(provenance));
    }

    @Test
    void everyRuleHasItsTestAndTheProfileOfTheGuideHolds() {
        CheckRun run = run();

        assertEquals(List.of(), run.problems());
        assertEquals("JS-GUIDE", run.profileId());
    }

    @Test
    void purchasedPowerMustBeTreated() {
        installed.add("GBT32150.fuel-combustion.mass", "diesel", "10", "t");
        assertEquals(Severity.FAIL, fails("GBT32150-6-COVER", "", "category 2").severity());

        installed.add("GBT32150.purchased-electricity", null, "10", "MWh").setCategory(2);
        passes("GBT32150-6-COVER");
    }

    @Test
    void biomassStandsApart() {
        EmissionSource pellets = installed.add("GBT32150.biomass-combustion.energy", "biomass", "513", "MWh");
        InstalledMethods.state(pellets, "EF", "112", "tCO2/TJ");
        fails("GBT32150-6-BIO", pellets.getId());

        pellets.setBiogenicShare(BigDecimal.ONE);
        passes("GBT32150-6-BIO");

        ReportedValue printed = InventoryFactory.eINSTANCE.createReportedValue();
        printed.setValue(new BigDecimal("206.84"));
        printed.setUnit("tCO2e");
        pellets.setReported(printed);
        fails("GBT32150-6-BIO", pellets.getId(), "206.84");
    }

    @Test
    void proxyDataKeepTheirDerivation() {
        EmissionSource diesel = installed.add("GBT32150.fuel-combustion.mass", "diesel", "10", "t");
        passes("GBT32150-7.3");

        diesel.getActivityData().get(0).setTier(DataTier.PROXY);
        fails("GBT32150-7.3", diesel.getId(), "1 converted");

        diesel.getActivityData().get(0).getEvidenceIds().add("estimate");
        passes("GBT32150-7.3");
    }

    @Test
    void calorificValueFarFromEveryTableIsAsked() {
        EmissionSource coal = installed.add("GBT32150.fuel-combustion.mass", "diesel", "10", "t");
        InstalledMethods.state(coal, "NCV", "42.7", "GJ/t");
        passes("GBT32150-7.4-RANGE");

        coal.getParameters().get(0).setValue(new BigDecimal("24.2652"));
        fails("GBT32150-7.4-RANGE", coal.getId(), "24.2652", "42.652");
    }

    @Test
    void outdatedPowerFactorIsAMisstatement() {
        EmissionSource power = installed.add("GBT32150.purchased-electricity", null, "5867.07", "MWh");
        power.setCategory(2);
        InstalledMethods.state(power, "EF", "0.6101", "tCO2/MWh");
        operator(power);

        Outcome outcome = fails("HECHA-FACTOR", power.getId(), "0.6101", "0.6096", "2023");

        assertEquals(0, new BigDecimal("2.933535").compareTo(outcome.misstatement().orElseThrow()));
    }

    @Test
    void soldCertificatesAreNotClaimed() {
        ElectricitySupply solar = InventoryFactory.eINSTANCE.createElectricitySupply();
        solar.setId("solar");
        solar.setQuantity(new BigDecimal("1200"));
        solar.setUnit("MWh");
        solar.setRenewable(true);
        installed.inventory().getSupplies().add(solar);
        passes("GBT32150-B-SUPPLY");

        solar.setCertificatesSold(true);
        fails("GBT32150-B-SUPPLY", "solar", "1200 MWh");
    }
}
