package org.hecha.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Hashtable;
import java.util.List;

import org.hecha.standard.calculation.Quantification;
import org.hecha.standard.comparison.Comparing;
import org.hecha.verification.sampling.PopulationKind;
import org.hecha.verification.sampling.PopulationScope;
import org.hecha.verification.sampling.Sampling;
import org.hecha.verification.opinion.OpinionIssuing;
import org.hecha.verification.process.Processes;
import org.hecha.verification.testkit.Fixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;

/** The services come up with a quantification, and bring the tests of all general rules. */
class VerificationPluginTest {

    private final BundleContext context = FrameworkUtil.getBundle(Verification.class).getBundleContext();
    private final Fixture fixture = new Fixture();
    private ServiceRegistration<Quantification> quantification;

    @BeforeEach
    void offerQuantification() {
        Hashtable<String, Object> first = new Hashtable<>();
        first.put(Constants.SERVICE_RANKING, Integer.MAX_VALUE);
        quantification = context.registerService(Quantification.class, fixture.quantification, first);
    }

    @AfterEach
    void takeItAway() {
        quantification.unregister();
    }

    private <T> T service(Class<T> type) {
        ServiceReference<T> reference = context.getServiceReference(type);
        assertNotNull(reference, type.getName() + " is not registered");
        return context.getService(reference);
    }

    @Test
    void everyGeneralRuleIsAskedThroughItsService() {
        Verification verification = service(Verification.class);

        CheckRun run = verification.check(fixture.engagement, fixture.inventory, fixture.evidence,
                fixture.findings);

        assertEquals(List.of(), run.problems());
        List<String> asked = run.outcomes().stream().map(outcome -> outcome.rule().id()).distinct().toList();
        assertEquals(verification.rules().stream().map(rule -> rule.id()).toList(), asked);
        assertTrue(asked.size() >= 41, asked.toString());
    }

    @Test
    void auditAndAcceptanceAreServices() {
        assertEquals(List.of(), service(Acceptances.class).uses(fixture.engagement, fixture.inventory));
        // The fixture's tables disagree about coal, too, but no standard here says how far is too far.
        assertEquals(List.of(2016, 2017, 2018, 2019, 2020),
                service(FactorAudit.class).tables().stream().map(FactorRemark::year).toList());
        FactorAudit.Review review = service(FactorAudit.class).engagement(fixture.engagement, fixture.inventory,
                fixture.evidence, fixture.findings);
        assertEquals(List.of(), review.failures());
    }

    /** No standard is installed here that words an opinion. */
    @Test
    void givingAnOpinionIsAService() throws Exception {
        assertTrue(service(OpinionIssuing.class).texts(fixture.engagement).isEmpty());
    }

    @Test
    void samplingIsAService() throws Exception {
        assertEquals(0, service(Sampling.class).population(fixture.engagement, fixture.inventory,
                PopulationScope.all(PopulationKind.ACTIVITY_DATA)).count());
        assertEquals(List.of(), service(Sampling.class).problems());
    }

    @Test
    void theProcessIsAServiceWithEveryConditionItNames() {
        Processes processes = service(Processes.class);
        assertEquals(List.of(), processes.problems());
        assertEquals("ISO14064-3", processes.of(fixture.engagement).id());
    }

    @Test
    void comparisonIsAService() {
        assertEquals(List.of(), service(Comparing.class).compare(fixture.engagement, fixture.inventory,
                fixture.quantification.calculate(fixture.engagement, fixture.inventory,
                        org.hecha.standard.calculation.Basis.AS_STATED),
                fixture.quantification.calculate(fixture.engagement, fixture.inventory,
                        org.hecha.standard.calculation.Basis.BY_CRITERIA)));
    }
}
