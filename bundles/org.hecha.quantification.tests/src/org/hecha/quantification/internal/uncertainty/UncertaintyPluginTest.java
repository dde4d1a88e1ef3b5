package org.hecha.quantification.internal.uncertainty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.hecha.model.engagement.Engagement;
import org.hecha.model.inventory.Inventory;
import org.hecha.quantification.internal.Inventories;
import org.hecha.quantification.internal.TestStandards;
import org.hecha.standard.Standard;
import org.hecha.standard.calculation.Basis;
import org.hecha.standard.calculation.Quantification;
import org.hecha.standard.uncertainty.SimulationSettings;
import org.hecha.standard.uncertainty.UncertaintyAnalysis;
import org.hecha.standard.uncertainty.UncertaintyResult;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;

/** The analysis as Declarative Services wire it, over a standard that came after it. */
final class UncertaintyPluginTest {

    private final BundleContext context = FrameworkUtil.getBundle(UncertaintyService.class).getBundleContext();

    private <S> S service(Class<S> type) {
        ServiceReference<S> reference = context.getServiceReference(type);
        assertNotNull(reference, type + " is not registered");
        return context.getService(reference);
    }

    @Test
    void analysesWhatTheCalculationServiceCalculated() throws Exception {
        ServiceRegistration<Standard> registration =
                context.registerService(Standard.class, TestStandards.all(), null);
        try {
            Engagement engagement = Inventories.engagement();
            Inventory inventory =
                    Inventories.inventory(Uncertain.state(Uncertain.power("a", "100", "0.5"), "normal", "0.03", "0.04"));
            var calculation = service(Quantification.class).calculate(engagement, inventory, Basis.AS_STATED);
            UncertaintyAnalysis analysis = service(UncertaintyAnalysis.class);
            UncertaintyResult result = analysis.propagate(engagement, inventory, calculation);
            // 50 t x sqrt(0.03^2 + 0.04^2) = 2.5 t
            assertEquals("2.500000", Uncertain.rounded(result.totals().total().standard(), 6));
            var settings = new SimulationSettings(1000, 1);
            assertEquals(analysis.simulate(engagement, inventory, calculation, settings),
                    analysis.simulate(engagement, inventory, calculation, settings));
        } finally {
            registration.unregister();
        }
    }
}
