package org.hecha.samples;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/** The services of the bundles that the tests are run with. */
final class InstalledServices {

    private InstalledServices() {
    }

    static <S> S get(Class<S> type) {
        BundleContext context = FrameworkUtil.getBundle(PublishedCases.class).getBundleContext();
        ServiceReference<S> reference = context.getServiceReference(type);
        assertNotNull(reference, () -> "no " + type.getName() + " is installed");
        return context.getService(reference);
    }
}
