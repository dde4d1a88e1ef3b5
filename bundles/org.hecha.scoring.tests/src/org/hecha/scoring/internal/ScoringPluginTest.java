package org.hecha.scoring.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.lang.reflect.Proxy;
import java.util.List;

import org.hecha.scoring.Scoring;
import org.hecha.standard.calculation.Quantification;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.osgi.util.tracker.ServiceTracker;

/** The service is there as soon as there is something to calculate with, and goes with it. */
class ScoringPluginTest {

    @Test
    void declarativeServicesWireTheEngine() throws Exception {
        Bundle bundle = FrameworkUtil.getBundle(DeclaredScoring.class);
        bundle.start(Bundle.START_TRANSIENT);
        BundleContext context = bundle.getBundleContext();
        assertNull(context.getServiceReference(Scoring.class), "nothing to calculate with yet");
        Quantification calculation = (Quantification) Proxy.newProxyInstance(getClass().getClassLoader(),
                new Class<?>[] {Quantification.class}, (proxy, method, arguments) -> switch (method.getName()) {
                    case "hashCode" -> System.identityHashCode(proxy);
                    case "equals" -> proxy == arguments[0];
                    case "toString" -> "calculation";
                    default -> throw new UnsupportedOperationException(method.getName());
                });
        ServiceRegistration<Quantification> registration = context.registerService(Quantification.class, calculation, null);
        ServiceTracker<Scoring, Scoring> tracker = new ServiceTracker<>(context, Scoring.class, null);
        tracker.open();
        try {
            Scoring scoring = tracker.waitForService(20_000);
            assertNotNull(scoring);
            assertEquals(List.of(), scoring.schemes(), "no contribution is installed here");
        } finally {
            tracker.close();
            registration.unregister();
        }
        assertNull(context.getServiceReference(Scoring.class));
    }
}
